import { readFileSync } from 'node:fs'
import { doneNotice } from './support/forms.ts'
import { expect, test } from './support/people.ts'
import { expectSoundPage } from './support/sound-page.ts'

test.setTimeout(120_000)

test('a quarter is made for all municipalities, looked at, published, and read by anyone', async ({ browserOf }) => {
  const adviser = await browserOf('policy adviser')
  await adviser.goto('/rapporten-maken')
  const tab = adviser.getByRole('navigation', { name: 'Kwartaal' }).getByRole('link', { name: /: nog maken$/ }).first()
  const quarter = /\d{4}-K[1-4]/.exec(await tab.innerText())?.[0] ?? ''
  await tab.click()
  const visitor = await browserOf('visitor')
  expect((await visitor.goto(`/rapporten/wijchen/${quarter}`))?.status(), 'not there before it is published').toBe(404)

  await test.step('the figures of all places are made at once', async () => {
    await adviser.getByRole('button', { name: `Maak de rapporten van ${quarter}` }).click()
    await expect(doneNotice(adviser)).toBeVisible()
    await expect(adviser.getByRole('table').getByRole('rowheader')).toHaveCount(8)
    await expect(adviser.getByRole('row').filter({ hasText: 'Wijchen' })).toContainText(/[Cc]oncept/)
    expect((await visitor.goto(`/rapporten/wijchen/${quarter}`))?.status(), 'a draft is nobody else’s').toBe(404)
  })

  await test.step('the draft tells its makers which figures are hidden, and why', async () => {
    await adviser.getByRole('row').filter({ hasText: 'Wijchen' }).getByRole('link').first().click()
    await expect(adviser.getByRole('heading', { level: 1 })).toHaveText('Rapport van gemeente Wijchen')
    const hidden = adviser.getByRole('region', { name: 'Welke cijfers zijn verborgen, en waarom' })
    await expect(hidden.getByRole('row').nth(1).getByRole('cell').last()).toHaveText(/mensen|cel|cijfer/i)
    await expectSoundPage(adviser)
    await adviser.goBack()
  })

  await test.step('a colleague of one municipality sees only that one', async () => {
    const local = await browserOf('policy adviser of Wijchen')
    await local.goto(`/rapporten-maken?kwartaal=${quarter}`)
    await expect(local.getByRole('table').getByRole('rowheader')).toHaveText(['Wijchen'])
  })

  await test.step('published, with one press', async () => {
    await adviser.getByRole('button', { name: 'Publiceer 8 rapporten' }).click()
    await expect(doneNotice(adviser)).toBeVisible()
    await expect(adviser.getByRole('button', { name: /^Publiceer/ })).toHaveCount(0)
  })

  await test.step('a visitor reads it, learns why some figures are hidden, and downloads the figures', async () => {
    await expect(async () => {
      await visitor.goto('/rapporten')
      await expect(visitor.getByRole('figure').first()).toBeVisible()
      await expect(visitor.getByRole('cell', { name: new RegExp(`Wijchen, ${quarter.slice(-1)}e kwartaal van ${quarter.slice(0, 4)}`) })).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await visitor.getByRole('link', { name: new RegExp(`rapport van Wijchen, ${quarter.slice(-1)}e kwartaal van ${quarter.slice(0, 4)}`) }).first().click()
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Rapport van gemeente Wijchen')
    await expect(visitor.getByText('Waarom staat er soms ‘niet getoond’?').first()).toBeVisible()
    await expect(visitor.getByText(/Een getal van minder dan 5 mensen tonen we niet/).first()).toBeVisible()
    await expect(visitor.getByRole('main')).not.toContainText('Welke cijfers zijn verborgen')
    const [download] = await Promise.all([visitor.waitForEvent('download'), visitor.getByRole('link', { name: 'Download de cijfers (csv)' }).click()])
    expect(download.suggestedFilename()).toMatch(/wijchen.*\.csv$/)
    const lines = readFileSync(await download.path(), 'utf8').trim().split(/\r?\n/)
    expect(lines.length).toBeGreaterThan(10)
    const shown = await visitor.getByRole('region', { name: 'Vijf cijfers' }).innerText()
    const total = /(\d[\d.]*|niet getoond)\s+Plaatsingen op werk/.exec(shown)?.[1] ?? '?'
    expect(lines.find((line) => /Plaatsingen op werk/i.test(line)), 'the same figure as on the page').toContain(total === 'niet getoond' ? ';;plaatsingen;ja;' : `;${total.replace('.', '')};plaatsingen;nee;`)
  })
})
