import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { roles, staffRoles, type Actor, type Role } from '#app/features/access/model.ts'
import { may, rights, scopeOf, type Right } from '#app/features/access/rights.ts'

const all = Object.keys(rights) as Right[]
const rolesOf = (right: Right) => rights[right] as readonly Role[]
const place = { userId: 'u', organisationId: 'o' }
const actors: Record<Role, Actor> = {
  newcomer: { role: 'newcomer', userId: 'u' },
  employer: { role: 'employer', userId: 'u', employerId: 'e', verified: true },
  'account-manager': { role: 'account-manager', ...place },
  consulent: { role: 'consulent', ...place, municipality: 'nijmegen' },
  'social-return-coordinator': { role: 'social-return-coordinator', ...place, municipality: 'nijmegen' },
  'policy-adviser': { role: 'policy-adviser', ...place, municipality: 'nijmegen' },
  administrator: { role: 'administrator', ...place },
  system: { role: 'system' },
}

describe('the matrix of rights', () => {
  test.each(all)('%s names roles that exist, each once', (right) => {
    expect(rolesOf(right).length).toBeGreaterThan(0)
    expect(new Set(rolesOf(right)).size).toBe(rolesOf(right).length)
    for (const role of rolesOf(right)) expect(roles).toContain(role)
  })

  test.each(roles)('%s may what the matrix says, and nothing else', (role) => {
    for (const right of all) expect([right, may(actors[role], right)]).toEqual([right, rolesOf(right).includes(role)])
  })

  test('who is not signed in may nothing', () => {
    for (const right of all) expect(may(null, right)).toBe(false)
  })

  test.each([
    ['candidates', ['account-manager', 'consulent']],
    ['matching', ['account-manager']],
    ['admin', ['administrator']],
    ['reports', ['policy-adviser']],
    ['health', staffRoles],
    ['mails', staffRoles],
    ['system', ['system']],
  ] as [string, readonly Role[]][])('%s.* is for no role but %j', (prefix, among) => {
    const named = all.filter((right) => right.startsWith(`${prefix}.`))
    expect(named.length).toBeGreaterThan(0)
    for (const right of named) for (const role of rolesOf(right)) expect([right, among.includes(role)]).toEqual([right, true])
  })

  test('a newcomer may end and switch the session, create a company and begin a vacancy, no more', () => {
    expect(all.filter((right) => may(actors.newcomer, right)).sort()).toEqual(['employers.create', 'session.end', 'session.switch', 'vacancies.start-posting'])
  })

  test('every right is asked for somewhere', () => {
    const text = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('rights.ts'))
      .map((name) => readFileSync(join('app', name), 'utf8'))
      .join('\n')
    expect(all.filter((right) => right !== 'system.run' && !text.includes(`'${right}'`))).toEqual([])
  })
})

describe('whose rows', () => {
  test.each([
    ['newcomer', { kind: 'nothing' }],
    ['employer', { kind: 'employer', employerId: 'e', verified: true }],
    ['account-manager', { kind: 'region' }],
    ['administrator', { kind: 'region' }],
    ['consulent', { kind: 'municipality', municipality: 'nijmegen', organisationId: 'o' }],
    ['policy-adviser', { kind: 'municipality', municipality: 'nijmegen', organisationId: 'o' }],
    ['social-return-coordinator', { kind: 'municipality', municipality: 'nijmegen', organisationId: 'o' }],
  ] as [Role, object][])('%s', (role, scope) => {
    expect(scopeOf(actors[role])).toEqual(scope)
  })

  test('nobody, and a consulent without a municipality, do not get the region', () => {
    expect(scopeOf(null)).toEqual({ kind: 'nothing' })
    expect(scopeOf({ role: 'consulent', ...place, municipality: null })).toEqual({ kind: 'organisation', organisationId: 'o' })
    expect(scopeOf({ role: 'policy-adviser', ...place, municipality: null })).toEqual({ kind: 'region' })
  })
})
