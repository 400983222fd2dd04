import type { Page } from '@playwright/test'
import routes from '../../../app/routes.ts'

/** Addresses that are no page: they only act, send on, or answer machines. */
const noPages = new Set(['uitloggen', 'begin', 'api/*', '*', 'api/v1/vacatures', 'api/v1/vacatures/:id', 'api/v1/minimumloon', 'rapporten-csv/:gemeente/:kwartaal'])

/** Every page of the program as it stands in the list of routes: '' for the home page. */
export const pagePatterns: readonly string[] = routes.map(({ path = '' }) => path).filter((path) => !noPages.has(path))

/** Where to begin to follow links: the home page, the first page of each role, and what only a form or a mail leads to. */
export const beginnings = ['/', '/mijn-dag', '/mijn-bedrijf', '/zoeken?q=wijchen', '/voorbeeld/mail'] as const

/** Pages that stand at the end of a road, which no link leads to from the beginning: tried where that road is walked. */
const atTheEnd = new Set(['inloggen/code', 'rol-kiezen', 'open-hiring-start/:id', 'rapporten-maken/:id'])

/** Whose pages they are; what is nobody's is for visitors. */
const rooms = [
  ['other employer', /^(mijn-bedrijf|vacature-plaatsen|vacature-wijzigen)/],
  ['account manager', /^(mijn-dag|kandidaten|terugmeldingen|matchen|voorstellen|plaatsingen|werkgevers|vacatures-controleren|open-hiring-beheer|gezondheid|mails|social-return-contracten(?!\/nieuw))/],
  ['administrator', /^(mijn-dag|beheer|gezondheid)/],
  ['coordinator', /^(mijn-dag|social-return-contracten\/nieuw)/],
  ['policy adviser', /^(mijn-dag|rapporten-maken)/],
  ['consulent of Wijchen', /^(mijn-dag|terugmeldingen|kandidaten\/nieuw)/],
] as const

const linked = pagePatterns.filter((pattern) => !atTheEnd.has(pattern))

/** The pages of each kind of person; every page is somebody's. */
export const roomsOfPeople = [
  ['visitor', linked.filter((pattern) => !rooms.some(([, room]) => room.test(pattern)))] as const,
  ...rooms.map(([who, room]) => [who, linked.filter((pattern) => room.test(pattern))] as const),
]

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
