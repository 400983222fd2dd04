import type { Page } from '@playwright/test'
import routes from '../../../app/routes.ts'

/** Addresses that are no page: they only act, send on, or answer machines. */
const noPages = new Set(['uitloggen', 'begin', 'api/*', '*', 'api/v1/vacatures', 'api/v1/vacatures/:id', 'api/v1/minimumloon', 'rapporten-csv/:gemeente/:kwartaal'])

/** Every page of the program as it stands in the list of routes: '' for the home page. */
export const pagePatterns: readonly string[] = routes.map(({ path = '' }) => path).filter((path) => !noPages.has(path))

const matchers = pagePatterns.map((pattern) => ({ pattern, fits: new RegExp(`^/${pattern.replace(/:[a-zA-Z]+/g, '[^/]+')}$`), fixed: !pattern.includes(':') }))

/** The page that an address is of; a fixed address goes before one with a part to fill in. */
function patternOf(pathname: string): string | null {
  const fitting = matchers.filter(({ fits }) => fits.test(pathname))
  return (fitting.find(({ fixed }) => fixed) ?? fitting[0])?.pattern ?? null
}

/** Follows links as this person, one address of each page; returns a concrete address per page that opened. */
export async function openPages(page: Page, seeds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const tried = new Map<string, number>()
  const queue = [...seeds]
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const pattern = patternOf(new URL(address, 'http://self.invalid').pathname)
    if (pattern === null || found.has(pattern) || (tried.get(pattern) ?? 0) >= 2) continue
    tried.set(pattern, (tried.get(pattern) ?? 0) + 1)
    const answer = await page.request.get(address, { maxRedirects: 0 })
    if (answer.status() !== 200) continue
    found.set(pattern, address)
    for (const [, href = ''] of (await answer.text()).matchAll(/<a [^>]*href="(\/[^"#]*)/g)) queue.push(href.replaceAll('&amp;', '&'))
  }
  return found
}
