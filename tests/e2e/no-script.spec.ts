import { createCompany, doneNotice, errorSummary, expectFieldError, fact, fillRange, fillVacancy, verifyCompany, type Company } from './support/forms.ts'
import { dayFromNow, email, phone, word } from './support/invented.ts'
import { expect, signInByCode, test, type Page } from './support/people.ts'

test.setTimeout(120_000)
const noScript = { javaScriptEnabled: false }

test.describe('without a script', () => {
  test('an employer signs in, makes a company, posts a vacancy; an account manager registers who works there', async ({ browserOf }) => {
    const employer = await browserOf('visitor', noScript)
    let company: Company = { kvk: '', name: '' }
    const title = `Orderpicker ${word()}`

    await test.step('sign in: a wrong address is told beside the field, then a code', async () => {
      await employer.goto('/inloggen?naar=/vacature-plaatsen')
      await employer.getByLabel('Uw e-mailadres').fill('geen-adres')
      await employer.getByRole('button', { name: 'Stuur mij een code' }).click()
      await expectFieldError(employer.getByLabel('Uw e-mailadres'), 'zoals naam@bedrijf.nl')
      await expect(employer.getByLabel('Uw e-mailadres')).toHaveValue('geen-adres')
      await signInByCode(employer, email('werkgever'))
    })

    await test.step('make a company, on the way to a vacancy', async () => {
      await employer.goto('/vacature-plaatsen')
      company = await createCompany(employer)
      await expect(employer).toHaveURL(/vacature-plaatsen/)
    })

    await test.step('post a vacancy: refused with everything kept, then checked and posted', async () => {
      await fillVacancy(employer, { title, pay: '11,00' })
      await employer.getByRole('button', { name: 'Ga verder' }).click()
      await expect(errorSummary(employer)).toBeVisible()
      await expect(employer.getByLabel('Titel van de vacature')).toHaveValue(title)
      await fillRange(employer.getByRole('group', { name: 'Bruto loon per uur' }), '15,80', '16,40')
      await employer.getByRole('button', { name: 'Ga verder' }).click()
      await employer.getByRole('button', { name: 'Plaats vacature' }).click()
      await expect(employer.getByRole('heading', { level: 1 })).toHaveText(title)
    })

    await test.step('register a placement of somebody without a file', async () => {
      const manager = await browserOf('account manager', noScript)
      await verifyCompany(manager, company)
      await manager.goto('/plaatsingen/nieuw')
      await manager.getByLabel('KVK-nummer van de werkgever').fill(company.kvk)
      await manager.getByRole('button', { name: 'Verder' }).click()
      await manager.getByLabel('Waar woont de persoon?').selectOption('Heumen')
      await manager.getByLabel('Beroep').selectOption('Orderpicker')
      await manager.getByLabel('Soort contract').selectOption('Tijdelijk contract')
      await manager.getByLabel('Eerste werkdag').fill(dayFromNow(0))
      await manager.getByLabel('Uren per week').fill('24')
      await manager.getByLabel('Loon per uur').fill('15,80')
      await manager.getByRole('radio', { name: 'Niet bekend' }).check()
      await manager.getByRole('button', { name: 'Leg plaatsing vast' }).click()
      await expectFieldError(manager.getByLabel('Verwachte einddatum'), 'Vul bij dit contract de verwachte einddatum in.')
      await manager.getByLabel('Verwachte einddatum').fill(dayFromNow(180))
      await manager.getByRole('button', { name: 'Leg plaatsing vast' }).click()
      await expect(manager.getByRole('heading', { level: 1 })).toHaveText(`Orderpicker bij ${company.name}`)
      await expect(fact(manager, 'Telt mee in')).toContainText('Heumen')
    })
  })

  test('a candidate is registered', async ({ browserOf }) => {
    const consulent = await browserOf('consulent of Nijmegen', noScript)
    await consulent.goto('/kandidaten/nieuw')
    await consulent.getByLabel('Naam', { exact: true }).fill('Piet Proef')
    await consulent.getByLabel('Telefoonnummer').fill(phone())
    await consulent.getByLabel('Cijfers van de postcode').fill('6511')
    await consulent.getByLabel(/^Beroep dat de kandidaat wil/).first().fill('Magazijnmedewerker')
    await fillRange(consulent.getByRole('group', { name: /[Uu]ren/ }), '36', '20')
    await consulent.getByLabel('Hoogste opleiding').selectOption('Vmbo')
    await consulent.getByLabel('Nederlands', { exact: true }).selectOption({ index: 3 })
    await consulent.locator('summary').filter({ hasText: 'Rijbewijzen en certificaten' }).click()
    await consulent.getByRole('checkbox').filter({ visible: true }).last().check()
    await consulent.getByRole('button', { name: 'Meld de kandidaat aan' }).click()
    await expect(errorSummary(consulent).getByRole('link')).toHaveText(['De meeste uren zijn minder dan de minste uren.'])
    await fillRange(consulent.getByRole('group', { name: /^Uren/ }), '20', '36')
    await consulent.getByRole('button', { name: 'Meld de kandidaat aan' }).click()
    await expect(doneNotice(consulent)).toBeVisible()
    await expect(consulent.getByRole('main')).toContainText(/K-\d{4}-\d{5}/)
  })

  test('somebody signs up for open hiring and leaves again', async ({ browserOf }) => {
    const seeker = await browserOf('visitor', noScript)
    await seeker.goto('/open-hiring')
    await seeker.getByRole('article').getByRole('link').first().click()
    await seeker.getByRole('button', { name: 'Zet mij op de lijst' }).click()
    await expectFieldError(seeker.getByLabel('Uw naam'), 'Vul uw naam in.')
    await seeker.getByLabel('Uw naam').fill('Ada Proef')
    await seeker.getByLabel('Uw telefoonnummer of e-mailadres').fill(email('ada'))
    await seeker.getByRole('button', { name: 'Zet mij op de lijst' }).click()
    await expect(seeker.getByRole('heading', { level: 1 })).toHaveText('U staat op de lijst')
    await seeker.getByText('Haal mij van de lijst', { exact: true }).click()
    await seeker.getByRole('button', { name: 'Ja, haal mij van de lijst' }).click()
    await expect(doneNotice(seeker)).toBeVisible()
  })

  test('an administrator changes an amount, with a reason and a history', async ({ browserOf }) => {
    const admin = await browserOf('administrator', noScript)
    await admin.goto('/beheer/bedragen')
    await admin.getByRole('region', { name: 'Minimumloon per uur (bbl)' }).getByRole('link').first().click()
    await admin.getByLabel('Uitleg bij het bedrag').fill(`Nagekeken ${word()}`)
    await admin.getByRole('button', { name: 'Verbeter bedrag' }).click()
    await expect(errorSummary(admin)).toBeVisible()
    await admin.getByLabel('Reden van de verbetering').fill('De uitleg ontbrak.')
    await admin.getByRole('button', { name: 'Verbeter bedrag' }).click()
    await expect(doneNotice(admin)).toBeVisible()
    await expect(admin.getByRole('region', { name: 'Geschiedenis' })).toContainText('De uitleg ontbrak.')
  })
})

test.describe('with the keyboard only', () => {
  const focused = (page: Page) => page.locator(':focus')

  test('the skip link leads past the menu, and the menu opens', async ({ page }) => {
    await page.goto('/vacatures')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Direct naar de inhoud')
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()

    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    const atFocus = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    for (let presses = 0; presses < 10 && (await atFocus()) !== 'Menu'; presses += 1) await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Menu')
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('navigation', { name: 'Hoofdmenu' }).locator(':focus')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/\/$/)
  })

  for (const [how, options] of [['with a script', {}], ['without a script', noScript]] as const) {
    test(`the error summary has the focus and its links reach the field, ${how}`, async ({ browserOf }) => {
      const page = await browserOf('employer', options)
      await page.goto('/mijn-bedrijf/aanmaken')
      await page.getByLabel('Uw naam').focus()
      await page.keyboard.press('Enter')
      await expect(errorSummary(page)).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveText(/KVK-nummer/)
      await page.keyboard.press('Enter')
      await expect(page.getByLabel('KVK-nummer')).toBeFocused()
      await page.keyboard.type('12345678')
      await expect(page.getByLabel('KVK-nummer')).toHaveValue('12345678')
    })
  }
})
