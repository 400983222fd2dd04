import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scopeOf } from '#app/features/access/rights.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { contactOf, findCandidate, groupsOf, profileOf } from '#db/queries/candidates/find.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { givenAccountManager, givenConsulent } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let consulent: Awaited<ReturnType<typeof givenConsulent>>
let manager: Awaited<ReturnType<typeof givenAccountManager>>
const count = async () => Number((await ctx.db.selectFrom('candidate').select((eb) => eb.fn.countAll().as('n')).executeTakeFirst())?.n)
const code = (result: Awaited<ReturnType<typeof registerCandidate>>) => (result.ok ? null : result.refusal.code)

beforeEach(async () => {
  ctx = await testContext()
  consulent = await givenConsulent(ctx)
  manager = await givenAccountManager(ctx)
})
afterEach(() => ctx.close())

describe('a consulent registers', () => {
  test('the four parts stand apart, with a number of our own, a guide by routing, and an event without personal data', async () => {
    const result = await registerCandidate(ctx, consulent, registration({ clientNumber: 'W-100', municipality: null }))
    if (!result.ok) throw new Error(result.refusal.code)
    const { id, number } = result.value
    expect(number).toBe('K-2026-00001')
    const scope = scopeOf(consulent)
    expect(await findCandidate(ctx.db, scope, id)).toMatchObject({
      municipality: 'wijchen', organisationId: 'gemeente-wijchen', consulentId: consulent.userId, accountManagerId: manager.userId, status: 'actief', clientNumber: 'W-100',
    })
    expect(await contactOf(ctx.db, id)).toMatchObject({ name: 'Jolanda Verhoeven' })
    expect(await groupsOf(ctx.db, id)).toEqual(['langdurig'])
    const profile = await profileOf(ctx.db, id)
    expect(profile?.occupationsWanted).toEqual(['9333-01'])
    expect(profile?.latitude).toBeTypeOf('number')
    const events = await eventsOf(ctx.db, { kind: 'candidate', id })
    expect(events.map((event) => event.kind)).toEqual(['candidate.registered'])
    expect(JSON.stringify(events)).not.toMatch(/Jolanda|voorbeeld\.example|W-100/)
  })
  test('numbers follow each other', async () => {
    for (const expected of ['K-2026-00001', 'K-2026-00002', 'K-2026-00003']) {
      const result = await registerCandidate(ctx, consulent, registration())
      expect(result.ok && result.value.number).toBe(expected)
    }
  })
  test('of another municipality is refused and writes nothing', async () => {
    expect(code(await registerCandidate(ctx, consulent, registration({ municipality: 'druten' })))).toBe('andere-gemeente')
    expect(await count()).toBe(0)
  })
  test('a candidate who needs a talk first is not matched, and the talk waits with the guide', async () => {
    const result = await registerCandidate(ctx, consulent, registration({ ready: false }))
    if (!result.ok) throw new Error(result.refusal.code)
    expect((await findCandidate(ctx.db, scopeOf(consulent), result.value.id))?.status).toBe('geregistreerd')
    const waiting = await promisesAbout(ctx.db, { kind: 'candidate', id: result.value.id })
    expect(waiting).toMatchObject([{ kind: 'profiel-bevestigen', owner: { userId: manager.userId }, state: 'open' }])
  })
})

describe('refused, with nothing written', () => {
  test.each([
    ['a BSN as client number', registration({ clientNumber: '123456782' }), 'bsn'],
    ['a BSN in the name', registration({ contact: { name: 'J 111222333', email: 'j@voorbeeld.example', phone: null } }), 'bsn'],
    ['a BSN in the own words', registration({ profile: { ...registration().profile, ownWords: 'BSN 1234.56.782' } }), 'bsn'],
    ['nobody can reach the person', registration({ contact: { name: 'J', email: null, phone: null } }), 'geen-contactgegevens'],
    ['an unknown municipality', registration({ municipality: 'atlantis' }), 'gemeente-onbekend'],
    ['no occupation', registration({ profile: { ...registration().profile, occupationsWanted: [] } }), 'beroep-onbekend'],
    ['a forged consulent', registration({ consulentId: 'nobody' }), 'consulent-onbekend'],
  ])('%s', async (_, input, expected) => {
    expect(code(await registerCandidate(ctx, manager, input))).toBe(expected)
    expect(await count()).toBe(0)
  })
})

describe('the same person again', () => {
  test('the same client number at the same organisation is refused, with the number', async () => {
    const first = await registerCandidate(ctx, consulent, registration({ clientNumber: 'W-7' }))
    const again = await registerCandidate(ctx, consulent, registration({ clientNumber: 'W-7' }))
    expect(again).toEqual({ ok: false, refusal: { code: 'dubbel-clientnummer', numbers: [first.ok ? first.value.number : ''] } })
  })
  test('another organisation may use the same client number', async () => {
    await registerCandidate(ctx, consulent, registration({ clientNumber: 'W-7' }))
    const druten = await givenConsulent(ctx, 'druten')
    expect((await registerCandidate(ctx, druten, registration({ clientNumber: 'W-7', municipality: null }))).ok).toBe(true)
  })
  test('the same e-mail asks to confirm, and goes through once confirmed', async () => {
    const contact = { name: 'J', email: 'zelfde@voorbeeld.example', phone: null }
    await registerCandidate(ctx, consulent, registration({ contact }))
    expect(code(await registerCandidate(ctx, consulent, registration({ contact })))).toBe('mogelijk-dubbel')
    expect((await registerCandidate(ctx, consulent, registration({ contact, otherPerson: true }))).ok).toBe(true)
  })
  test('a consulent hears nothing of the same e-mail in another municipality', async () => {
    const contact = { name: 'J', email: 'zelfde@voorbeeld.example', phone: null }
    await registerCandidate(ctx, consulent, registration({ contact }))
    const druten = await givenConsulent(ctx, 'druten')
    expect((await registerCandidate(ctx, druten, registration({ contact, municipality: null }))).ok).toBe(true)
  })
})
