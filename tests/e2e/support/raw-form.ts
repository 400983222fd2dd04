import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

/** A posting form as it stands in the page: where it goes, what it would send, and which of its fields a person fills in. */
export type RawForm = {
  page: string
  action: string
  button: string
  entries: [string, string][]
  /** names of boxes that are typed in */
  typed: string[]
  /** names of what is chosen from a list */
  chosen: string[]
  /** names of hidden fields that say what it is about */
  ids: string[]
}

export type RawAnswer = { status: number; location: string | null; text: string; errors: string[]; html: string }

const aboutWhat = new Set(['lidmaatschap', 'inschrijving', 'terugmelding', 'werkgever', 'voorstel', 'kandidaat', 'kwartaal', 'version'])

/** The posting forms of the page at this address. */
export async function formsOn(page: Page, address: string): Promise<RawForm[]> {
  await page.goto(address)
  const found = await page.locator('form').evaluateAll((forms) =>
    forms.flatMap((node) => {
      const form = node as HTMLFormElement
      if (form.method !== 'post') return []
      const controls = [...form.elements] as HTMLInputElement[]
      const named = (types: string[]) => [...new Set(controls.filter(({ name, type }) => name !== '' && types.includes(type)).map(({ name }) => name))]
      return [
        {
          action: form.action,
          button: form.querySelector('button')?.textContent?.trim() ?? '',
          entries: [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]),
          typed: named(['text', 'email', 'tel', 'search', 'textarea']),
          chosen: named(['select-one', 'radio', 'checkbox']),
          hidden: named(['hidden']),
        },
      ]
    }),
  )
  return found.map(({ hidden, ...form }) => ({ ...form, page: address, ids: hidden.filter((name) => aboutWhat.has(name)) }))
}

/** The same form with other values for some names; a list sends the name more than once, an empty list not at all. */
export function filledWith(form: RawForm, values: Record<string, string | string[]>): [string, string][] {
  const rest = form.entries.filter(([name]) => !Object.hasOwn(values, name))
  return [...rest, ...Object.entries(values).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))]
}

/** A key that no form had yet. */
export const freshKey = (): string => randomUUID()

/** Sends a form as a browser would, and follows nothing. */
export async function send(page: Page, action: string, entries: [string, string][]): Promise<RawAnswer> {
  const answer = await page.request.post(action, {
    data: new URLSearchParams(entries).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: new URL(action).origin },
    maxRedirects: 0,
  })
  const html = await answer.text()
  return { status: answer.status(), location: answer.headers()['location'] ?? null, html, text: plain(html), errors: errorsIn(html) }
}

/** The sentences of the error summary, or else of the notice or page that says what is wrong. */
function errorsIn(html: string): string[] {
  const box = /role="alert"[\s\S]*?<\/ul>/.exec(html)?.[0]
  const lines = box ? [...box.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, line = '']) => plain(line)) : []
  if (lines.length > 0) return lines
  const notice = /wsp-notice--error[\s\S]*?<\/div>/.exec(html)?.[0]
  return [plain(notice ?? /<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? '')]
}

function plain(html: string): string {
  return html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim()
}
