import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { joinSchema, lookUpSchema } from '#app/features/open-hiring/schema.ts'
import { normaliseContact } from '#app/features/open-hiring/rules/join.ts'
import { receiptHash } from '#app/features/open-hiring/rules/receipt.ts'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { changeListStatus } from '#app/features/open-hiring/use-cases/change-list-status.server.ts'
import { joinList } from '#app/features/open-hiring/use-cases/join-list.server.ts'
import { leaveList } from '#app/features/open-hiring/use-cases/leave-list.server.ts'
import { openList } from '#app/features/open-hiring/use-cases/open-list.server.ts'
import { countWaiting, entryIdByReceipt } from '#db/queries/open-hiring/entries.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { callNow, givenEntry, givenList, listContent, statusOf } from '#tests/support/builders/open-hiring.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let employerId: string
let employer: Awaited<ReturnType<typeof givenEmployerPerson>>
let listId: string

const rows = () => ctx.db.selectFrom('openHiringEntry').selectAll().orderBy('seq').execute()
const opens = (code: string) => entryIdByReceipt(ctx.db, receiptHash(ctx.keyedHash, code))

beforeEach(async () => {
  ctx = await testContext()
  employerId = await givenEmployer(ctx)
  employer = await givenEmployerPerson(ctx, employerId)
  listId = await givenList(ctx, employer, employerId)
})
afterEach(() => ctx.close())

describe('opening a list', () => {
  const open = (change: object, warningsRead = true, actor = employer, forEmployer = employerId) =>
    openList(ctx, actor, { employerId: forEmployer, content: { ...listContent, ...change }, warningsRead })

  test.each([
    ['pay under the minimum wage', { payMinCents: 1000 }, 'loon-onder-minimumloon'],
    ['hours the wrong way round', { hoursMin: 30, hoursMax: 20 }, 'uren-hoogste-onder-laagste'],
    ['a start in the past', { startsOn: '2026-11-01' }, 'start-in-verleden'],
    ['words that leave people out', { work: 'Wij zoeken een jonge man van 18 tot 25 jaar.' }, 'woord-geslacht'],
  ])('is refused for %s', async (_, change, code) => {
    const outcome = await open(change)
    expect(outcome.ok).toBe(false)
    if (outcome.ok || outcome.refusal.code !== 'bevindingen') throw new Error('expected findings')
    expect(outcome.refusal.findings.map((finding) => finding.code)).toContain(code)
  })

  test('is not for a company that nobody knows yet, nor for another company', async () => {
    const unknown = await givenEmployer(ctx, { verifiedAt: null })
    const person = await givenEmployerPerson(ctx, unknown, false)
    expect(await open({}, true, person, unknown)).toEqual({ ok: false, refusal: { code: 'niet-geverifieerd' } })
    expect(await open({}, true, employer, unknown)).toEqual({ ok: false, refusal: { code: 'werkgever-onbekend' } })
    expect(await open({ occupationCode: 'bestaat-niet' })).toEqual({ ok: false, refusal: { code: 'beroep-onbekend' } })
  })

  test('an account manager opens one for an employer', async () => {
    const manager = await givenAccountManager(ctx)
    const opened = await openList(ctx, manager, { employerId, content: listContent, warningsRead: true })
    expect(opened.ok).toBe(true)
  })
})

describe('signing up', () => {
  test('keeps a name and one contact, hashes of contact and code, and the rules of that moment', async () => {
    const { entryId, code } = await givenEntry(ctx, listId, '06 12 34 56 78', 'Amina Yusuf')
    const [row] = await rows()
    expect(row).toMatchObject({
      id: entryId,
      seq: 1,
      status: 'wacht',
      name: 'Amina Yusuf',
      contact: '+31612345678',
      repeatOf: null,
    })
    expect(row?.contactHash).not.toContain('612345678')
    expect(JSON.stringify(row)).not.toContain(code)
    expect(await opens(code)).toBe(entryId)
    const events = JSON.stringify(await ctx.db.selectFrom('event').selectAll().execute())
    for (const secret of ['Amina', '612345678', code]) expect(events).not.toContain(secret)
  })

  test('a mail tells the place and the code, with nothing personal in its subject', async () => {
    const { code } = await givenEntry(ctx, listId, 'Amina@Voorbeeld.example')
    await ctx.settle()
    const mail = ctx.mails.at(-1)
    expect(mail?.to).toBe('amina@voorbeeld.example')
    expect(mail?.subject).toBe('Uw plaats op de lijst')
    expect(mail?.text).toContain('plaats 1')
    expect(mail?.text.replaceAll('-', '')).toContain(code)
  })

  test('fifty at once get fifty different numbers', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => givenEntry(ctx, listId, `06${30_000_000 + n}`)))
    expect((await rows()).map((row) => row.seq)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1))
  })

  test.each(['gepauzeerd', 'gesloten'] as const)(
    'is refused on a list that is %s, and on one that does not exist',
    async (to) => {
      await changeListStatus(ctx, employer, { listId, to, version: 1 })
      const contact = normaliseContact('0612345678')
      if (contact === null) throw new Error('contact')
      expect(await joinList(ctx, listId, { name: 'A', contact })).toEqual({ ok: false, refusal: 'lijst-niet-open' })
      expect(await joinList(ctx, 'bestaat-niet', { name: 'A', contact })).toEqual({ ok: false, refusal: 'niet-gevonden' })
      expect(await rows()).toEqual([])
    },
  )
})

describe('a contact that has a place already', () => {
  test('looks the same to who typed it: a next place, a code that opens a place, the same events', async () => {
    const first = await givenEntry(ctx, listId, '0612345678', 'Amina')
    const again = await givenEntry(ctx, listId, '+31 6 12345678', 'Een ander')
    const fresh = await givenEntry(ctx, listId, '0687654321', 'Iemand')
    expect(await opens(again.code)).toBe(again.entryId)
    expect(again.entryId).not.toBe(first.entryId)
    const [, repeat, other] = await rows()
    const differ = Object.keys(repeat ?? {}).filter((key) => ({ ...repeat })[key as 'id'] !== { ...other }[key as 'id'])
    expect(differ.sort()).toEqual(['contact', 'contactHash', 'id', 'name', 'receiptHash', 'repeatOf', 'seq'])
    expect(await countWaiting(ctx.db, listId, 3)).toBe(2)
    expect((await opens(fresh.code)) === fresh.entryId).toBe(true)
  })

  test('gives whoever typed it no power over the place', async () => {
    const first = await givenEntry(ctx, listId, '0612345678')
    const again = await givenEntry(ctx, listId, '0612345678')
    await leaveList(ctx, 'job-seeker', again.entryId)
    expect(await statusOf(ctx, first.entryId)).toBe('wacht')
    await callNow(ctx, employer, listId)
    expect(await answerCall(ctx, 'job-seeker', again.entryId, 'ja')).toMatchObject({ ok: false })
    expect(await statusOf(ctx, first.entryId)).toBe('opgeroepen')
  })

  test('is called once: the repeat falls away when the turn passes it', async () => {
    await givenEntry(ctx, listId, '0612345678')
    const again = await givenEntry(ctx, listId, '0612345678')
    const other = await givenEntry(ctx, listId, '0687654321')
    await callNow(ctx, employer, listId)
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: other.entryId } })
    expect(await statusOf(ctx, again.entryId)).toBe('vertrokken')
    expect(await ctx.db.selectFrom('openHiringCall').selectAll().execute()).toHaveLength(2)
  })

  test('a repeat alone is nobody, while the first place is work', async () => {
    const first = await givenEntry(ctx, listId, '0612345678')
    const again = await givenEntry(ctx, listId, '0612345678')
    await callNow(ctx, employer, listId)
    await answerCall(ctx, 'job-seeker', first.entryId, 'ja')
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: false, refusal: 'niemand-wacht' })
    expect(await statusOf(ctx, again.entryId)).toBe('vertrokken')
  })

  test('takes over where it stands when the first place is given up: a stranger who was first cannot make it worthless', async () => {
    const stranger = await givenEntry(ctx, listId, '0612345678', 'Iemand anders')
    const other = await givenEntry(ctx, listId, '0687654321')
    const own = await givenEntry(ctx, listId, '0612345678', 'Amina')
    const third = await givenEntry(ctx, listId, '0612345678', 'Amina')
    await leaveList(ctx, 'job-seeker', stranger.entryId)
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: other.entryId } })
    expect(await callNow(ctx, employer, listId)).toEqual({ ok: true, value: { entryId: own.entryId } })
    expect((await rows()).map((row) => row.repeatOf)).toEqual([null, null, null, own.entryId])
    expect(await statusOf(ctx, third.entryId)).toBe('wacht')
  })

  test('hears of it by mail, with a code that opens the true place, at most once a day', async () => {
    const first = await givenEntry(ctx, listId, 'amina@voorbeeld.example')
    await ctx.settle()
    for (let n = 0; n < 3; n += 1) await givenEntry(ctx, listId, 'amina@voorbeeld.example')
    await ctx.settle()
    expect(ctx.mails.map((mail) => mail.subject)).toEqual(['Uw plaats op de lijst', 'U stond al op de lijst'])
    const code = /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}/.exec(ctx.mails.at(-1)?.text ?? '')?.[0] ?? ''
    expect(await opens(code.replaceAll('-', ''))).toBe(first.entryId)
    expect(await opens(first.code)).toBe(first.entryId)
    ctx.later(25 * 60)
    await givenEntry(ctx, listId, 'amina@voorbeeld.example')
    await ctx.settle()
    expect(ctx.mails).toHaveLength(3)
  })

  test('who left may sign up again, at the end', async () => {
    const first = await givenEntry(ctx, listId, '0612345678')
    await givenEntry(ctx, listId, '0687654321')
    await leaveList(ctx, 'job-seeker', first.entryId)
    await givenEntry(ctx, listId, '0612345678')
    expect((await rows()).at(-1)).toMatchObject({ seq: 3, repeatOf: null, status: 'wacht' })
  })
})

describe('erasure', () => {
  test('forgets name and contact four weeks after leaving, not the order or the receipt', async () => {
    const gone = await givenEntry(ctx, listId, '0612345678', 'Amina')
    const stays = await givenEntry(ctx, listId, '0687654321', 'Bram')
    await leaveList(ctx, 'job-seeker', gone.entryId)
    ctx.later(27 * 24 * 60)
    await ctx.settle()
    expect((await rows()).map((row) => row.name)).toEqual(['Amina', 'Bram'])
    ctx.later(2 * 24 * 60)
    await ctx.settle()
    const [first, second] = await rows()
    expect(first).toMatchObject({ seq: 1, name: null, contact: null, contactHash: `erased:${gone.entryId}` })
    expect(first?.erasedAt).not.toBeNull()
    expect(second?.name).toBe('Bram')
    expect(await opens(gone.code)).toBe(gone.entryId)
    expect(await statusOf(ctx, stays.entryId)).toBe('wacht')
  })

  test('forgets everybody four weeks after the list closed', async () => {
    await givenEntry(ctx, listId, 'amina@voorbeeld.example', 'Amina')
    await changeListStatus(ctx, employer, { listId, to: 'gesloten', version: 1 })
    ctx.later(29 * 24 * 60)
    await ctx.settle()
    expect((await rows())[0]).toMatchObject({ name: null, contact: null })
  })
})

describe('forms', () => {
  const fault = (schema: { safeParse(value: unknown): { success: boolean } }, value: object) => schema.safeParse(value).success
  test.each([
    [{}],
    [{ naam: 'A', contact: '' }],
    [{ naam: '', contact: '0612345678' }],
    [{ naam: 'A', contact: 'geen contact' }],
    [{ naam: 'A'.repeat(121), contact: '0612345678' }],
    [{ naam: ['A', 'B'], contact: '0612345678' }],
    [{ naam: 'A', contact: `${'a'.repeat(300)}@voorbeeld.example` }],
  ])('refuses %j', (value) => expect(fault(joinSchema, value)).toBe(false))

  test.each(['', 'ABC', '000-000-0001', 'x'.repeat(50), 'ÄÄÄ-ÄÄÄ-ÄÄÄÄ'])('refuses the code "%s"', (code) =>
    expect(fault(lookUpSchema, { code })).toBe(false),
  )

  test('a forged receipt opens nothing', async () => {
    const { code } = await givenEntry(ctx, listId, '0612345678')
    const forged = `${code.slice(0, 4)}${code[4] === '0' ? '1' : '0'}${code.slice(5)}`
    expect(await opens(forged)).toBeNull()
  })
})
