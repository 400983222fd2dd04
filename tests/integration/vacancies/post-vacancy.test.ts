import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { VacancyContent } from '#app/features/vacancies/model.ts'
import { postVacancy } from '#app/features/vacancies/use-cases/post-vacancy.server.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { givenSentVacancy, vacancyContent } from '#tests/support/builders/vacancy-content.ts'

let ctx: TestContext
const everything = { kind: 'region' } as const

beforeEach(async () => {
  ctx = await testContext()
})
afterEach(() => ctx.close())

async function employerWithManager(verified = true) {
  const manager = await givenAccountManager(ctx, { name: 'Marieke Jansen' })
  await ctx.transact((tx) =>
    tx.updateTable('userAccount').set({ phone: '+31241234567', workingDays: 'maandag tot en met donderdag' }).where('id', '=', manager.userId).execute(),
  )
  const employerId = await givenEmployer(ctx, { accountManagerId: manager.userId, verifiedAt: verified ? ctx.now() : null })
  return { manager, actor: await givenEmployerPerson(ctx, employerId, verified) }
}

async function nothingStored(): Promise<boolean> {
  const rows = await Promise.all([
    ctx.db.selectFrom('vacancy').select('id').execute(),
    ctx.db.selectFrom('event').select('n').execute(),
    ctx.db.selectFrom('promise').select('id').execute(),
    ctx.db.selectFrom('outbox').select('id').execute(),
  ])
  return rows.every((list) => list.length === 0)
}

describe('posting a vacancy', () => {
  test.each([true, false])('an employer that is verified %s may post; it waits to be checked', async (verified) => {
    const { manager, actor } = await employerWithManager(verified)
    const id = await givenSentVacancy(ctx, actor)
    const vacancy = await findVacancy(ctx.db, everything, id)
    expect(vacancy).toMatchObject({
      ...vacancyContent,
      status: 'te-controleren',
      employerId: actor.employerId,
      postedBy: actor.userId,
      accountManagerId: manager.userId,
      municipality: 'wijchen',
      sentAt: ctx.now(),
      version: 1,
    })
    expect(vacancy?.latitude).toBeCloseTo(51.8, 0)
    const [promise] = await promisesAbout(ctx.db, { kind: 'vacancy', id })
    expect(promise).toMatchObject({ kind: 'vacature-controleren', dueOn: '2026-11-25', owner: { userId: manager.userId } })
  })

  test('tells the employer who checks it, how to call and when to hear; the public does not see it', async () => {
    const { actor } = await employerWithManager()
    const id = await givenSentVacancy(ctx, actor)
    await ctx.settle()
    const mail = ctx.mails.at(-1)
    expect(mail?.subject).toBe('Wij hebben uw vacature ontvangen')
    for (const words of ['Marieke Jansen', '024 123 45 67', 'maandag tot en met donderdag', 'woensdag 25 november 2026', `/mijn-bedrijf/vacatures/${id}`]) {
      expect(mail?.text).toContain(words)
    }
    expect(await ctx.search.count('vacancy')).toBe(0)
  })

  test('the event names codes and ids only', async () => {
    const { actor } = await employerWithManager()
    const id = await givenSentVacancy(ctx, actor, { description: 'kort' })
    const [event] = await eventsOf(ctx.db, { kind: 'vacancy', id })
    expect(event).toMatchObject({ kind: 'vacancy.sent', facts: { employerId: actor.employerId, municipality: 'wijchen', findings: ['tekst-kort'] } })
    expect(JSON.stringify(event)).not.toContain('magazijn')
  })

  test('an account manager posts for an employer, and must say for which', async () => {
    const { manager, actor } = await employerWithManager()
    const id = await givenSentVacancy(ctx, manager, {}, actor.employerId)
    expect(await findVacancy(ctx.db, everything, id)).toMatchObject({ employerId: actor.employerId, postedBy: manager.userId, status: 'te-controleren' })
    expect(await postVacancy(ctx, manager, { content: vacancyContent })).toEqual({ ok: false, refusal: { code: 'werkgever-onbekend' } })
  })

  test('an employer cannot post for another company', async () => {
    const { actor } = await employerWithManager()
    const other = await givenEmployer(ctx)
    const id = await givenSentVacancy(ctx, actor, {}, other)
    expect((await findVacancy(ctx.db, everything, id))?.employerId).toBe(actor.employerId)
  })

  const blocked: [string, Partial<VacancyContent>, string][] = [
    ['pay below the minimum wage', { payMinCents: 1200 }, 'loon-onder-minimumloon'],
    ['pay one cent below the minimum wage of the day', { payMinCents: 1498 }, 'loon-onder-minimumloon'],
    ['the highest pay below the lowest', { payMinCents: 1700, payMaxCents: 1600 }, 'loon-hoogste-onder-laagste'],
    ['the most hours below the least', { hoursMin: 32, hoursMax: 24 }, 'uren-hoogste-onder-laagste'],
    ['words that leave people out', { description: 'Wij zoeken een jonge vrouw tot 25 jaar voor ons magazijn, die er altijd is voor de klant.' }, 'woord-leeftijd-grens'],
    ['a closing date in the past', { closesOn: '2026-11-01' }, 'sluit-in-verleden'],
    ['no tasks', { tasks: [] }, 'taken-ontbreken'],
  ]
  test.each(blocked)('%s is refused with its finding and nothing is stored', async (_what, change, code) => {
    const { actor } = await employerWithManager()
    const result = await postVacancy(ctx, actor, { content: { ...vacancyContent, ...change } })
    expect(result.ok).toBe(false)
    if (result.ok || result.refusal.code !== 'niet-te-versturen') throw new Error('should be refused with findings')
    expect(result.refusal.findings.map((finding) => finding.code)).toContain(code)
    expect(await nothingStored()).toBe(true)
  })

  test('an occupation that does not exist is refused', async () => {
    const { actor } = await employerWithManager()
    const result = await postVacancy(ctx, actor, { content: { ...vacancyContent, occupationCode: '0000-99' } })
    expect(result).toEqual({ ok: false, refusal: { code: 'beroep-onbekend' } })
    expect(await nothingStored()).toBe(true)
  })

  test('the minimum wage of the day of the start counts', async () => {
    const { actor } = await employerWithManager()
    const rows = await ctx.db.selectFrom('datedAmount').selectAll().where('kind', '=', 'wml-uur').where('key', '=', '21+').orderBy('validFrom', 'desc').execute()
    const last = rows[0]
    const result = await postVacancy(ctx, actor, { content: { ...vacancyContent, startsOn: last?.validFrom ?? '', payMinCents: (last?.value ?? 0) - 1, closesOn: '2027-01-01' } })
    expect(result.ok).toBe(false)
  })
})
