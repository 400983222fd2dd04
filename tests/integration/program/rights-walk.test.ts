import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { beforeAll, describe, expect, test } from 'vitest'
import { membershipRoles, type MembershipRole } from '#app/features/access/model.ts'
import { rights, type Right } from '#app/features/access/rights.ts'
import routes from '#app/routes.ts'
import type { Browser } from '#tests/support/browser.ts'
import { visitedProgram } from '#tests/support/visited-program.ts'

const at = visitedProgram()

type Entry = { file: string; path?: string; index?: boolean; children?: Entry[] }
type Walked = { address: string; loader: Right | 'open'; action: Right | 'open' | null }

/** Every declared address with an id that is nobody's, and the right that its loader and action name. */
const walked: Walked[] = ((await routes) as Entry[]).flatMap(({ file, path = '' }) => {
  const source = readFileSync(join('app', file), 'utf8')
  const guard = (what: string) => {
    const [, wrapper, right] = new RegExp(`export const ${what} = (\\w+)(?:\\(\\s*'([\\w.-]+)')?`).exec(source) ?? []
    return wrapper === undefined ? null : wrapper === 'guarded' ? (right as Right) : 'open'
  }
  const address = `/${path.replace(/:\w+/g, 'bestaat-niet').replace('*', 'bestaat-niet')}`
  return [{ address, loader: guard('loader') ?? 'open', action: guard('action') }]
})

const browsers = new Map<string, Browser>()
beforeAll(async () => {
  const database = new SqliteDatabase(join(at.program.dataDir, 'wsp.sqlite'))
  const organisation = (database.prepare('select id from organisation limit 1').get() as { id: string }).id
  for (const role of membershipRoles) {
    database.prepare('insert into user_account (id, email, name, created_at) values (?, ?, ?, ?)').run(role, `${role}@loket.example`, role, '2026-01-01T00:00:00.000Z')
    const employer = role === 'employer' ? 'een-bedrijf' : null
    if (employer) {
      database
        .prepare("insert into employer (id, kvk_number, name, sector, postcode, place, created_at) values (?, '12345678', 'Een bedrijf', 'zorg', '6511 AB', 'Nijmegen', '2026-01-01T00:00:00.000Z')")
        .run(employer)
    }
    database
      .prepare("insert into membership (id, user_id, role, organisation_id, employer_id, from_date) values (?, ?, ?, ?, ?, '2026-01-01')")
      .run(`m-${role}`, role, role, employer ? null : organisation, employer)
  }
  database.close()
  for (const role of membershipRoles) browsers.set(role, await at.signedIn(`${role}@loket.example`))
  browsers.set('newcomer', await at.signedIn('nieuw@bedrijf.example'))
})

describe('every address, for a visitor', () => {
  test('reading is open, asks to sign in, or is not there; never a failure', async () => {
    const wrong: string[] = []
    for (const { address, loader } of walked) {
      const { status, location } = await at.visitor().get(address)
      const right = loader === 'open' ? [200, 302, 404].includes(status) : status === 302 && location?.startsWith('/inloggen?naar=')
      if (!right) wrong.push(`${address} (${loader}): ${status} ${location ?? ''}`)
    }
    expect(wrong).toEqual([])
  })

  test('posting without a token is refused, in Dutch', async () => {
    const wrong: string[] = []
    for (const { address } of walked) {
      const { status, text } = await at.visitor().post(address, { veld: 'x' })
      if (![401, 403, 404, 405].includes(status) || !/lang="nl"|problem|"title"/.test(text)) wrong.push(`${address}: ${status}`)
    }
    expect(wrong).toEqual([])
  })
})

describe.each(['newcomer', ...membershipRoles] as (MembershipRole | 'newcomer')[])('every address, for %s', (role) => {
  const may = (right: Right | 'open') => right === 'open' || (rights[right] as readonly string[]).includes(role)

  test('reading follows the matrix of rights, and an id that is nobody\'s is not there', async () => {
    const browser = browsers.get(role)
    const wrong: string[] = []
    for (const { address, loader } of walked) {
      const { status } = (await browser?.get(address)) ?? { status: 0 }
      const right = may(loader) ? [200, 302, 303, 404].includes(status) : status === 403
      if (!right) wrong.push(`${address} (${loader}): ${status}`)
    }
    expect(wrong).toEqual([])
  })

  test('posting follows it too: without the right 403, with it a page of our own, never a failure', async () => {
    const browser = browsers.get(role)
    const wrong: string[] = []
    const secrets = await browser?.secrets('/privacy', 'Uitloggen')
    for (const { address, action } of walked) {
      if (action === null || address === '/uitloggen') continue
      const fields = { _token: secrets?._token ?? '', _key: `walk-${role}-${address.replace(/\W/g, '-')}`.slice(0, 100) }
      const { status } = (await browser?.post(address, fields)) ?? { status: 0 }
      const right = may(action) ? [302, 303, 404, 405, 409, 422].includes(status) : status === 403
      if (!right) wrong.push(`${address} (${action}): ${status}`)
    }
    expect(wrong).toEqual([])
  })
})
