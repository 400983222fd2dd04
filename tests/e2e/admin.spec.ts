import { doneNotice, errorSummary, expectFieldError } from './support/forms.ts'
import { email, word } from './support/invented.ts'
import { expect, signInByCode, test, type Person } from './support/people.ts'

test.setTimeout(120_000)

test('a partner and a colleague are added; the colleague signs in with a code and has the role', async ({ browserOf }) => {
  const admin = await browserOf('administrator')
  const partner = `Sociaal ontwikkelbedrijf ${word()}`
  const address = email('collega')
  await admin.goto('/beheer')
  await admin.getByRole('main').getByRole('link', { name: 'Partners' }).click()
  await admin.getByLabel('Naam').fill(partner)
  await admin.getByLabel('Soort partner').selectOption({ value: 'overig' })
  await admin.getByRole('button', { name: 'Voeg partner toe' }).click()
  await expect(doneNotice(admin)).toBeVisible()
  await expect(admin.getByRole('link', { name: partner })).toBeVisible()

  await admin.goto('/beheer/gebruikers/nieuw')
  await admin.getByLabel('E-mailadres').fill(address)
  await admin.getByLabel('Naam').fill('Casper Collega')
  await admin.getByLabel('Rol').selectOption('Coördinator social return')
  await admin.getByLabel('Partner').selectOption(partner)
  await admin.getByRole('button', { name: 'Voeg gebruiker toe' }).click()
  await expect(doneNotice(admin)).toBeVisible()
  await expect(admin.getByRole('region', { name: 'Rollen' })).toContainText(partner)

  const colleague = await browserOf('visitor')
  await signInByCode(colleague, address)
  await expect(colleague).toHaveURL(/mijn-dag/)
  await expect(colleague.getByRole('heading', { level: 1 })).toContainText('Casper')
  expect((await colleague.goto('/social-return-contracten/nieuw'))?.status()).toBe(200)
  expect((await colleague.goto('/beheer'))?.status()).toBe(403)

  await test.step('the trail tells it, by whom', async () => {
    await admin.goto('/beheer/audit')
    await admin.getByRole('row').filter({ hasText: 'beheerder van de regio' }).first().getByRole('link').click()
    const rows = admin.getByRole('table', { name: 'Gebeurtenissen' }).getByRole('row')
    await expect(rows.filter({ hasText: /[Pp]artner/ }).first()).toBeVisible()
    await expect(rows.filter({ hasText: /[Aa]ccount|[Gg]ebruiker/ }).first()).toBeVisible()
    await expect(admin.getByRole('main')).not.toContainText(address)
  })
})

test('the next minimum wage is added in a form, and the program reckons with it', async ({ browserOf, request }) => {
  const admin = await browserOf('administrator')
  await admin.goto('/beheer/bedragen')
  await admin.getByRole('region', { name: 'Minimumloon per uur', exact: true }).getByRole('link', { name: '21 jaar en ouder' }).click()
  await admin.getByRole('link', { name: 'Voeg het volgende bedrag toe' }).click()
  const firstDay = await admin.getByLabel('Eerste dag').inputValue()
  expect(firstDay).toMatch(/^\d\d-\d\d-\d{4}$/)
  const isoDay = firstDay.split('-').reverse().join('-')
  const known = async () => (await (await request.get(`/api/v1/minimumloon?datum=${isoDay}`)).json()) as { status: string; uurloonCent?: number }
  expect((await known()).status).not.toBe('bekend')

  await admin.getByRole('button', { name: 'Voeg bedrag toe' }).click()
  await expect(errorSummary(admin)).toBeFocused()
  await expectFieldError(admin.getByLabel('Bedrag of waarde'), /Vul/)
  await expect(admin.getByLabel('Eerste dag')).toHaveValue(firstDay)
  await admin.getByLabel('Bedrag of waarde').fill('15,20')
  await admin.getByLabel('Laatste dag').fill(`30-06-${isoDay.slice(0, 4)}`)
  await admin.getByLabel('Bron').fill('Staatscourant (proef)')
  await admin.getByLabel('Waar hebt u het gelezen?').selectOption({ index: 1 })
  await admin.getByRole('button', { name: 'Voeg bedrag toe' }).click()
  await expect(doneNotice(admin)).toBeVisible()
  await expect(admin.getByRole('table', { name: 'Alle bedragen van deze reeks' })).toContainText(firstDay)
  await expect.poll(known).toMatchObject({ status: 'bekend', uurloonCent: 1520 })

  await test.step('the change stands in the trail', async () => {
    await admin.goto('/beheer/audit')
    await expect(admin.getByRole('row').filter({ hasText: /[Bb]edrag/ }).first()).toContainText('beheerder van de regio')
  })
})

const others: Person[] = ['account manager', 'coordinator', 'policy adviser', 'consulent of Wijchen', 'employer']
for (const who of others) {
  test(`the rooms of the administrator are closed to the ${String(who)}`, async ({ browserOf }) => {
    const page = await browserOf(who)
    for (const path of ['/beheer', '/beheer/gebruikers', '/beheer/bedragen', '/beheer/audit', '/beheer/organisaties']) {
      expect((await page.goto(path))?.status(), path).toBe(403)
    }
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Beheer' })).toHaveCount(0)
  })
}
