import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ActorWith } from '#app/features/access/rights.ts'
import { vacancyStatuses, type VacancyStatus } from '#app/features/vacancies/model.ts'
import { changeVacancy } from '#app/features/vacancies/use-cases/change-vacancy.server.ts'
import { closeVacancy } from '#app/features/vacancies/use-cases/close-vacancy.server.ts'
import { pauseVacancy } from '#app/features/vacancies/use-cases/pause-vacancy.server.ts'
import { publishVacancy } from '#app/features/vacancies/use-cases/publish-vacancy.server.ts'
import { reopenVacancy } from '#app/features/vacancies/use-cases/reopen-vacancy.server.ts'
import { returnVacancy } from '#app/features/vacancies/use-cases/return-vacancy.server.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { givenVacancy } from '#tests/support/builders/vacancy.ts'
import { givenOpenVacancy, givenSentVacancy, vacancyContent } from '#tests/support/builders/vacancy-content.ts'

let ctx: TestContext
const everything = { kind: 'region' } as const
type Desk = ActorWith<'vacancies.check'>
type Own = ActorWith<'vacancies.manage-own'>

beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function people(): Promise<{ desk: Desk; own: Own; stranger: Own }> {
  const desk = await givenAccountManager(ctx)
  const employerId = await givenEmployer(ctx, { accountManagerId: desk.userId })
  const own = await givenEmployerPerson(ctx, employerId)
  return { desk, own, stranger: await givenEmployerPerson(ctx, await givenEmployer(ctx)) }
}

const steps = {
  publish: (_own: Own | Desk, desk: Desk, id: string) => publishVacancy(ctx, desk, { id, version: 1 }),
  'send back': (_own: Own | Desk, desk: Desk, id: string) => returnVacancy(ctx, desk, { id, version: 1, reason: 'anders', note: 'Uitleg' }),
  change: (own: Own | Desk, _desk: Desk, id: string) => changeVacancy(ctx, own, { id, version: 1, content: vacancyContent }),
  pause: (own: Own | Desk, _desk: Desk, id: string) => pauseVacancy(ctx, own, id),
  reopen: (own: Own | Desk, _desk: Desk, id: string) => reopenVacancy(ctx, own, id),
  fill: (own: Own | Desk, _desk: Desk, id: string) => closeVacancy(ctx, own, { id, reason: 'vervuld-anders' }),
  withdraw: (own: Own | Desk, _desk: Desk, id: string) => closeVacancy(ctx, own, { id, reason: 'geen-werk-meer' }),
}
type StepName = keyof typeof steps

/** From which status each step may be taken by an employer, and by an account manager where that differs; and what it becomes. */
const allowed: Record<StepName, { own: VacancyStatus[]; desk: VacancyStatus[]; becomes: (from: VacancyStatus) => VacancyStatus }> = {
  publish: { own: ['te-controleren'], desk: ['te-controleren'], becomes: () => 'open' },
  'send back': { own: ['te-controleren'], desk: ['te-controleren'], becomes: () => 'teruggestuurd' },
  change: {
    own: ['te-controleren', 'teruggestuurd'],
    desk: ['te-controleren', 'teruggestuurd', 'open', 'gepauzeerd'],
    becomes: (from) => (from === 'teruggestuurd' ? 'te-controleren' : from),
  },
  pause: { own: ['open'], desk: ['open'], becomes: () => 'gepauzeerd' },
  reopen: { own: ['gepauzeerd'], desk: ['gepauzeerd'], becomes: () => 'open' },
  fill: { own: ['open', 'gepauzeerd'], desk: ['open', 'gepauzeerd'], becomes: () => 'vervuld' },
  withdraw: {
    own: ['concept', 'te-controleren', 'teruggestuurd', 'open', 'gepauzeerd'],
    desk: ['concept', 'te-controleren', 'teruggestuurd', 'open', 'gepauzeerd'],
    becomes: () => 'ingetrokken',
  },
}
const everyStep = (Object.keys(steps) as StepName[]).flatMap((step) =>
  (['own', 'desk'] as const).flatMap((who) => vacancyStatuses.map((from) => [step, who, from] as const)),
)

describe('every step in every status', () => {
  test.each(everyStep)('%s by %s from %s', async (step, who, from) => {
    const { desk, own } = await people()
    const id = await givenVacancy(ctx, own.employerId, own.userId, { status: from })
    const result = await steps[step](who === 'own' ? own : desk, desk, id)
    const expected = allowed[step][who].includes(from)
    expect(result.ok).toBe(expected)
    const after = await findVacancy(ctx.db, everything, id)
    expect(after?.status).toBe(expected ? allowed[step].becomes(from) : from)
    expect(after?.version).toBe(expected ? 2 : 1)
    const events = await eventsOf(ctx.db, { kind: 'vacancy', id })
    expect(events.length > 0).toBe(expected)
    if (!result.ok) expect(JSON.stringify(result.refusal)).toContain('stap-kan-niet')
  })
})

describe('somebody else’s vacancy', () => {
  test.each(['change', 'pause', 'reopen', 'fill', 'withdraw'] as const)('%s: is not there for another company', async (step) => {
    const { desk, own, stranger } = await people()
    const id = await givenVacancy(ctx, own.employerId, own.userId, { status: step === 'reopen' ? 'gepauzeerd' : step === 'change' ? 'te-controleren' : 'open' })
    const result = await steps[step](stranger, desk, id)
    expect(JSON.stringify(result)).toContain('niet-gevonden')
    expect((await findVacancy(ctx.db, everything, id))?.version).toBe(1)
  })
})

describe('publishing', () => {
  test('puts it in the index in the same minute, mails the employer and starts the search for candidates', async () => {
    const { desk, own } = await people()
    const id = await givenOpenVacancy(ctx, own, desk)
    const promises = await promisesAbout(ctx.db, { kind: 'vacancy', id })
    expect(promises.map((one) => [one.kind, one.state, one.dueOn]).sort().reverse()).toEqual([
      ['vacature-controleren', 'kept', '2026-11-25'],
      ['kandidaten-voorstellen', 'open', '2026-11-30'],
    ])
    await ctx.settle()
    expect([...(await ctx.search.versions('vacancy')).entries()]).toEqual([[id, 2]])
    expect(ctx.mails.map((mail) => mail.subject).sort()).toEqual(['Uw vacature is geplaatst', 'Wij hebben uw vacature ontvangen'])
    await pauseVacancy(ctx, own, id)
    await ctx.settle()
    expect(await ctx.search.count('vacancy')).toBe(0)
    await reopenVacancy(ctx, own, id)
    await ctx.settle()
    expect(await ctx.search.count('vacancy')).toBe(1)
  })

  test('what changed since it was read is not published unread', async () => {
    const { desk, own } = await people()
    const id = await givenSentVacancy(ctx, own)
    await changeVacancy(ctx, own, { id, version: 1, content: { ...vacancyContent, title: 'Iets anders' } })
    expect(await publishVacancy(ctx, desk, { id, version: 1 })).toEqual({ ok: false, refusal: 'intussen-gewijzigd' })
    expect(await publishVacancy(ctx, desk, { id, version: 2 })).toMatchObject({ ok: true })
  })

  test('twice is once', async () => {
    const { desk, own } = await people()
    const id = await givenOpenVacancy(ctx, own, desk)
    expect(await publishVacancy(ctx, desk, { id, version: 2 })).toEqual({ ok: false, refusal: 'stap-kan-niet' })
    expect((await eventsOf(ctx.db, { kind: 'vacancy', id })).filter((event) => event.kind === 'vacancy.published')).toHaveLength(1)
  })
})

describe('sending back and sending again', () => {
  test('the reason reaches the employer, the term is told, and the resent vacancy waits to be checked again', async () => {
    const { desk, own } = await people()
    const id = await givenSentVacancy(ctx, own)
    await ctx.settle()
    ctx.later(1)
    await returnVacancy(ctx, desk, { id, version: 1, reason: 'taken-onduidelijk', note: 'Wat doet iemand op een dag?' })
    await ctx.settle()
    expect(ctx.mails.at(-1)?.text).toContain('Wat doet iemand op een dag?')
    expect(ctx.mails.at(-1)?.subject).toBe('Pas uw vacature aan')
    ctx.later(1)
    const again = await changeVacancy(ctx, own, { id, version: 2, content: { ...vacancyContent, tasks: ['Bestellingen verzamelen', 'Dozen stapelen'] } })
    expect(again).toEqual({ ok: true, value: { sentAgain: true } })
    expect((await promisesAbout(ctx.db, { kind: 'vacancy', id })).map((one) => [one.kind, one.state])).toEqual([
      ['vacature-controleren', 'kept'],
      ['vacature-aanpassen', 'kept'],
      ['vacature-controleren', 'open'],
    ])
    const changed = (await eventsOf(ctx.db, { kind: 'vacancy', id })).find((event) => event.kind === 'vacancy.changed')
    expect(changed?.facts).toMatchObject({ fields: ['taken'] })
  })

  test('the loser of two edits writes nothing and gets what stands there', async () => {
    const { desk, own } = await people()
    const id = await givenSentVacancy(ctx, own)
    await changeVacancy(ctx, desk, { id, version: 1, content: { ...vacancyContent, places: 5 } })
    const lost = await changeVacancy(ctx, own, { id, version: 1, content: { ...vacancyContent, title: 'Mijn titel' } })
    expect(lost).toMatchObject({ ok: false, refusal: { code: 'intussen-gewijzigd', current: { places: 5, title: vacancyContent.title, version: 2 } } })
    expect((await findVacancy(ctx.db, everything, id))?.title).toBe(vacancyContent.title)
  })

  test('a change is checked like a new one', async () => {
    const { own } = await people()
    const id = await givenSentVacancy(ctx, own)
    expect(await changeVacancy(ctx, own, { id, version: 1, content: { ...vacancyContent, payMinCents: 900 } })).toMatchObject({
      ok: false,
      refusal: { code: 'niet-te-versturen' },
    })
  })
})

test('closing leaves nothing waiting', async () => {
  const { desk, own } = await people()
  const id = await givenOpenVacancy(ctx, own, desk)
  await closeVacancy(ctx, own, { id, reason: 'vervuld-anders' })
  expect((await promisesAbout(ctx.db, { kind: 'vacancy', id })).filter((one) => one.state === 'open')).toEqual([])
  expect(await findVacancy(ctx.db, everything, id)).toMatchObject({ status: 'vervuld', closeReason: 'vervuld-anders', closedAt: ctx.now() })
})
