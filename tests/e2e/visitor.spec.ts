import { expect, test, type Page } from './support/people.ts'

const count = async (page: Page): Promise<number> => Number(/^(\d+) vacature/.exec(await page.locator('.wsp-results__count').innerText())?.[1])
const filter = (page: Page, group: string, label: string) => page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name: new RegExp(`^${label} \\(`) })
const search = (page: Page) => page.getByRole('button', { name: 'Toon vacatures' }).click()
const cards = (page: Page) => page.getByRole('main').getByRole('article')

/** The number behind a condition: what it promises to give. */
async function promised(page: Page, group: string, label: string): Promise<number> {
  const box = filter(page, group, label)
  const text = await page.locator(`label[for="${await box.getAttribute('id')}"]`).innerText()
  return Number(/\((\d+)\)/.exec(text)?.[1])
}

test('the home page has three doors and one search box that finds work, places and schemes', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('banner')).toBeVisible()
  for (const door of ['Ik zoek personeel', 'Ik zoek werk', 'Ik volg het beleid']) await expect(page.getByRole('heading', { name: door })).toBeVisible()
  await expect(page.getByText('Voorbeeld.', { exact: true })).toBeVisible()
  const box = page.getByRole('searchbox')
  await expect(box).toHaveCount(1)
  await box.fill('Wijchen')
  await box.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gevonden voor ‘Wijchen’')
  await expect(page.getByRole('link', { name: 'Vacatures in Wijchen' })).toBeVisible()
  await page.getByRole('searchbox').fill('proefplaatsing')
  await page.getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByRole('region', { name: 'Regelingen' }).getByRole('link').first()).toBeVisible()
  await page.getByRole('searchbox').fill('qqqzzz')
  await page.getByRole('button', { name: 'Zoek' }).click()
  await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible()
})

test('a condition gives the number it promised, and conditions together narrow', async ({ page }) => {
  await page.goto('/vacatures')
  const all = await count(page)
  expect(all).toBeGreaterThan(20)
  const care = await promised(page, 'Soort werk', 'Zorg en welzijn')
  await filter(page, 'Soort werk', 'Zorg en welzijn').check()
  await search(page)
  expect(await count(page)).toBe(care)
  expect(care).toBeLessThan(all)
  await expect(filter(page, 'Soort werk', 'Zorg en welzijn')).toBeChecked()

  const inNijmegen = await promised(page, 'Gemeente', 'Nijmegen')
  await filter(page, 'Gemeente', 'Nijmegen').check()
  await search(page)
  expect(await count(page)).toBe(inNijmegen)

  for (const [group, label] of [['Uren per week', '25 tot en met 32 uur'], ['Contract', 'Tijdelijk contract']] as const) {
    const next = await promised(page, group, label)
    await filter(page, group, label).check()
    await search(page)
    expect(await count(page)).toBe(next)
  }
  await page.getByRole('link', { name: /^Wis \d filters/ }).click()
  await filter(page, 'Diploma', 'Geen diploma nodig').check()
  await search(page)
  for (const card of await cards(page).all()) await expect(card).toContainText('Geen diploma nodig')
  await page.goto('/vacatures')
  const vmbo = await promised(page, 'Opleiding', 'Vmbo')
  await filter(page, 'Opleiding', 'Vmbo').check()
  await search(page)
  expect(await count(page)).toBe(vmbo)
})

test('free text finds a word of this market also when it is typed wrong', async ({ page }) => {
  for (const typed of ['schoonmaker', 'schoonmaken', 'schoonmaaker']) {
    await page.goto('/vacatures')
    await page.getByRole('searchbox').fill(typed)
    await search(page)
    await expect(cards(page).first(), typed).toContainText(/schoonma/i)
    await expect(page.getByRole('searchbox')).toHaveValue(typed)
  }
})

test('a postcode gives distances, nearest first; a wrong one is said beside the field and loses nothing', async ({ page }) => {
  await page.goto('/vacatures')
  await page.getByRole('searchbox').fill('schoonmaker')
  await page.getByLabel('Uw postcode').fill('6602 AB')
  await page.getByLabel('Afstand').selectOption('tot 40 km')
  await page.getByLabel('Volgorde').selectOption('Dichtbij eerst')
  await search(page)
  const far = await count(page)
  const distances = (await cards(page).allInnerTexts()).map((text) => Number(/\(([\d,]+) km\)/.exec(text)?.[1]?.replace(',', '.')))
  expect(distances.length).toBeGreaterThan(2)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  await page.getByLabel('Afstand').selectOption('tot 5 km')
  await search(page)
  expect(await count(page)).toBeLessThan(far)

  await page.getByLabel('Uw postcode').fill('ABCD 12')
  await search(page)
  const message = 'Deze postcode kennen wij niet. Vul vier cijfers in, of cijfers en letters, zoals 6511 AB.'
  await expect(page.locator('#postcode-fout')).toContainText(message)
  await expect(page.getByLabel('Uw postcode')).toHaveAccessibleDescription(new RegExp(message.slice(0, 30)))
  await expect(page.getByLabel('Uw postcode')).toHaveValue('ABCD 12')
  await expect(page.getByRole('searchbox')).toHaveValue('schoonmaker')
})

test('paging keeps the conditions; sorting by pay puts the highest first', async ({ page }) => {
  await page.goto('/vacatures')
  await page.getByLabel('Volgorde').selectOption('Hoogste loon eerst')
  await search(page)
  const pay = (text: string) => Number(/tot € ([\d.,]+) per uur/.exec(text)?.[1]?.replace(',', '.'))
  const first = (await cards(page).allInnerTexts()).map(pay)
  expect(first).toHaveLength(20)
  expect(first).toEqual([...first].sort((a, b) => b - a))
  const titles = await page.getByRole('main').getByRole('article').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await page.getByRole('navigation', { name: 'Pagina' }).getByRole('link', { name: 'Volgende' }).click()
  await expect(page).toHaveURL(/pagina=2/)
  await expect(page.getByLabel('Volgorde')).toHaveValue('loon')
  const second = await page.getByRole('main').getByRole('article').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(second.filter((href) => titles.includes(href))).toEqual([])
  expect(Math.max(...(await cards(page).allInnerTexts()).map(pay))).toBeLessThanOrEqual(Math.min(...first))
})

test('nothing found tells which condition to drop, and dropping it helps', async ({ page }) => {
  await page.goto('/vacatures?gemeente=mook-en-middelaar&sector=onderwijs')
  await expect(page.getByRole('heading', { name: 'Geen vacature past bij alles wat u vraagt' })).toBeVisible()
  const way = page.getByRole('link', { name: /^(In alle gemeenten|Alle soorten werk|Zonder de zoekwoorden): [1-9]\d* vacatures?$/ }).first()
  const hits = Number(/(\d+) vacature/.exec(await way.innerText())?.[1])
  await way.click()
  expect(await count(page)).toBe(hits)
  await page.goto('/vacatures?gemeente=mook-en-middelaar&sector=onderwijs&q=qqqzzz')
  await page.getByRole('link', { name: 'Bekijk alle vacatures' }).click()
  expect(await count(page)).toBeGreaterThan(20)
})

test('a vacancy shows pay, hours, tasks, demands, and whom to call', async ({ page }) => {
  await page.goto('/vacatures')
  await cards(page).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/vacatures\/[a-z0-9]+$/)
  const fact = (term: string) => page.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) }).locator('xpath=following-sibling::dd[1]')
  await expect(fact('Bruto loon')).toHaveText(/€ \d+,\d\d.* per uur, zonder vakantiegeld/)
  await expect(fact('Uren per week')).toHaveText(/\d+.* uur/)
  await expect(fact('Contract')).not.toBeEmpty()
  await expect(page.getByRole('region', { name: 'Dit gaat u doen' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Dit vraagt het werk' }).getByText(/^Nederlands:/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Interesse? Neem contact op' }).locator('a[href^="tel:"]')).toHaveText(/^0\d/)
  await expect(page.getByText(/U kunt reageren tot en met \d\d-\d\d-\d{4}/)).toBeVisible()
})

test('schemes say who pays, how much, since when and by which source', async ({ page }) => {
  await page.goto('/regelingen')
  await page.getByRole('searchbox').fill('loonkosten')
  await page.getByRole('button', { name: 'Toon regelingen' }).click()
  await page.getByRole('link', { name: 'Loonkostensubsidie', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Loonkostensubsidie')
  const share = page.getByRole('row', { name: /^Hoogste deel van het minimumloon/ })
  await expect(share.getByRole('cell')).toHaveText([/70 %/, /vanaf \d\d-\d\d-\d{4}/, /Participatiewet/])
  await expect(page.getByRole('definition').getByText('de gemeente waar de werknemer woont').first()).toBeVisible()
})

test('open hiring shows lists with pay and who waits in fives, and the rules', async ({ page }) => {
  await page.goto('/open-hiring')
  await expect(cards(page).first()).toContainText(/€ \d+,\d\d/)
  await expect(cards(page).filter({ hasText: /Ongeveer \d*[05] mensen wachten/ }).first()).toBeVisible()
  await cards(page).getByRole('link').first().click()
  await expect(page.getByRole('region', { name: 'De regels' })).toContainText('Wie zich het eerst aanmeldt, is het eerst aan de beurt')
  await expect(page.getByRole('region', { name: 'Kunt u dit?' }).getByRole('listitem').first()).toBeVisible()
})

test('a published quarter report is read from the map to the figures', async ({ page }) => {
  await page.goto('/rapporten')
  await page.getByRole('figure').getByRole('link', { name: 'Nijmegen', exact: true }).click()
  await expect(page).toHaveURL(/\/rapporten\/nijmegen\/\d{4}-K[1-4]$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapport van gemeente Nijmegen')
  await expect(page.getByRole('region', { name: 'Vijf cijfers' }).getByText('Plaatsingen op werk', { exact: true })).toBeVisible()
  await expect(page.getByText('Dit zegt niet wie van hen zonder ons ook werk had gevonden.')).toBeVisible()
})

test('an address that is not there says so, with a way back', async ({ page }) => {
  const answer = await page.goto('/vacatures/bestaat-niet')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Ga naar de beginpagina' }).click()
  await expect(page).toHaveURL(/\/$/)
})
