import { expect, test as base, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test'

const examples = {
  'account manager': { role: 'Accountmanager', place: /^WerkBedrijf/ },
  administrator: { role: 'Beheerder van de regio', place: /./ },
  coordinator: { role: 'Coördinator social return', place: /^WerkBedrijf/ },
  'policy adviser': { role: 'Beleidsadviseur', place: /^WerkBedrijf/ },
  'policy adviser of Wijchen': { role: 'Beleidsadviseur', place: /Wijchen$/ },
  'consulent of Wijchen': { role: 'Consulent inkomen', place: /Wijchen$/ },
  'consulent of Nijmegen': { role: 'Consulent inkomen', place: /Nijmegen$/ },
  employer: { role: 'Werkgever', place: /^Schoonmaakbedrijf Blinkend/ },
  'other employer': { role: 'Werkgever', place: /^Bakkerij Het Gouden Deeg/ },
} as const

/** Somebody of the example region: by what they do, by role and place, or by name. */
export type Person = keyof typeof examples | { role: string; place: RegExp } | { name: string }

/** Signs in on the page of example people, as the first who fits. */
export async function signInAs(page: Page, who: Person): Promise<void> {
  await page.goto('/inloggen/voorbeeld')
  const { role, place, name } = { role: undefined, place: undefined, name: undefined, ...(typeof who === 'string' ? examples[who] : who) }
  const room = role === undefined ? page.getByRole('main') : page.getByRole('region', { name: role, exact: true })
  const card = room.getByRole('article').filter({ has: name === undefined ? page.getByText(place ?? '') : page.getByRole('heading', { name, exact: true }) })
  await card.first().getByRole('button', { name: /^Log in als/ }).click()
  await expect(page).not.toHaveURL(/inloggen/)
}

/** Asks a code by e-mail and signs in with it, read where the example shows its mail. Works without script. */
export async function signInByCode(page: Page, email: string): Promise<void> {
  await page.goto('/inloggen')
  await page.getByLabel('Uw e-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vul de code in')
  await page.getByLabel('Code uit de e-mail').fill(await codeFor(page, email))
  await page.getByRole('button', { name: 'Log in' }).click()
  await expect(page).not.toHaveURL(/inloggen/)
}

/** The newest code that was mailed to an address; waits until the outbox has delivered. */
export async function codeFor(page: Page, email: string): Promise<string> {
  let code = ''
  await expect(async () => {
    const mail = (await mailsTo(page, email)).find((text) => /code/i.test(text))
    code = /\b(\d{4} ?\d{4})\b/.exec(mail ?? '')?.[1]?.replace(' ', '') ?? ''
    expect(code).not.toBe('')
  }).toPass({ timeout: 15_000 })
  return code
}

/** Texts of the mails to an address, the newest first. */
export async function mailsTo(page: Page, email: string): Promise<string[]> {
  const html = await (await page.request.get('/voorbeeld/mail')).text()
  return html
    .split('<article')
    .map((part) => part.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))
    .filter((text) => text.includes(`Aan ${email}`))
}

type Fixtures = {
  /** a browser of their own for somebody who signs in as an example person, or for a visitor */
  browserOf(who: Person | 'visitor', options?: BrowserContextOptions): Promise<Page>
}

/** Playwright's test, with more than one person; each is at a browser of their own. */
export const test = base.extend<Fixtures>({
  browserOf: async ({ browser, baseURL, locale, timezoneId, viewport }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who, options = {}) => {
      const context = await open(browser, { baseURL, locale, timezoneId, viewport, ...options })
      opened.push(context)
      const page = await context.newPage()
      if (who !== 'visitor') await signInAs(page, who)
      return page
    })
    for (const context of opened) await context.close()
  },
})

function open(browser: Browser, options: { [K in keyof BrowserContextOptions]: BrowserContextOptions[K] | undefined }): Promise<BrowserContext> {
  return browser.newContext(options as BrowserContextOptions)
}

export { expect, type Page } from '@playwright/test'
