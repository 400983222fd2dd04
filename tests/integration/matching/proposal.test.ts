import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { scopeOf } from '#app/features/access/rights.ts'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { answerProposal } from '#app/features/matching/use-cases/answer-proposal.server.ts'
import { askConsent } from '#app/features/matching/use-cases/ask-consent.server.ts'
import { endProposal } from '#app/features/matching/use-cases/end-proposal.server.ts'
import { makeProposal } from '#app/features/matching/use-cases/make-proposal.server.ts'
import { openProposal } from '#app/features/matching/use-cases/open-proposal.server.ts'
import { recordConsent } from '#app/features/matching/use-cases/record-consent.server.ts'
import { sendToEmployer } from '#app/features/matching/use-cases/send-to-employer.server.ts'
import { employerProposal } from '#app/features/matching/views/employer-proposal.server.ts'
import { findProposal } from '#db/queries/matching/proposals.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { givenAccountManager, givenConsulent, givenEmployerPerson } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { givenVacancy } from '#tests/support/builders/vacancy.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let manager: Awaited<ReturnType<typeof givenAccountManager>>
let boss: Awaited<ReturnType<typeof givenEmployerPerson>>
let employerId: string
let vacancyId: string
let candidate: { id: string; number: string }

const secret = { name: 'Jolanda Verhoeven', email: 'jolanda@thuis.example', phone: '+31612345678' }
const propose = (consent: 'gevraagd' | 'nog-vragen' = 'gevraagd') =>
  makeProposal(ctx, manager, { vacancyId, candidateNumber: candidate.number, sentence: 'Werkt nauwkeurig.', consent })
async function proposed(consent: 'gevraagd' | 'nog-vragen' = 'gevraagd'): Promise<string> {
  const made = await propose(consent)
  if (!made.ok) throw new Error(made.refusal)
  return made.value.id
}
const says = (proposalId: string, answer: 'ja' | 'nee', send = true) =>
  recordConsent(ctx, manager, { proposalId, answer, how: 'telefoon', validUntil: '2027-02-01', send })
async function sent(): Promise<string> {
  const id = await proposed()
  await says(id, 'ja')
  return id
}
const statusOf = async (id: string) => (await findProposal(ctx.db, { kind: 'region' }, id))?.status
const open = async (id: string) =>
  (await promisesAbout(ctx.db, { kind: 'proposal', id })).filter(({ state }) => state === 'open').map(({ kind }) => kind)

beforeEach(async () => {
  ctx = await testContext()
  manager = await givenAccountManager(ctx, { name: 'Sanne de Wit' })
  const consulent = await givenConsulent(ctx)
  employerId = await givenEmployer(ctx)
  boss = await givenEmployerPerson(ctx, employerId)
  vacancyId = await givenVacancy(ctx, employerId, boss.userId)
  const made = await registerCandidate(ctx, consulent, registration({ contact: secret }))
  if (!made.ok) throw new Error(made.refusal.code)
  candidate = made.value
})
afterEach(() => ctx.close())

describe('from choice to yes', () => {
  test('asked, consent by phone and sent in one step, yes of the employer: each time somebody is on move', async () => {
    const id = await proposed()
    expect(await statusOf(id)).toBe('toestemming-gevraagd')
    expect(await open(id)).toEqual(['toestemming-antwoord'])
    expect(await says(id, 'ja')).toEqual({ ok: true, value: { status: 'bij-werkgever', notSent: null } })
    expect(await open(id)).toEqual(['voorstel-beantwoorden'])
    expect(await answerProposal(ctx, boss, id, { answer: 'ja' })).toEqual({ ok: true, value: { status: 'werkgever-ja' } })
    const waiting = (await promisesAbout(ctx.db, { kind: 'proposal', id })).filter(({ state }) => state === 'open')
    expect(waiting).toMatchObject([{ kind: 'plaatsing-registreren', owner: { userId: manager.userId } }])
  })
  test('asked later: the asking waits first, then the answer', async () => {
    const id = await proposed('nog-vragen')
    expect(await open(id)).toEqual(['toestemming-vragen'])
    expect((await askConsent(ctx, manager, id)).ok).toBe(true)
    expect(await open(id)).toEqual(['toestemming-antwoord'])
    expect((await askConsent(ctx, manager, id)).ok).toBe(false)
  })
  test('the promise to look for candidates is kept by the first proposal', async () => {
    await ctx.transact((tx) =>
      tx
        .insertInto('promise')
        .values({ id: 'x', kind: 'kandidaten-voorstellen', subjectKind: 'vacancy', subjectId: vacancyId, ownerUserId: manager.userId, ownerEmployerId: null, ownerRole: null, ownerMunicipality: null, openedAt: ctx.now(), dueOn: '2026-11-30', remindOn: '[]', state: 'open', closedAt: null })
        .execute(),
    )
    await proposed()
    expect(await promisesAbout(ctx.db, { kind: 'vacancy', id: vacancyId })).toMatchObject([{ state: 'kept' }])
  })
  test('the answer is due after the days that the vacancy promised', async () => {
    const id = await sent()
    const [waiting] = (await promisesAbout(ctx.db, { kind: 'proposal', id })).filter(({ state }) => state === 'open')
    expect(waiting?.dueOn).toBe('2026-11-30')
  })
})

describe('what leaves the office', () => {
  test('mails to the employer and all subjects hold nothing of the person', async () => {
    const id = await sent()
    await answerProposal(ctx, boss, id, { answer: 'nee', reason: 'werkgever-andere-kandidaat' })
    await ctx.settle()
    const forCandidate = ctx.mails.filter(({ to }) => to === secret.email)
    expect(forCandidate.map(({ subject }) => subject)).toHaveLength(2)
    const others = ctx.mails.filter(({ to }) => to !== secret.email)
    expect(others.length).toBeGreaterThanOrEqual(2)
    expect(JSON.stringify(others)).not.toMatch(/Jolanda|Verhoeven|thuis\.example|612345678|K-2026/)
    expect(JSON.stringify(ctx.mails.map(({ subject }) => subject))).not.toMatch(/Jolanda|Verhoeven|K-2026|Bedrijf/)
  })
  test('the employer sees exactly the consented fields, and this reading is written', async () => {
    const id = await sent()
    expect(await openProposal(ctx, boss, id)).toEqual({ ok: true, value: { shows: true } })
    const page = await employerProposal(ctx, boss, id, true)
    expect(Object.keys(page?.person ?? {}).sort()).toEqual(
      ['name', 'phone', 'email', 'wanted', 'done', 'skills', 'hours', 'availableFrom', 'area', 'licences', 'dutch'].sort(),
    )
    expect(JSON.stringify(page)).not.toMatch(/langdurig|6601|vmbo|K-2026/)
    expect(await ctx.db.selectFrom('readLog').select(['userId', 'role', 'reason', 'subjectId']).execute()).toEqual([
      { userId: boss.userId, role: 'employer', reason: 'voorstel', subjectId: candidate.id },
    ])
  })
  test('after the end, or once the consent is over, nothing of the person is shown', async () => {
    const id = await sent()
    ctx.at('2027-02-02T09:00:00.000Z')
    expect(await openProposal(ctx, boss, id)).toEqual({ ok: true, value: { shows: false } })
    expect((await employerProposal(ctx, boss, id, false))?.person).toBeNull()
    ctx.at('2026-11-23T09:00:00.000Z')
    await answerProposal(ctx, boss, id, { answer: 'nee', reason: 'anders' })
    expect(await openProposal(ctx, boss, id)).toEqual({ ok: true, value: { shows: false } })
  })
})

describe('who may see and answer', () => {
  test('before the sending the employer finds nothing', async () => {
    const id = await proposed()
    expect(await openProposal(ctx, boss, id)).toBeNull()
    await says(id, 'ja', false)
    expect(await openProposal(ctx, boss, id)).toBeNull()
    expect(await answerProposal(ctx, boss, id, { answer: 'ja' })).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })
  test('another employer, and the same one unverified, finds nothing', async () => {
    const id = await sent()
    const other = await givenEmployerPerson(ctx, await givenEmployer(ctx))
    for (const actor of [other, { ...boss, verified: false }]) {
      expect(await openProposal(ctx, actor, id)).toBeNull()
      expect(await employerProposal(ctx, actor, id, true)).toBeNull()
      expect(await answerProposal(ctx, actor, id, { answer: 'ja' })).toEqual({ ok: false, refusal: 'niet-gevonden' })
    }
    expect(await statusOf(id)).toBe('bij-werkgever')
  })
  test('a second answer is refused', async () => {
    const id = await sent()
    await answerProposal(ctx, boss, id, { answer: 'ja' })
    expect(await answerProposal(ctx, boss, id, { answer: 'nee', reason: 'anders' })).toEqual({ ok: false, refusal: 'stap-kan-niet' })
    expect(await statusOf(id)).toBe('werkgever-ja')
  })
})

describe('refused', () => {
  test('twice for the same vacancy', async () => {
    await proposed()
    expect(await propose()).toEqual({ ok: false, refusal: 'al-voorgesteld' })
  })
  test('for a vacancy that is not open', async () => {
    await ctx.transact((tx) => tx.updateTable('vacancy').set({ status: 'gepauzeerd' }).execute())
    expect(await propose()).toEqual({ ok: false, refusal: 'vacature-niet-open' })
  })
  test('who is at rest, and who does not meet a must', async () => {
    await ctx.transact((tx) => tx.updateTable('candidateProfile').set({ hoursMax: 8, hoursMin: 4 }).execute())
    expect(await propose()).toEqual({ ok: false, refusal: 'past-niet' })
    await ctx.transact((tx) => tx.updateTable('candidate').set({ status: 'inactief' }).execute())
    expect(await propose()).toEqual({ ok: false, refusal: 'kandidaat-niet-beschikbaar' })
  })
  test('a BSN in the sentence', async () => {
    const result = await makeProposal(ctx, manager, { vacancyId, candidateNumber: candidate.number, sentence: 'BSN 123456782', consent: 'gevraagd' })
    expect(result).toEqual({ ok: false, refusal: 'bsn' })
  })
  test('forged ids', async () => {
    expect(await makeProposal(ctx, manager, { vacancyId: 'x', candidateNumber: 'K-1', sentence: '', consent: 'gevraagd' })).toEqual({ ok: false, refusal: 'niet-gevonden' })
    expect(await sendToEmployer(ctx, manager, 'x')).toEqual({ ok: false, refusal: 'niet-gevonden' })
  })
  test('sending without a consent, and with one that is over', async () => {
    const id = await proposed()
    expect(await sendToEmployer(ctx, manager, id)).toEqual({ ok: false, refusal: 'geen-toestemming' })
    await says(id, 'ja', false)
    ctx.at('2027-02-02T09:00:00.000Z')
    expect(await sendToEmployer(ctx, manager, id)).toEqual({ ok: false, refusal: 'geen-toestemming' })
  })
  test('a consent for longer than a year, or until yesterday', async () => {
    const id = await proposed()
    for (const validUntil of ['2028-01-01', '2026-11-22']) {
      expect(await recordConsent(ctx, manager, { proposalId: id, answer: 'ja', how: 'gesprek', validUntil, send: true })).toEqual({ ok: false, refusal: 'termijn-ongeldig' })
    }
  })
  test('an unverified employer: the yes stands, the sending waits', async () => {
    await ctx.transact((tx) => tx.updateTable('employer').set({ verifiedAt: null }).execute())
    const id = await proposed()
    expect(await says(id, 'ja')).toEqual({ ok: true, value: { status: 'toestemming', notSent: 'werkgever-niet-geverifieerd' } })
    expect(await open(id)).toEqual(['voorstel-versturen'])
    await ctx.transact((tx) => tx.updateTable('employer').set({ verifiedAt: ctx.now() }).execute())
    expect((await sendToEmployer(ctx, manager, id)).ok).toBe(true)
    expect(await statusOf(id)).toBe('bij-werkgever')
  })
})

describe('honest endings', () => {
  test('a no of the candidate ends it and touches nothing else', async () => {
    const id = await proposed()
    expect(await says(id, 'nee')).toEqual({ ok: true, value: { status: 'geweigerd', notSent: null } })
    expect(await open(id)).toEqual([])
    expect(await ctx.db.selectFrom('candidate').select('status').executeTakeFirst()).toEqual({ status: 'actief' })
  })
  test('no answer of the candidate: the clock ends it, and the candidate hears so', async () => {
    const id = await proposed()
    ctx.at('2026-12-15T09:00:00.000Z')
    await ctx.settle()
    expect(await findProposal(ctx.db, { kind: 'region' }, id)).toMatchObject({ status: 'beëindigd', reason: 'geen-antwoord-kandidaat' })
    expect(ctx.mails.filter(({ to }) => to === secret.email).at(-1)?.subject).toBe('Bericht over uw voorstel')
  })
  test('no answer of the employer: the clock ends it, both hear, once', async () => {
    const id = await sent()
    ctx.at('2026-12-15T09:00:00.000Z')
    await ctx.settle()
    await ctx.settle()
    expect(await findProposal(ctx.db, { kind: 'region' }, id)).toMatchObject({ status: 'beëindigd', reason: 'geen-antwoord-werkgever' })
    expect(ctx.mails.filter(({ subject }) => subject === 'Een voorstel voor uw vacature is gestopt')).toHaveLength(1)
    expect(ctx.mails.filter(({ subject }) => subject === 'Bericht over uw voorstel')).toHaveLength(1)
  })
  test('taken back: the consent ends with it', async () => {
    const id = await sent()
    expect((await endProposal(ctx, manager, id, 'toestemming-ingetrokken')).ok).toBe(true)
    expect(await ctx.db.selectFrom('consent').select('withdrawnAt').executeTakeFirst()).toEqual({ withdrawnAt: ctx.now() })
    expect(await openProposal(ctx, boss, id)).toBeNull()
    expect((await endProposal(ctx, manager, id, 'anders')).ok).toBe(false)
  })
  test('a vacancy that closes ends what waits for it', async () => {
    const id = await sent()
    const { closeVacancy } = await import('#app/features/vacancies/use-cases/close-vacancy.server.ts')
    expect((await closeVacancy(ctx, boss, { id: vacancyId, reason: 'geen-werk-meer' })).ok).toBe(true)
    await ctx.settle()
    expect(await findProposal(ctx.db, scopeOf(manager), id)).toMatchObject({ status: 'beëindigd', reason: 'vacature-gesloten' })
  })
})
