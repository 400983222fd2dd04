import { doneNotice, errorSummary, expectFieldError, fillRange } from './support/forms.ts'
import { email, word } from './support/invented.ts'
import { expect, test } from './support/people.ts'

test('a consulent registers a candidate without a BSN and finds it; another municipality does not know it', async ({ browserOf }) => {
  const consulent = await browserOf('consulent of Wijchen')
  const skill = `sleutelen aan ${word()}`
  await consulent.goto('/kandidaten')
  await consulent.getByRole('link', { name: 'Meld een kandidaat aan' }).click()
  await expect(consulent.getByText('Gemeente: Wijchen')).toBeVisible()
  await consulent.getByLabel('Naam', { exact: true }).fill('Fatima Voorbeeld')
  await consulent.getByLabel('E-mailadres').fill(email('fatima'))
  await consulent.getByLabel('Cliëntnummer van uw organisatie').fill('111222333')
  await consulent.getByLabel('Cijfers van de postcode').fill('6602')
  await consulent.getByLabel('Beroep dat de kandidaat wil', { exact: false }).first().fill('Fietsenmaker')
  await consulent.getByLabel('Andere vaardigheden').fill('fietsen repareren')
  await fillRange(consulent.getByRole('group', { name: /[Uu]ren/ }), '20', '32')
  await consulent.getByLabel('Hoogste opleiding').selectOption({ index: 3 })
  await consulent.getByLabel('Nederlands', { exact: true }).selectOption({ index: 4 })
  await consulent.getByLabel('In eigen woorden').fill(`Ik ben handig en houd van ${skill}.`)
  await consulent.getByRole('button', { name: 'Meld de kandidaat aan' }).click()

  await expect(errorSummary(consulent)).toBeFocused()
  const client = consulent.getByLabel('Cliëntnummer van uw organisatie')
  await expectFieldError(client, /BSN/)
  await expect(consulent.getByLabel('Naam', { exact: true })).toHaveValue('Fatima Voorbeeld')
  await expect(consulent.getByLabel('In eigen woorden')).toHaveValue(new RegExp(skill))
  await client.fill(`W-${word()}`)
  await consulent.getByRole('button', { name: 'Meld de kandidaat aan' }).click()
  await expect(doneNotice(consulent)).toBeVisible()
  const number = /K-\d{4}-\d{5}/.exec(await consulent.getByRole('main').innerText())?.[0] ?? ''
  expect(number).not.toBe('')
  const path = new URL(consulent.url()).pathname

  await test.step('the list finds it by number and shows no name; the file asks why it is opened', async () => {
    await expect(async () => {
      await consulent.goto(`/kandidaten?q=${number}`)
      await expect(consulent.getByRole('link', { name: number })).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await expect(consulent.getByRole('main')).not.toContainText('Fatima')
    await consulent.getByRole('link', { name: number }).click()
    await expect(consulent.getByRole('main')).not.toContainText('Fatima')
    await consulent.getByRole('radio').first().check()
    await consulent.getByRole('button', { name: 'Open het dossier' }).click()
    await expect(consulent.getByRole('main')).toContainText('Fatima Voorbeeld')
  })

  await test.step('a consulent of another municipality gets 404, signed out gets the sign-in page', async () => {
    const elsewhere = await browserOf('consulent of Nijmegen')
    expect((await elsewhere.goto(path))?.status()).toBe(404)
    expect((await elsewhere.goto(`${path}?reden=bemiddeling`))?.status()).toBe(404)
    expect((await elsewhere.goto(`${path}/bewerken`))?.status()).toBe(404)
    await elsewhere.goto(`/kandidaten?q=${number}`)
    await expect(elsewhere.getByRole('link', { name: number })).toHaveCount(0)
    const visitor = await browserOf('visitor')
    await visitor.goto(path)
    await expect(visitor).toHaveURL(/\/inloggen\?naar=/)
  })
})
