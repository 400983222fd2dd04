import { doneNotice, errorSummary, expectFieldError, fact, fillList, newEmployer, verifyCompany } from './support/forms.ts'
import { dayFromNow, email, phone, word } from './support/invented.ts'
import { expect, test, type Page } from './support/people.ts'
import { expectSoundPage } from './support/sound-page.ts'

test.setTimeout(180_000)
const phoneOf360 = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } }

/** Signs up on the public page of a list; returns the receipt code. */
async function join(page: Page, listId: string, name: string, contact: string): Promise<string> {
  await page.goto(`/open-hiring/${listId}`)
  await page.getByLabel('Uw naam').fill(name)
  await page.getByLabel('Uw telefoonnummer of e-mailadres').fill(contact)
  await page.getByRole('button', { name: 'Zet mij op de lijst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U staat op de lijst')
  return (await page.locator('.wsp-receipt__group').allInnerTexts()).map((group) => group.trim()).join('-')
}

async function lookUp(page: Page, code: string): Promise<void> {
  await page.goto('/mijn-plek')
  await page.getByLabel('Uw code').fill(code)
  await page.getByRole('button', { name: 'Bekijk mijn plaats' }).click()
}

test('a place is taken on a phone without script, kept by a code, called in order, and becomes a placement', async ({ browserOf }) => {
  const title = `Inpakker ${word()}`
  const employer = await browserOf('visitor')
  const manager = await browserOf('account manager')
  const company = await newEmployer(employer, email('werkgever'))

  await test.step('a company opens a list once it is verified', async () => {
    await employer.goto('/mijn-bedrijf/open-hiring/nieuw')
    await expect(employer.getByRole('button', { name: 'Open de lijst' })).toHaveCount(0)
    await verifyCompany(manager, company)
    await employer.goto('/mijn-bedrijf/open-hiring/nieuw')
    await fillList(employer, title)
    await employer.getByRole('button', { name: 'Open de lijst' }).click()
    await expect(employer.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(employer.getByText('Er wacht nu niemand').first()).toBeVisible()
  })
  const managePath = new URL(employer.url()).pathname
  const listId = managePath.split('/').at(-1) ?? ''

  const first = await browserOf('visitor', phoneOf360)
  const contact = phone()
  let code = ''
  await test.step('the first signs up at 360 px without script, and gets place 1 and a code', async () => {
    await expect(async () => {
      await first.goto('/open-hiring')
      await expect(first.getByRole('link', { name: title })).toBeVisible({ timeout: 1_000 })
    }).toPass()
    code = await join(first, listId, 'Samira Proef', contact)
    expect(code).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4}$/)
    await expect(first.getByText('Uw plaats op de lijst')).toBeVisible()
    expect(await first.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })

  const second = await browserOf('visitor', phoneOf360)
  await test.step('the same contact again looks alike, and takes no second place', async () => {
    const again = await browserOf('visitor')
    const other = await join(again, listId, 'Samira Proef', contact)
    expect(other).toMatch(/^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4}$/)
    const headings = (page: Page) => page.getByRole('heading').allInnerTexts()
    expect(await headings(again)).toEqual(await headings(first))
    await expectSoundPage(again)
    await join(second, listId, 'Henk Tweede', email('henk'))
    await employer.goto(managePath)
    await expect(employer.getByRole('main')).toContainText(/2 mensen wachten|2\s*wacht/i)
  })

  await test.step('the place is looked up with the code; a wrong code says so', async () => {
    const anywhere = await browserOf('visitor')
    await lookUp(anywhere, 'AAA-AAA-AAAA')
    await expectFieldError(anywhere.getByLabel('Uw code'), /[Dd]eze code/)
    await expect(errorSummary(anywhere)).toBeVisible()
    await lookUp(anywhere, code.toLowerCase())
    await expect(anywhere.getByRole('heading', { level: 1 })).toHaveText('Uw plaats op de lijst')
    await expect(anywhere.getByText('wachten er voor u')).toBeVisible()
    await expect(anywhere.getByRole('main')).not.toContainText(code)
    await expectSoundPage(anywhere)
  })

  await test.step('nobody else can reach the list', async () => {
    const stranger = await browserOf('other employer')
    expect((await stranger.goto(managePath))?.status()).toBe(404)
    expect((await first.goto(managePath))?.url()).toContain('/inloggen')
  })

  await test.step('the employer sees numbers, calls the next, and only then a name: that of the first', async () => {
    await employer.goto(managePath)
    await expect(employer.getByRole('main')).not.toContainText('Samira')
    await employer.getByRole('button', { name: 'Roep de volgende op' }).click()
    const called = employer.getByRole('article').filter({ hasText: 'Nummer 1' })
    await expect(called).toContainText('Samira Proef')
    await expect(employer.getByRole('main')).not.toContainText('Henk')
    await expect(employer.getByRole('button', { name: 'Roep de volgende op' })).toHaveCount(0)
  })

  await test.step('the job seeker says yes with one tap', async () => {
    await first.goto('/mijn-plek')
    await first.getByRole('button', { name: 'Ja, ik kom' }).click()
    await expect(doneNotice(first)).toBeVisible()
    await expect(first.getByRole('button', { name: 'Ja, ik kom' })).toHaveCount(0)
  })

  await test.step('the start is recorded: less pay than the list says is refused, then it is a placement', async () => {
    await employer.goto(managePath)
    await employer.getByRole('link', { name: 'Leg de start vast' }).click()
    await employer.getByLabel('Eerste werkdag').fill(dayFromNow(0))
    await employer.getByLabel('Uren per week').fill('24')
    await employer.getByLabel('Bruto loon per uur').fill('15,00')
    await employer.getByLabel('Soort contract').selectOption('Tijdelijk contract')
    await employer.getByLabel('Verwachte einddatum').fill(dayFromNow(200))
    await employer.getByLabel('In welke gemeente woont de persoon?').selectOption('Wijchen')
    await employer.getByRole('button', { name: 'Leg de start vast' }).click()
    await expectFieldError(employer.getByLabel('Bruto loon per uur'), /15,80/)
    await expectSoundPage(employer)
    await employer.getByLabel('Bruto loon per uur').fill('15,80')
    await employer.getByRole('button', { name: 'Leg de start vast' }).click()
    await expect(employer).toHaveURL(new RegExp(managePath))
    await expect(doneNotice(employer)).toBeVisible()
    await expect(employer.getByRole('region', { name: 'Wat er gebeurde' })).toContainText(/[Nn]ummer 1.*(begonnen|gestart|begint)/)

    await manager.goto(`/plaatsingen?werkgever=${company.kvk}`)
    await manager.getByRole('table').getByRole('link').first().click()
    await expect(manager.getByRole('heading', { level: 1 })).toHaveText(`Inpakker bij ${company.name}`)
    await expect(fact(manager, 'Hoe ontstaan')).toHaveText('Via open hiring')
    await expect(fact(manager, 'Telt mee in')).toContainText('Wijchen')
    await expect(fact(manager, 'Kandidaat')).toHaveText('Zonder dossier')
  })
})
