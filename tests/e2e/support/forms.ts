import { expect, type Locator, type Page } from '@playwright/test'
import { dayFromNow, kvkNumber, phone, word } from './invented.ts'
import { signInByCode } from './people.ts'

/** The error beside a field, as a reader of the screen hears it with the field. */
export async function expectFieldError(field: Locator, message: string | RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAccessibleDescription(typeof message === 'string' ? new RegExp(message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : message)
}

/** The box on top of a form that went wrong. */
export const errorSummary = (page: Page): Locator => page.getByRole('alert').filter({ hasText: 'Er ging iets mis' })

/** The sentence on what was just done. */
export const doneNotice = (page: Page): Locator => page.getByRole('status')

export type Company = { kvk: string; name: string }

/** Fills in the form of a new company and sends it. */
export async function createCompany(page: Page, company: Partial<Company> = {}): Promise<Company> {
  const { kvk, name } = { kvk: kvkNumber(), name: `Magazijn ${word()}`, ...company }
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/bedrijf aanmaken/)
  await page.getByLabel('KVK-nummer').fill(kvk)
  await page.getByLabel('Naam van het bedrijf').fill(name)
  await page.getByLabel('Sector').selectOption('Logistiek en magazijn')
  await page.getByLabel('Postcode').fill('6545CA')
  await page.getByLabel('Plaats', { exact: true }).fill('Nijmegen')
  await page.getByLabel('Uw naam').fill('Robin de Tester')
  await page.getByLabel('Uw telefoonnummer').fill(phone())
  await page.getByRole('button', { name: 'Maak bedrijf aan' }).click()
  return { kvk, name }
}

/** Somebody new signs in by code and makes a company; ends where the company is at home. */
export async function newEmployer(page: Page, email: string): Promise<Company> {
  await signInByCode(page, email)
  await page.goto('/mijn-bedrijf/aanmaken')
  const company = await createCompany(page)
  await expect(page).toHaveURL(/mijn-bedrijf/)
  return company
}

export type TypedVacancy = { title: string; pay: string }

/** Types a whole vacancy for an order picker in Nijmegen. */
export async function fillVacancy(page: Page, { title, pay }: TypedVacancy): Promise<void> {
  await page.getByLabel('Functie').fill('Orderpicker')
  await page.getByLabel('Titel van de vacature').fill(title)
  await page.getByLabel('Taken').fill('Bestellingen verzamelen\nDozen inpakken\nDe werkplek schoonhouden')
  await page.getByLabel('Over het werk en uw bedrijf').fill('U verzamelt bestellingen in ons magazijn in Nijmegen. Wij leren u het werk in de eerste week.')
  await fillRange(page.getByRole('group', { name: 'Uren per week' }), '24', '32')
  await fillRange(page.getByRole('group', { name: 'Bruto loon per uur' }), pay, '17,00')
  await page.getByLabel('Soort contract').selectOption('Tijdelijk contract')
  await page.getByLabel('Postcode van de werkplek').fill('6545 CA')
  await page.getByLabel('Plaats van het werk').fill('Nijmegen')
  await page.getByLabel('Hoeveel mensen zoekt u?').fill('2')
  await page.getByLabel('Opleiding').selectOption('Geen opleiding nodig')
  await page.getByLabel('Een diploma is fijn, maar niet nodig').check()
  await page.getByLabel('Hoeveel Nederlands is nodig?').selectOption({ index: 2 })
  await page.getByRole('radio', { name: 'Binnen 5 werkdagen' }).check()
  await page.getByLabel('Sluitdatum').fill(dayFromNow(40))
}

/** Fills the two boxes of a from-to question. */
export async function fillRange(group: Locator, from: string, to: string): Promise<void> {
  await group.getByRole('textbox').nth(0).fill(from)
  await group.getByRole('textbox').nth(1).fill(to)
}

/** What stands behind a term in a list of facts. */
export function fact(within: Page | Locator, term: string): Locator {
  return within.locator('dl > div').filter({ has: anywhere(within).locator('dt').getByText(term, { exact: true }) }).locator('dd').first()
}

const anywhere = (within: Page | Locator): Page => ('page' in within ? within.page() : within)

/** Opens what a long list keeps folded. */
export async function unfold(page: Page): Promise<void> {
  for (const more of await page.getByText(/^Toon nog \d+$/).all()) await more.click()
}

/** An account manager says that the people of a company work there. */
export async function verifyCompany(manager: Page, { kvk, name }: Company): Promise<void> {
  await manager.goto(`/werkgevers?q=${kvk}`)
  await manager.getByRole('link', { name }).click()
  await manager.getByText('Markeer als gecontroleerd', { exact: true }).click()
  await manager.getByRole('button', { name: 'Ja, markeer als gecontroleerd' }).click()
  await expect(doneNotice(manager)).toContainText('De werkgever is gecontroleerd')
}

/** Fills in a whole list for open hiring with one place, and leaves it to be sent. */
export async function fillList(page: Page, title: string): Promise<void> {
  await page.getByLabel('Functie').fill(title)
  await page.getByLabel('Beroep dat er het beste bij past').selectOption('Inpakker')
  await page.getByLabel('Wat is het werk?').fill('U vouwt dozen. U pakt producten in. U zet de dozen op een pallet.')
  await page.getByRole('checkbox', { name: 'Ik kan de hele dag staan' }).check()
  await fillRange(page.getByRole('group', { name: 'Bruto loon per uur' }), '15,80', '16,40')
  await fillRange(page.getByRole('group', { name: 'Uren per week' }), '16', '32')
  await page.getByLabel('Soort contract').selectOption('Tijdelijk contract')
  await page.getByLabel('Hoeveel plekken zijn er?').fill('1')
  await page.getByLabel('Straat en nummer van het werk').fill('Nieuwe Pieckelaan 8')
  await page.getByLabel('Postcode').fill('6545 CA')
  await page.getByLabel('Plaats', { exact: true }).fill('Nijmegen')
  await page.getByLabel('Naam van de contactpersoon').fill('Robin de Tester')
  await page.getByLabel('Telefoonnummer van de contactpersoon').fill(phone())
}
