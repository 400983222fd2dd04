import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { noteReading } from '#app/features/open-hiring/use-cases/note-reading.server.ts'
import { recordStart } from '#app/features/open-hiring/use-cases/record-start.server.ts'
import { changeListStatus } from '#app/features/open-hiring/use-cases/change-list-status.server.ts'
import { manageList } from '#app/features/open-hiring/views/manage-list.server.ts'
import { myPlace, placeOfCode } from '#app/features/open-hiring/views/my-place.server.ts'
import { ownLists } from '#app/features/open-hiring/views/own-lists.server.ts'
import { publicList, publicLists } from '#app/features/open-hiring/views/public-lists.server.ts'
import { startForm } from '#app/features/open-hiring/views/start-form.server.ts'
import { openPlaceCookie, readOpenPlace } from '#app/platform/receipt-session.server.ts'
import { countQueries } from '#db/database.server.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { callNow, givenEntry, givenList } from '#tests/support/builders/open-hiring.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let employerId: string
let employer: Awaited<ReturnType<typeof givenEmployerPerson>>
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let listId: string
let codes: string[]

const people = [
  ['Hana Tesfay', 'hana@voorbeeld.example'],
  ['Bram Postma', '0612345678'],
  ['Cora Willems', '0687654321'],
] as const
const secrets = (from: number) =>
  people.slice(from).flatMap(([name, contact]) => [name, contact, contact.replace(/^0/, '+31'), contact.slice(-4)])

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx)
  employerId = await givenEmployer(ctx, { accountManagerId: manager.userId })
  employer = await givenEmployerPerson(ctx, employerId)
  listId = await givenList(ctx, employer, employerId)
  codes = []
  for (const [name, contact] of people) codes.push((await givenEntry(ctx, listId, contact, name)).code)
})
afterEach(() => ctx.close())

describe('what the owners of a list get', () => {
  test('holds nobody before a call, and after it only who is called', async () => {
    const before = JSON.stringify(await manageList(ctx, employer, listId))
    for (const secret of secrets(0)) expect(before).not.toContain(secret)
    await callNow(ctx, employer, listId)
    const after = JSON.stringify(await manageList(ctx, employer, listId))
    expect(after).toContain('Hana Tesfay')
    expect(after).toContain('hana@voorbeeld.example')
    for (const secret of secrets(1)) expect(after).not.toContain(secret)
  })

  test('is written in the read log for each person of whom a name is shown, and for nobody else', async () => {
    await callNow(ctx, employer, listId)
    const entryId = (await manageList(ctx, employer, listId))?.called[0]?.entryId ?? ''
    const stranger = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    const turn = [{ entryId, reason: 'open-hiring-beurt' }] as const
    await noteReading(ctx, stranger, turn)
    await noteReading(ctx, employer, [])
    expect(await ctx.db.selectFrom('readLog').selectAll().execute()).toEqual([])
    await noteReading(ctx, employer, turn)
    expect(await ctx.db.selectFrom('readLog').select(['userId', 'role', 'subjectKind', 'subjectId', 'reason', 'fields']).execute()).toEqual([
      { userId: employer.userId, role: 'employer', subjectKind: 'open-hiring-entry', subjectId: entryId, reason: 'open-hiring-beurt', fields: '["naam","contact"]' },
    ])
  })

  test('holds nobody any more once the person left or began', async () => {
    await callNow(ctx, employer, listId)
    const called = await manageList(ctx, employer, listId)
    const entryId = called?.called[0]?.entryId ?? ''
    await answerCall(ctx, employer, entryId, 'ja')
    expect(await startForm(ctx, employer, entryId)).toMatchObject({ name: 'Hana Tesfay', recorded: false, mayLink: false })
    expect(await startForm(ctx, manager, entryId)).toMatchObject({ mayLink: true })
    const start = {
      startsOn: '2026-12-01',
      minutesPerWeek: 1800,
      payCentsPerHour: 1600,
      contractKind: 'vast',
      expectedEndOn: null,
      municipality: 'wijchen',
      candidateNumber: null,
      agreed: false,
    } as const
    expect((await recordStart(ctx, employer, entryId, start)).ok).toBe(true)
    expect(JSON.stringify(await manageList(ctx, employer, listId))).not.toContain('Hana')
    expect(await startForm(ctx, employer, entryId)).toMatchObject({ name: null, recorded: true })
  })

  test('is nothing for another employer, and an unknown entry has no form', async () => {
    const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    expect(await manageList(ctx, other, listId)).toBeNull()
    expect(await manageList(ctx, { ...employer, verified: false }, listId)).toBeNull()
    expect((await ownLists(ctx, other)).lists).toEqual([])
    expect(await startForm(ctx, employer, 'bestaat-niet')).toBeNull()
  })

  test('holds whom to ring for the account manager only', async () => {
    await changeListStatus(ctx, employer, { listId, to: 'gepauzeerd', version: 1 })
    const own = await manageList(ctx, employer, listId)
    expect(own?.toRing).toEqual([])
    expect(JSON.stringify(own)).not.toContain('Bram')
    expect((await manageList(ctx, manager, listId))?.toRing.map((person) => person.name)).toEqual(['Bram Postma', 'Cora Willems'])
  })
})

describe('what the public and the holder of a code get', () => {
  test('counts are rough and nobody is in it', async () => {
    const [lists, list] = [await publicLists(ctx), await publicList(ctx, listId)]
    expect(list?.waiting).toBe('Minder dan 5 mensen wachten')
    for (let n = 0; n < 9; n += 1) await givenEntry(ctx, listId, `061111110${n}`)
    expect((await publicList(ctx, listId))?.waiting).toBe('Ongeveer 10 mensen wachten')
    for (const secret of secrets(0)) expect(JSON.stringify([lists, list])).not.toContain(secret)
    expect(await publicList(ctx, 'bestaat-niet')).toBeNull()
  })

  test('the place, how many are ahead, and no name', async () => {
    const entryId = (await placeOfCode(ctx, codes[2] ?? '')) ?? ''
    const place = await myPlace(ctx, entryId, null)
    expect(place).toMatchObject({ place: 3, ahead: 2, status: 'wacht', call: null, receipt: null, contact: null })
    for (const secret of secrets(0)) expect(JSON.stringify(place)).not.toContain(secret)
    expect(await placeOfCode(ctx, '0000000000')).toBeNull()
  })

  test('a repeat shows the same fields with the same kind of values as a first sign-up', async () => {
    const repeat = await givenEntry(ctx, listId, '0612345678')
    const fresh = await givenEntry(ctx, listId, '0600000001')
    const [one, other] = [await myPlace(ctx, repeat.entryId, repeat.code), await myPlace(ctx, fresh.entryId, fresh.code)]
    expect({ ...one, receipt: null }).toEqual({ ...other, receipt: null, place: 4, ahead: 3 })
    expect(other).toMatchObject({ place: 5, ahead: 4 })
  })

  test('the cookie keeps a place open for a while, and a forged one opens nothing', async () => {
    const entryId = (await placeOfCode(ctx, codes[0] ?? '')) ?? ''
    const [pair] = openPlaceCookie(ctx, { entryId, code: null }, 15).split(';')
    const request = (cookie: string) => new Request('http://localhost:3000/mijn-plek', { headers: { Cookie: cookie } })
    expect(readOpenPlace(ctx, request(pair ?? ''))?.entryId).toBe(entryId)
    const forged = Buffer.from(JSON.stringify({ entryId: 'een-ander', code: null, until: '2099-01-01T00:00:00.000Z' })).toString(
      'base64url',
    )
    expect(readOpenPlace(ctx, request(`wsp_plek=${forged}.${(pair ?? '').split('.').at(-1)}`))).toBeNull()
    ctx.later(16)
    expect(readOpenPlace(ctx, request(pair ?? ''))).toBeNull()
  })
})

test('no screen runs more than eight queries', async () => {
  const entryId = (await placeOfCode(ctx, codes[0] ?? '')) ?? ''
  const screens: (() => Promise<unknown>)[] = [
    () => publicLists(ctx),
    () => publicList(ctx, listId),
    () => manageList(ctx, manager, listId),
    () => ownLists(ctx, manager),
    () => myPlace(ctx, entryId, null),
    () => startForm(ctx, manager, entryId),
  ]
  for (const screen of screens) {
    const count = { queries: 0 }
    await countQueries(count, screen)
    expect(count.queries).toBeLessThanOrEqual(8)
  }
})
