import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { callNext } from '#app/features/open-hiring/use-cases/call-next.server.ts'
import { changeListStatus } from '#app/features/open-hiring/use-cases/change-list-status.server.ts'
import { leaveList } from '#app/features/open-hiring/use-cases/leave-list.server.ts'
import { markRung } from '#app/features/open-hiring/use-cases/mark-rung.server.ts'
import { peopleToRing } from '#db/queries/open-hiring/entries.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { callNow, givenEntry, givenList, statusOf } from '#tests/support/builders/open-hiring.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let employerId: string
let employer: Awaited<ReturnType<typeof givenEmployerPerson>>
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let listId: string

const phone = (n: number) => `06${String(10_000_000 + n)}`
const versionOf = async () =>
  (await ctx.db.selectFrom('openHiringList').select('version').where('id', '=', listId).executeTakeFirstOrThrow()).version
const setStatus = async (to: 'open' | 'gepauzeerd' | 'gesloten', actor: typeof employer | typeof manager = employer) =>
  changeListStatus(ctx, actor, { listId, to, version: await versionOf() })

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  employerId = await givenEmployer(ctx, { accountManagerId: manager.userId })
  employer = await givenEmployerPerson(ctx, employerId)
  listId = await givenList(ctx, employer, employerId)
})
afterEach(() => ctx.close())

describe('calling', () => {
  test('goes in order of signing up, and stops when the places are held', async () => {
    const [first, second, third] = [
      await givenEntry(ctx, listId, phone(1)),
      await givenEntry(ctx, listId, phone(2)),
      await givenEntry(ctx, listId, phone(3)),
    ]
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: first.entryId } })
    expect(await callNow(ctx, manager, listId)).toEqual({ ok: true, value: { entryId: second.entryId } })
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: false, refusal: 'geen-plek-vrij' })
    expect(await statusOf(ctx, third.entryId)).toBe('wacht')
  })

  test('two colleagues at the same moment, and a double tap, make one call', async () => {
    for (let n = 1; n <= 4; n += 1) await givenEntry(ctx, listId, phone(n))
    const version = await versionOf()
    const outcomes = await Promise.all(
      [employer, employer, manager, employer].map((actor) => callNext(ctx, actor, { listId, version })),
    )
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok).map((outcome) => !outcome.ok && outcome.refusal)).toEqual(
      Array(3).fill('intussen-veranderd'),
    )
    expect(await ctx.db.selectFrom('openHiringCall').selectAll().execute()).toHaveLength(1)
  })

  test('another employer, and an employer who is not verified, cannot reach the list', async () => {
    await givenEntry(ctx, listId, phone(1))
    const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    expect(await callNow(ctx, other, listId)).toEqual({ ok: false, refusal: 'niet-gevonden' })
    expect(await callNow(ctx, { ...employer, verified: false }, listId)).toEqual({ ok: false, refusal: 'niet-gevonden' })
    expect(await changeListStatus(ctx, other, { listId, to: 'gesloten', version: 1 })).toEqual({
      ok: false,
      refusal: 'niet-gevonden',
    })
  })

  test('mails the person a code of its own, promises an answer, and notes no person in the event', async () => {
    const { entryId } = await givenEntry(ctx, listId, 'hana@voorbeeld.example', 'Hana Tesfay')
    await ctx.settle()
    await callNow(ctx, employer, listId)
    const [promise] = await promisesAbout(ctx.db, { kind: 'open-hiring-entry', id: entryId })
    expect(promise).toMatchObject({ kind: 'open-hiring-oproep', dueOn: '2026-11-25', owner: { employerId } })
    await ctx.settle()
    const mail = ctx.mails.at(-1)
    expect(mail).toMatchObject({ to: 'hana@voorbeeld.example', subject: 'U bent aan de beurt' })
    const stored = JSON.stringify(await ctx.db.selectFrom('event').selectAll().execute())
    for (const secret of ['Hana', 'Tesfay', 'hana@voorbeeld.example']) expect(stored).not.toContain(secret)
  })
})

describe('answering', () => {
  test('yes holds the place and opens the promise of a start; a second answer is refused', async () => {
    const { entryId } = await givenEntry(ctx, listId, phone(1))
    await callNow(ctx, employer, listId)
    expect(await answerCall(ctx, 'job-seeker', entryId, 'ja')).toMatchObject({ ok: true, value: { status: 'ja' } })
    expect(await answerCall(ctx, 'job-seeker', entryId, 'niet-nu')).toEqual({ ok: false, refusal: 'al-beantwoord' })
    const open = (await promisesAbout(ctx.db, { kind: 'open-hiring-entry', id: entryId })).filter((one) => one.state === 'open')
    expect(open.map((one) => one.kind)).toEqual(['open-hiring-start'])
    await ctx.settle()
    expect(ctx.mails.at(-1)?.subject).toBe('Antwoord op uw oproep')
  })

  test('"not now" keeps the place and rests; the next call goes to the next, after that the turn comes back', async () => {
    listId = await givenList(ctx, employer, employerId, { places: 1 })
    const [first, second] = [await givenEntry(ctx, listId, phone(1)), await givenEntry(ctx, listId, phone(2))]
    await callNow(ctx, employer, listId)
    expect(await answerCall(ctx, employer, first.entryId, 'niet-nu')).toMatchObject({ ok: true, value: { keepsPlace: true } })
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: second.entryId } })
    expect(await statusOf(ctx, first.entryId)).toBe('wacht')
    await answerCall(ctx, 'job-seeker', second.entryId, 'ingetrokken')
    expect(await statusOf(ctx, second.entryId)).toBe('vertrokken')
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: first.entryId } })
    expect(await answerCall(ctx, 'job-seeker', first.entryId, 'niet-nu')).toMatchObject({
      ok: true,
      value: { status: 'vertrokken', reason: 'te-vaak-niet-nu' },
    })
  })

  test('an answer that the employer notes is told to the person, and another employer cannot note one', async () => {
    const { entryId } = await givenEntry(ctx, listId, 'hana@voorbeeld.example')
    await callNow(ctx, employer, listId)
    const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    expect(await answerCall(ctx, other, entryId, 'ingetrokken')).toEqual({ ok: false, refusal: 'niet-gevonden' })
    await ctx.settle()
    await answerCall(ctx, employer, entryId, 'ingetrokken')
    await ctx.settle()
    expect(ctx.mails.at(-1)).toMatchObject({ to: 'hana@voorbeeld.example', subject: 'Uw antwoord is opgeschreven' })
  })

  test('nobody answers who was not called', async () => {
    const { entryId } = await givenEntry(ctx, listId, phone(1))
    expect(await answerCall(ctx, 'job-seeker', entryId, 'ja')).toEqual({ ok: false, refusal: 'al-beantwoord' })
    expect(await answerCall(ctx, employer, 'bestaat-niet', 'ja')).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })
})

describe('silence', () => {
  test('is noted by the clock when the window closes, not earlier, and ends the place at the last attempt', async () => {
    listId = await givenList(ctx, employer, employerId, { places: 1 })
    const { entryId } = await givenEntry(ctx, listId, 'hana@voorbeeld.example')
    await callNow(ctx, employer, listId)
    ctx.later(47 * 60)
    await ctx.settle()
    expect(await statusOf(ctx, entryId)).toBe('opgeroepen')
    ctx.later(61)
    expect(await answerCall(ctx, 'job-seeker', entryId, 'ja')).toEqual({ ok: false, refusal: 'termijn-voorbij' })
    await ctx.settle()
    expect(await statusOf(ctx, entryId)).toBe('geen-reactie')
    expect(ctx.mails.some((mail) => mail.subject === 'De tijd om te antwoorden is voorbij')).toBe(true)
    await callNow(ctx, employer, listId)
    ctx.later(3 * 24 * 60)
    await ctx.settle()
    expect(await statusOf(ctx, entryId)).toBe('vertrokken')
    expect((await promisesAbout(ctx.db, { kind: 'open-hiring-entry', id: entryId })).every((one) => one.state === 'lapsed')).toBe(
      true,
    )
  })
})

describe('leaving', () => {
  test('frees the place, ends an open call, and moves everybody behind up', async () => {
    listId = await givenList(ctx, employer, employerId, { places: 1 })
    const [first, second] = [await givenEntry(ctx, listId, phone(1)), await givenEntry(ctx, listId, phone(2))]
    await callNow(ctx, employer, listId)
    expect((await leaveList(ctx, 'job-seeker', first.entryId)).ok).toBe(true)
    expect(await leaveList(ctx, 'job-seeker', first.entryId)).toEqual({ ok: false, refusal: 'kan-niet-meer' })
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: second.entryId } })
  })

  test('an employer takes nobody off who waits, and only who said yes when that person did not come', async () => {
    const { entryId } = await givenEntry(ctx, listId, phone(1))
    expect(await leaveList(ctx, employer, entryId)).toEqual({ ok: false, refusal: 'kan-niet-meer' })
    await callNow(ctx, employer, listId)
    await answerCall(ctx, employer, entryId, 'ja')
    expect((await leaveList(ctx, employer, entryId)).ok).toBe(true)
    expect(await statusOf(ctx, entryId)).toBe('vertrokken')
  })
})

describe('pausing, reopening, closing', () => {
  test('is told by mail, or becomes a task of the account manager where there is only a telephone number', async () => {
    await givenEntry(ctx, listId, 'hana@voorbeeld.example')
    const rung = await givenEntry(ctx, listId, phone(2))
    await ctx.settle()
    const sent = ctx.mails.length
    expect((await setStatus('gepauzeerd')).ok).toBe(true)
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: false, refusal: 'lijst-niet-open' })
    await ctx.settle()
    expect(ctx.mails.slice(sent).map((mail) => [mail.to, mail.subject])).toEqual([
      ['hana@voorbeeld.example', 'De lijst staat even stil'],
    ])
    expect((await peopleToRing(ctx.db, listId)).map((one) => [one.id, one.toRing])).toEqual([[rung.entryId, 'gepauzeerd']])
    const [task] = await promisesAbout(ctx.db, { kind: 'open-hiring-list', id: listId })
    expect(task).toMatchObject({ kind: 'open-hiring-bellen', state: 'open', owner: { userId: manager.userId } })

    expect((await setStatus('open')).ok).toBe(true)
    expect(await peopleToRing(ctx.db, listId)).toEqual([])

    expect((await setStatus('gesloten')).ok).toBe(true)
    expect(await statusOf(ctx, rung.entryId)).toBe('vertrokken')
    expect((await peopleToRing(ctx.db, listId)).map((one) => one.toRing)).toEqual(['gesloten'])
    expect((await markRung(ctx, manager, rung.entryId)).ok).toBe(true)
    expect(await markRung(ctx, manager, rung.entryId)).toEqual({ ok: false, refusal: 'niet-gevonden' })
    expect((await promisesAbout(ctx.db, { kind: 'open-hiring-list', id: listId })).map((one) => one.state)).not.toContain('open')
  })

  test('a list does not close while an answer is awaited, and a closed one never opens again', async () => {
    const { entryId } = await givenEntry(ctx, listId, phone(1))
    await callNow(ctx, employer, listId)
    expect(await setStatus('gesloten')).toEqual({ ok: false, refusal: 'oproep-loopt' })
    await answerCall(ctx, 'job-seeker', entryId, 'ja')
    expect((await setStatus('gesloten')).ok).toBe(true)
    expect(await statusOf(ctx, entryId)).toBe('ja')
    expect(await setStatus('open')).toEqual({ ok: false, refusal: 'kan-niet' })
    expect(await changeListStatus(ctx, employer, { listId, to: 'gepauzeerd', version: 99 })).toEqual({
      ok: false,
      refusal: 'kan-niet',
    })
  })
})
