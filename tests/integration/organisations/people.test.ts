import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findSession, insertSession, membershipsOf } from '#db/queries/access/sessions.ts'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { signInWithCode } from '#app/features/access/use-cases/sign-in-with-code.server.ts'
import { changeUserSchema, membershipSchema, newOrganisationSchema, newUserSchema, userDeedSchema, userSearchSchema } from '#app/features/organisations/schema.ts'
import { addMembership } from '#app/features/organisations/use-cases/add-membership.server.ts'
import { addOrganisation } from '#app/features/organisations/use-cases/add-organisation.server.ts'
import { addUser, type NewStaff } from '#app/features/organisations/use-cases/add-user.server.ts'
import { changeOrganisation } from '#app/features/organisations/use-cases/change-organisation.server.ts'
import { changeUser } from '#app/features/organisations/use-cases/change-user.server.ts'
import { closeAccount } from '#app/features/organisations/use-cases/close-account.server.ts'
import { endMembership } from '#app/features/organisations/use-cases/end-membership.server.ts'
import { makeAdministrator } from '#app/features/organisations/use-cases/make-administrator.server.ts'
import { reopenAccount } from '#app/features/organisations/use-cases/reopen-account.server.ts'
import { peopleList, personPage } from '#app/features/organisations/views/people.server.ts'
import { adminOverview } from '#app/features/organisations/views/overview.server.ts'
import { auditTrail } from '#app/features/organisations/views/audit.server.ts'
import { parseForm } from '#app/platform/form.server.ts'
import { givenUser } from '#tests/support/builders/people.ts'
import { givenAdministrator } from '#tests/support/builders/staff.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let admin: Awaited<ReturnType<typeof givenAdministrator>>

beforeEach(async () => {
  ctx = await testContext()
  admin = await givenAdministrator(ctx)
})
afterEach(() => ctx.close())

const staff = { email: 'nieuw@voorbeeld.example', name: 'Nina Nieuw', phone: null, functionTitle: null, workingDays: null, role: 'account-manager', organisationId: 'werkbedrijf' } as const
const add = (change: Partial<NewStaff> = {}) => addUser(ctx, admin.actor, { ...staff, ...change })
async function added(change: Partial<NewStaff> = {}): Promise<string> {
  const made = await add(change)
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}
const users = async () => (await ctx.db.selectFrom('userAccount').select('id').execute()).length

describe('adding somebody', () => {
  test('makes an account with a role that works, and mails how to sign in without anything personal in the subject', async () => {
    const id = await added()
    expect(await membershipsOf(ctx.db, id, ctx.today())).toMatchObject([{ role: 'account-manager', organisationId: 'werkbedrijf' }])
    await ctx.settle()
    expect(ctx.mails.map(({ to, subject }) => [to, subject])).toEqual([['nieuw@voorbeeld.example', `U kunt inloggen bij ${ctx.region.brand}`]])
    expect(ctx.mails[0]?.text).toContain('/inloggen')
  })

  test.each([
    ['the address is known', { email: 'bekend@voorbeeld.example' }, 'bestaat-al'],
    ['a partner that is not there', { organisationId: 'gemeente-arnhem' }, 'partner-onbekend'],
    ['a partner that rests', { organisationId: 'uwv' }, 'partner-onbekend'],
    ['a consulent outside a municipality', { role: 'consulent' as const }, 'consulent-bij-gemeente'],
  ])('refused, and nobody is mailed: %s', async (_name, change, refusal) => {
    await givenUser(ctx, { email: 'bekend@voorbeeld.example' })
    await changeOrganisation(ctx, admin.actor, { id: 'uwv', name: 'UWV', active: false, version: 1 })
    const before = await users()
    expect(await add(change)).toEqual({ ok: false, refusal })
    await ctx.settle()
    expect([await users(), ctx.mails.length]).toEqual([before, 0])
  })

  test('two at the same time make one account', async () => {
    const both = await Promise.all([add(), add()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('roles', () => {
  test('a second role is added once, and ends at once', async () => {
    const userId = await added()
    const wanted = { userId, role: 'policy-adviser', organisationId: 'gemeente-wijchen' } as const
    expect(await addMembership(ctx, admin.actor, wanted)).toEqual({ ok: true, value: null })
    expect(await addMembership(ctx, admin.actor, wanted)).toEqual({ ok: false, refusal: 'rol-bestaat-al' })
    const second = (await membershipsOf(ctx.db, userId, ctx.today())).find(({ role }) => role === 'policy-adviser')
    expect(await endMembership(ctx, admin.actor, { userId, membershipId: second?.id ?? '' })).toEqual({ ok: true, value: null })
    expect((await membershipsOf(ctx.db, userId, ctx.today())).map(({ role }) => role)).toEqual(['account-manager'])
    expect(await endMembership(ctx, admin.actor, { userId, membershipId: second?.id ?? '' })).toEqual({ ok: false, refusal: 'niet-gevonden' })
    expect((await addMembership(ctx, admin.actor, wanted)).ok).toBe(true)
  })

  test("somebody else's role cannot be ended through this person", async () => {
    const userId = await added()
    expect(await endMembership(ctx, admin.actor, { userId, membershipId: admin.membershipId })).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })
})

describe('the last administrator stays', () => {
  const ways: [string, () => Promise<{ ok: boolean; refusal?: string }>][] = [
    ['the role', () => endMembership(ctx, admin.actor, { userId: admin.actor.userId, membershipId: admin.membershipId })],
    ['the account', () => closeAccount(ctx, admin.actor, admin.actor.userId)],
    ['the partner', () => changeOrganisation(ctx, admin.actor, { id: 'werkbedrijf', name: 'WerkBedrijf', active: false, version: 1 })],
  ]

  test.each(ways)('%s cannot end while it is the only one', async (_name, end) => {
    expect(await end()).toEqual({ ok: false, refusal: 'laatste-beheerder' })
    expect((await adminOverview(ctx)).administrators).toBe(1)
  })

  test.each(ways)('%s can end when there is another one elsewhere', async (_name, end) => {
    await givenAdministrator(ctx, 'gemeente-wijchen')
    expect((await end()).ok).toBe(true)
    expect((await adminOverview(ctx)).administrators).toBe(1)
  })

  test('one whose account is closed, or whose partner rests, does not count', async () => {
    const other = await givenAdministrator(ctx, 'gemeente-wijchen')
    await closeAccount(ctx, admin.actor, other.actor.userId)
    expect(await ways[1]?.[1]()).toEqual({ ok: false, refusal: 'laatste-beheerder' })
    await reopenAccount(ctx, admin.actor, other.actor.userId)
    await changeOrganisation(ctx, admin.actor, { id: 'gemeente-wijchen', name: 'Gemeente Wijchen', active: false, version: 1 })
    expect(await ways[1]?.[1]()).toEqual({ ok: false, refusal: 'laatste-beheerder' })
  })

  test('two administrators who end each other at the same time leave one', async () => {
    const other = await givenAdministrator(ctx)
    const both = await Promise.all([closeAccount(ctx, admin.actor, other.actor.userId), closeAccount(ctx, other.actor, admin.actor.userId)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('closing an account', () => {
  test('ends every session and every mailed code at once; reopening lets sign in again', async () => {
    const userId = await added()
    await ctx.transact((tx) => insertSession(tx, { idHash: 'h', userId, membershipId: null, createdAt: ctx.now(), expiresAt: '2027-01-01T00:00:00.000Z' }))
    await requestSignInCode(ctx, staff.email)
    await ctx.settle()
    const code = /\b\d{8}\b/.exec(ctx.mails.at(-1)?.text ?? '')?.[0] ?? ''
    expect(await findSession(ctx.db, 'h', ctx.now(), ctx.today())).not.toBeNull()
    expect(await closeAccount(ctx, admin.actor, userId)).toEqual({ ok: true, value: null })
    expect(await findSession(ctx.db, 'h', ctx.now(), ctx.today())).toBeNull()
    expect((await signInWithCode(ctx, { email: staff.email, code })).ok).toBe(false)
    expect(await closeAccount(ctx, admin.actor, userId)).toEqual({ ok: false, refusal: 'niet-gevonden' })
    expect(await addMembership(ctx, admin.actor, { userId, role: 'administrator', organisationId: 'werkbedrijf' })).toEqual({ ok: false, refusal: 'account-gesloten' })
    expect(await reopenAccount(ctx, admin.actor, userId)).toEqual({ ok: true, value: null })
    expect(await findSession(ctx.db, 'h', ctx.now(), ctx.today())).toBeNull()
  })
})

describe('lost updates', () => {
  test('of a person: the second editor is refused', async () => {
    const id = await added()
    const details = { id, name: 'Nina', phone: null, functionTitle: 'adviseur', workingDays: null, version: 1 }
    expect(await changeUser(ctx, admin.actor, details)).toEqual({ ok: true, value: null })
    expect(await changeUser(ctx, admin.actor, { ...details, name: 'Anders' })).toEqual({ ok: false, refusal: 'gewijzigd' })
    expect((await personPage(ctx, id))?.person).toMatchObject({ name: 'Nina', version: 2 })
    expect(await changeUser(ctx, admin.actor, { ...details, id: 'weg' })).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })

  test('of a partner: the second editor is refused, and names stay unique', async () => {
    const change = { id: 'uwv', name: 'UWV Nijmegen', active: true, version: 1 }
    expect((await changeOrganisation(ctx, admin.actor, change)).ok).toBe(true)
    expect(await changeOrganisation(ctx, admin.actor, change)).toEqual({ ok: false, refusal: 'gewijzigd' })
    expect(await changeOrganisation(ctx, admin.actor, { ...change, version: 2, name: 'gemeente wijchen' })).toEqual({ ok: false, refusal: 'bestaat-al' })
  })
})

test.each([
  [{ name: 'ROC Nijmegen', kind: 'overig', municipality: null }, null],
  [{ name: 'gemeente WIJCHEN', kind: 'gemeente', municipality: 'wijchen' }, 'bestaat-al'],
  [{ name: 'Gemeente Tiel', kind: 'gemeente', municipality: null }, 'gemeente-nodig'],
  [{ name: 'Gemeente Tiel', kind: 'gemeente', municipality: 'tiel' }, 'gemeente-onbekend'],
] as const)('a partner %o', async (input, refusal) => {
  const outcome = await addOrganisation(ctx, admin.actor, input)
  expect(outcome.ok ? null : outcome.refusal).toBe(refusal)
})

test('from the command line: the first administrator, and a second time nothing', async () => {
  const input = { email: 'eerste@voorbeeld.example', name: 'Eerste', organisationId: 'werkbedrijf' }
  expect(await makeAdministrator(ctx, input)).toMatchObject({ ok: true, value: { newAccount: true } })
  expect(await makeAdministrator(ctx, input)).toEqual({ ok: false, refusal: 'rol-bestaat-al' })
  expect(await makeAdministrator(ctx, { ...input, email: 'x@voorbeeld.example', organisationId: 'nergens' })).toEqual({ ok: false, refusal: 'partner-onbekend' })
})

test('the list finds by part of name or address, whatever the capitals and signs, and pages', async () => {
  for (let n = 0; n < 27; n += 1) await givenUser(ctx, { name: `Jan 100% ${String(n).padStart(2, '0')}` })
  const find = (text: string | null, page = 1) => peopleList(ctx, { text, role: null, page })
  expect(await find('JAN 100%')).toMatchObject({ count: 27, pageCount: 2 })
  expect((await find('jan 100%', 2)).people).toHaveLength(2)
  expect((await find('jan_100')).count).toBe(0)
  expect((await find("' or 1=1 --")).count).toBe(0)
  expect((await find('jan', 9)).people).toEqual([])
  expect((await peopleList(ctx, { text: null, role: 'administrator', page: 1 })).people.map(({ id }) => id)).toEqual([admin.actor.userId])
  expect(userSearchSchema.parse({ q: ['a', 'b'], rol: 'baas', pagina: '-1' })).toEqual({ q: null, rol: null, pagina: 1 })
})

test('the trail tells what happened in sentences, pages by number, and can be narrowed to one person', async () => {
  const id = await added()
  await closeAccount(ctx, admin.actor, id)
  const all = await auditTrail(ctx, { kind: null, actorId: null, before: null })
  expect(all.rows.map(({ sentence }) => sentence)).toEqual(['Account gewijzigd: gesloten', 'Account gemaakt: accountmanager'])
  expect(JSON.stringify(all.rows.map(({ sentence, subject }) => [sentence, subject]))).not.toContain('Nina')
  expect((await auditTrail(ctx, { kind: 'user.created', actorId: null, before: null })).rows).toHaveLength(1)
  expect((await auditTrail(ctx, { kind: null, actorId: admin.actor.userId, before: all.rows[0]?.n ?? 0 })).rows).toHaveLength(1)
  expect((await auditTrail(ctx, { kind: null, actorId: 'niemand', before: null })).rows).toEqual([])
})

describe('the forms answer in Dutch beside the field', () => {
  test.each([
    ['empty', newUserSchema, {}, ['email', 'naam', 'rol', 'partner']],
    ['too long', newUserSchema, { email: 'a@b.nl', naam: 'x'.repeat(81), functie: 'y'.repeat(81), rol: 'consulent', partner: 'uwv' }, ['naam', 'functie']],
    ['forged role', newUserSchema, { email: 'a@b.nl', naam: 'Naam', rol: 'system', partner: 'uwv' }, ['rol']],
    ['an employer is no staff', membershipSchema, { rol: 'employer', partner: 'uwv' }, ['rol']],
    ['two values', membershipSchema, { rol: ['consulent', 'administrator'], partner: 'uwv' }, ['rol']],
    ['no version', changeUserSchema, { naam: 'Naam' }, ['version']],
    ['wrong version', changeUserSchema, { naam: 'Naam', version: 'een' }, ['version']],
    ['wrong phone', changeUserSchema, { naam: 'Naam', telefoon: 'bel mij', version: '1' }, ['telefoon']],
    ['forged deed', userDeedSchema, { actie: 'verwijderen' }, ['actie']],
    ['partner without anything', newOrganisationSchema, { naam: ' ' }, ['naam', 'soort']],
  ])('%s', (_name, schema, form, fields) => {
    const parsed = parseForm(schema, form)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) {
      expect(Object.keys(parsed.errors).sort()).toEqual([...fields].sort())
      for (const sentence of Object.values(parsed.errors)) expect(sentence).toMatch(/^(Vul|Kies|Gebruik|Geef) .+\.$/)
    }
  })
})
