import { expect, test } from '@playwright/test'
import { Browser } from '../support/browser.ts'

const most = 8
/** A home gathers what several lists hold. */
const mostOfHome = 12
const homes = ['/beheer', '/mijn-bedrijf']
const url = () => process.env['E2E_URL'] ?? ''

/** Signs in as the first example person under this role's heading; null: a visitor. */
async function signedIn(role: string | null): Promise<Browser> {
  const browser = new Browser(url())
  if (role === null) return browser
  const { text } = await browser.get('/inloggen/voorbeeld')
  const section = text.split('<h2').find((part) => part.includes(`>${role}</h2>`)) ?? ''
  const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(section)?.[1] ?? ''
  const fields = { _token: value('_token'), _key: value('_key'), lidmaatschap: value('lidmaatschap') }
  expect((await browser.post('/inloggen/voorbeeld', fields)).status).toBe(303)
  return browser
}

const lists: [role: string | null, paths: string[]][] = [
  [null, ['/?nieuw', '/vacatures?pagina=1', '/vacatures?q=magazijn&postcode=6511&afstand=15', '/vacatures?q=qqqq', '/open-hiring?nieuw', '/regelingen?nieuw', '/rapporten?nieuw', '/social-return?nieuw', '/zoeken?q=magazijn']],
  ['Accountmanager', ['/mijn-dag', '/kandidaten', '/kandidaten?q=magazijn', '/werkgevers', '/plaatsingen', '/social-return-contracten', '/open-hiring-beheer', '/terugmeldingen', '/gezondheid', '/vacatures', '/regelingen']],
  ['Beheerder van de regio', ['/mijn-dag', '/beheer', '/beheer/gebruikers', '/beheer/organisaties', '/beheer/bedragen', '/beheer/audit', '/werkgevers', '/plaatsingen']],
  ['Consulent inkomen', ['/mijn-dag', '/kandidaten', '/terugmeldingen', '/plaatsingen', '/werkgevers']],
  ['Coördinator social return', ['/mijn-dag', '/social-return-contracten', '/werkgevers']],
  ['Beleidsadviseur', ['/mijn-dag', '/rapporten-maken', '/plaatsingen', '/rapporten']],
  ['Werkgever', ['/mijn-bedrijf', '/mijn-bedrijf/collegas', '/mijn-bedrijf/open-hiring']],
]

for (const [role, paths] of lists) {
  test(`no list for ${role ?? 'a visitor'} runs more than ${most} queries`, async () => {
    const browser = await signedIn(role)
    const counted: string[] = []
    for (const path of paths) {
      const { status, headers } = await browser.get(path)
      const queries = Number(/queries;desc="(\d+)"/.exec(headers.get('Server-Timing') ?? '')?.[1] ?? NaN)
      // A page from the cache runs none and says nothing.
      const ran = headers.get('X-Cache') === 'hit' ? 0 : queries
      const limit = homes.includes(path) ? mostOfHome : most
      if (status !== 200 || !(ran <= limit)) counted.push(`${path}: status ${status}, ${ran} queries`)
    }
    expect(counted).toEqual([])
  })
}
