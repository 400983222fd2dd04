import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeCandidate } from '#app/features/candidates/use-cases/change-candidate.server.ts'
import { changeCandidateStatus } from '#app/features/candidates/use-cases/change-status.server.ts'
import { confirmProfile } from '#app/features/candidates/use-cases/confirm-profile.server.ts'
import { giveFeedback } from '#app/features/candidates/use-cases/give-feedback.server.ts'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { readFeedback } from '#app/features/candidates/use-cases/read-feedback.server.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { candidateFile, candidateHead } from '#app/features/candidates/views/candidate-file.server.ts'
import { candidateList } from '#app/features/candidates/views/candidate-list.server.ts'
import { feedbackPage } from '#app/features/candidates/views/feedback-list.server.ts'
import { readFields } from '#app/features/privacy/model.ts'
import { countQueries } from '#db/database.server.ts'
import { feedbackOf } from '#db/queries/candidates/feedback.ts'
import { candidatesForMatching } from '#db/queries/matching/candidates-for-matching.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { givenAccountManager, givenConsulent } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let consulent: Awaited<ReturnType<typeof givenConsulent>>
let elsewhere: Awaited<ReturnType<typeof givenConsulent>>
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let id: string
let number: string
const input = registration()
const change = { version: 1, contact: input.contact, postcode4: '6602', groups: input.groups, profile: { ...input.profile, hoursMax: 36 } }
const everything = { q: null, status: null, sector: null, pagina: 1 }

beforeEach(async () => {
  ctx = await testContext()
  consulent = await givenConsulent(ctx)
  elsewhere = await givenConsulent(ctx, 'druten')
  manager = await givenAccountManager(ctx)
  const made = await registerCandidate(ctx, consulent, input)
  if (!made.ok) throw new Error(made.refusal.code)
  ;({ id, number } = made.value)
})
afterEach(() => ctx.close())

describe('opening a file', () => {
  test('writes who, when, why and which parts, and shows it in the file', async () => {
    expect((await openFile(ctx, manager, id, { reason: 'bemiddeling', fields: readFields }))?.ok).toBe(true)
    const rows = await ctx.db.selectFrom('readLog').selectAll().execute()
    expect(rows).toMatchObject([{ subjectKind: 'candidate', subjectId: id, userId: manager.userId, role: 'account-manager', reason: 'bemiddeling', at: ctx.now() }])
    const file = await candidateFile(ctx, manager, id)
    expect(file).toMatchObject({ number, contact: { name: 'Jolanda Verhoeven' }, readings: [{ times: 1, reason: 'werk zoeken' }] })
  })
  test('out of scope is not found, and is not written', async () => {
    expect(await openFile(ctx, elsewhere, id, { reason: 'controle', fields: readFields })).toBeNull()
    expect(await candidateHead(ctx, elsewhere, id)).toBeNull()
    expect(await candidateFile(ctx, elsewhere, id)).toBeNull()
    expect(await ctx.db.selectFrom('readLog').selectAll().execute()).toEqual([])
  })
})

describe('the list', () => {
  test('holds no name, and no one of another municipality; within 8 queries', async () => {
    const queries = { queries: 0 }
    const list = await countQueries(queries, () => candidateList(ctx, consulent, everything))
    expect(queries.queries).toBeLessThanOrEqual(6)
    expect(list.rows.map((row) => row.number)).toEqual([number])
    expect(JSON.stringify(list)).not.toMatch(/Jolanda|voorbeeld\.example/)
    expect((await candidateList(ctx, elsewhere, everything)).rows).toEqual([])
  })
  test('finds by number, also typed loosely, and by the words of an occupation', async () => {
    await ctx.settle()
    expect((await candidateList(ctx, manager, { ...everything, q: 'k 2026 1' })).total).toBe(1)
    expect((await candidateList(ctx, manager, { ...everything, q: 'magazijn' })).total).toBe(1)
    expect((await candidateList(ctx, elsewhere, { ...everything, q: 'magazijn' })).total).toBe(0)
    expect((await candidateList(ctx, manager, { ...everything, q: 'kapper' })).total).toBe(0)
  })
  test('filters by status and sector', async () => {
    expect((await candidateList(ctx, manager, { ...everything, status: 'actief', sector: 'logistiek' })).total).toBe(1)
    expect((await candidateList(ctx, manager, { ...everything, status: 'geplaatst' })).total).toBe(0)
    expect((await candidateList(ctx, manager, { ...everything, sector: 'zorg' })).total).toBe(0)
  })
})

describe('changing a profile', () => {
  test('saves and counts as confirmed', async () => {
    ctx.at('2026-12-01T09:00:00.000Z')
    expect(await changeCandidate(ctx, consulent, id, change)).toEqual({ ok: true, value: { version: 2 } })
    expect(await candidatesForMatching(ctx.db)).toMatchObject([{ number, hoursMax: 36, confirmedOn: '2026-12-01' }])
  })
  test('the loser of two edits is refused and nothing of it is written', async () => {
    await changeCandidate(ctx, consulent, id, change)
    const late = await changeCandidate(ctx, manager, id, { ...change, profile: { ...change.profile, hoursMax: 8 } })
    expect(late).toEqual({ ok: false, refusal: { code: 'intussen-gewijzigd' } })
    expect(await candidatesForMatching(ctx.db)).toMatchObject([{ hoursMax: 36 }])
  })
  test.each(['change', 'confirm', 'status', 'feedback'] as const)('%s by another municipality finds nothing', async (deed) => {
    const before = await ctx.db.selectFrom('candidate').selectAll().execute()
    const result =
      deed === 'change' ? await changeCandidate(ctx, elsewhere, id, change)
      : deed === 'confirm' ? await confirmProfile(ctx, elsewhere, id)
      : deed === 'status' ? await changeCandidateStatus(ctx, elsewhere, id, 'inactief')
      : await giveFeedback(ctx, elsewhere, id, { reason: 'anders', lookAgainOn: '2027-01-01' })
    expect(result).toBeNull()
    expect(await ctx.db.selectFrom('candidate').selectAll().execute()).toEqual(before)
  })
  test('a BSN is refused', async () => {
    const result = await changeCandidate(ctx, consulent, id, { ...change, profile: { ...change.profile, ownWords: '123456782' } })
    expect(result).toEqual({ ok: false, refusal: { code: 'bsn' } })
  })
  test('at rest, nobody is matched; a step that cannot be is refused', async () => {
    expect((await changeCandidateStatus(ctx, manager, id, 'inactief'))?.ok).toBe(true)
    expect(await candidatesForMatching(ctx.db)).toEqual([])
    expect(await changeCandidateStatus(ctx, manager, id, 'geregistreerd')).toEqual({ ok: false, refusal: 'stap-kan-niet' })
  })
})

describe('feedback to the municipality', () => {
  test('waits with the consulent until it is read', async () => {
    expect((await giveFeedback(ctx, manager, id, { reason: 'eerst-taal', lookAgainOn: '2027-02-01' }))?.ok).toBe(true)
    const [line] = await feedbackOf(ctx.db, id)
    expect(await promisesAbout(ctx.db, { kind: 'candidate', id })).toMatchObject([{ kind: 'terugmelding', owner: { userId: consulent.userId }, state: 'open' }])
    expect((await feedbackPage(ctx, consulent, 1)).rows[0]?.sentences.join(' ')).toContain('01-02-2027')
    expect((await feedbackPage(ctx, elsewhere, 1)).total).toBe(0)
    expect(await readFeedback(ctx, elsewhere, line?.id ?? '')).toBeNull()
    expect((await readFeedback(ctx, consulent, line?.id ?? ''))?.ok).toBe(true)
    expect((await feedbackPage(ctx, consulent, 1)).unread).toBe(0)
    expect(await promisesAbout(ctx.db, { kind: 'candidate', id })).toMatchObject([{ state: 'kept' }])
  })
  test('a day that is over is refused', async () => {
    expect(await giveFeedback(ctx, manager, id, { reason: 'anders', lookAgainOn: ctx.today() })).toEqual({ ok: false, refusal: 'termijn-voorbij' })
  })
})
