import { createCompany, errorSummary, newEmployer } from './support/forms.ts'
import { email } from './support/invented.ts'
import { beginnings, openPages, roomsOfPeople } from './support/page-list.ts'
import { expect, test, type Person } from './support/people.ts'
import { expectSoundPage, faultsOfPage, listenForFaults } from './support/sound-page.ts'

test.describe.configure({ mode: 'parallel' })
test.setTimeout(180_000)

for (const [who, patterns] of roomsOfPeople) {
  test(`every page of the ${who} is sound, wide and narrow`, async ({ browserOf }) => {
    const page = await browserOf(who)
    const found = await openPages(page, beginnings)
    expect(patterns.filter((pattern) => !found.has(pattern)), 'pages that no link leads to').toEqual([])
    const said = listenForFaults(page)
    const faults: Record<string, string[]> = {}
    for (const pattern of patterns) {
      await page.goto(found.get(pattern) ?? '')
      const here = await faultsOfPage(page)
      if (here.length > 0) faults[page.url()] = here
    }
    expect(faults).toEqual({})
    expect(said).toEqual([])
  })
}

test('pages at the end of a road are sound too: the code, the choice of a company, a refused form, the review', async ({ browserOf }) => {
  const page = await browserOf('visitor')
  await page.goto('/inloggen')
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await expect(errorSummary(page)).toBeVisible()
  await expectSoundPage(page)
  await page.getByLabel('Uw e-mailadres').fill(email())
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul de code in')
  await expectSoundPage(page)

  await newEmployer(page, email())
  await page.goto('/mijn-bedrijf/aanmaken')
  await createCompany(page)
  await page.goto('/rol-kiezen')
  await expectSoundPage(page)
})

test('pages that could not be shown are sound, and say what to do', async ({ browserOf }) => {
  const visitor = await browserOf('visitor')
  for (const path of ['/bestaat-niet', '/vacatures/bestaat-niet', '/rapporten/wijchen/1999-K1']) {
    expect((await visitor.goto(path))?.status(), path).toBe(404)
    await expectSoundPage(visitor)
    await expect(visitor.getByRole('link', { name: 'Ga naar de beginpagina' })).toBeVisible()
  }
  const employer = await browserOf('employer')
  expect((await employer.goto('/beheer'))?.status()).toBe(403)
  await expectSoundPage(employer)
})

/** A form, and the button that sends it; sent empty it is refused. */
const forms: [Exclude<Person, object>, string, string][] = [
  ['employer', '/vacature-plaatsen', 'Ga verder'],
  ['employer', '/mijn-bedrijf/aanmaken', 'Maak bedrijf aan'],
  ['employer', '/mijn-bedrijf/open-hiring/nieuw', 'Open de lijst'],
  ['account manager', '/kandidaten/nieuw', 'Meld de kandidaat aan'],
  ['coordinator', '/social-return-contracten/nieuw', 'Leg opdracht vast'],
  ['administrator', '/beheer/gebruikers/nieuw', 'Voeg gebruiker toe'],
  ['administrator', '/beheer/organisaties', 'Voeg partner toe'],
]
for (const [who, path, button] of forms) {
  test(`a refused form is sound, the summary on top and the message with each field: ${path}`, async ({ browserOf }) => {
    const page = await browserOf(who)
    await page.goto(path)
    await page.getByRole('button', { name: button }).click()
    await expect(errorSummary(page)).toBeFocused()
    await expectSoundPage(page)
  })
}
