import { addDays, dateOf } from '#app/core/dates.ts'
import { employerNoReasons } from '#app/features/matching/model/proposal.ts'
import { matchAll } from '#app/features/matching/rules/match.ts'
import { answerProposal } from '#app/features/matching/use-cases/answer-proposal.server.ts'
import { makeProposal } from '#app/features/matching/use-cases/make-proposal.server.ts'
import { askConsent } from '#app/features/matching/use-cases/ask-consent.server.ts'
import { recordConsent } from '#app/features/matching/use-cases/record-consent.server.ts'
import { sendToEmployer } from '#app/features/matching/use-cases/send-to-employer.server.ts'
import { tellNobodyYet } from '#app/features/matching/use-cases/tell-nobody-yet.server.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'
import { vacancyForMatching } from '#app/features/vacancies/rules/for-matching.ts'
import { candidatesForMatching } from '#db/queries/matching/candidates-for-matching.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { duringWork, workdayBefore, workdaysLater } from './days.ts'
import { planProposedPlacement } from './proposed-placement.ts'
import { went, type Employer, type Manager, type OnFile, type World } from './world.ts'

/** A vacancy that is online. */
export interface Published {
  id: string
  employer: Employer
  occupation: Occupation
  content: VacancyContent
  /** true: somebody found through us will fill it */
  filled: boolean
  /** true: a proposal must wait with the employer on the last day */
  ofTheFirst: boolean
  /** numbers of those who were proposed already */
  known: Set<string>
}

interface Proposed {
  id: string
  by: Manager
  vacancy: Published
  candidate: OnFile
}

/** Plans who is proposed: somebody within the promised days, more people when the vacancy is to be filled. */
export function planProposals(world: World, vacancy: Published, table: MinimumWageTable, chance: Chance): void {
  const { ctx, agenda, days } = world
  const rounds = vacancy.filled ? vacancy.content.places + 3 : chance.weighted([[40, 1], [40, 2], [20, 3]])
  for (let round = 0; round < rounds; round += 1) {
    const moment = workdaysLater(ctx.now(), round === 0 ? chance.int(0, 4) : chance.int(2, 24), chance)
    agenda.plan(moment, () => propose(world, vacancy, 'runs', table, chance))
  }
  if (vacancy.ofTheFirst) agenda.plan(duringWork(workdayBefore(addDays(days.today, -1)), chance), () => propose(world, vacancy, 'waits', table, chance))
}

/** One of the best who fit and are not spoken to already. */
async function choose(world: World, vacancy: Published, chance: Chance): Promise<OnFile | null> {
  const { ctx } = world
  const now = await findVacancy(ctx.db, { kind: 'region' }, vacancy.id)
  if (!now) return null
  const occupation = await findOccupation(ctx.db, now.occupationCode)
  const { ranked } = matchAll(vacancyForMatching(now, occupation), await candidatesForMatching(ctx.db), ctx.today())
  const free = ranked.flatMap(({ number }) => world.byNumber.get(number) ?? []).filter(({ freeFrom, number }) => freeFrom !== null && !vacancy.known.has(number))
  return free.length === 0 ? null : chance.pick(free.slice(0, 12))
}

const sentences = [
  'Deze kandidaat heeft dit werk eerder gedaan en wil graag weer beginnen.',
  'Een rustige werker die snel leert. Kennismaken kan deze week nog.',
  'De uren en de reistijd passen goed. Graag stel ik jullie aan elkaar voor.',
  'Gemotiveerd en beschikbaar; een dag meelopen lijkt mij een goed begin.',
]

async function propose(world: World, vacancy: Published, course: 'runs' | 'waits', table: MinimumWageTable, chance: Chance): Promise<void> {
  const { ctx, agenda } = world
  const { status } = (await findVacancy(ctx.db, { kind: 'region' }, vacancy.id)) ?? {}
  if (status !== 'open') return
  const manager = course === 'runs' && chance.happens(0.3) ? chance.pick(world.staff.managers) : vacancy.employer.manager
  const candidate = await choose(world, vacancy, chance)
  if (!candidate) {
    await tellNobodyYet(ctx, manager, vacancy.id)
    return
  }
  const consent = course === 'waits' || chance.happens(0.6) ? 'gevraagd' : 'nog-vragen'
  const input = { vacancyId: vacancy.id, candidateNumber: candidate.number, sentence: chance.pick(sentences), consent } as const
  const made = went(world, 'make proposal', await makeProposal(ctx, manager, input))
  if (!made) return
  candidate.freeFrom = null
  vacancy.known.add(candidate.number)
  const proposed = { id: made.id, by: manager, vacancy, candidate }
  if (course === 'waits') return consented(world, proposed, 'waits', table, chance)
  if (consent === 'nog-vragen') agenda.plan(workdaysLater(ctx.now(), 1, chance), async () => void (await askConsent(ctx, manager, made.id)))
  agenda.plan(workdaysLater(ctx.now(), chance.int(1, 3), chance), () => consented(world, proposed, 'runs', table, chance))
}

function release(world: World, { candidate }: Proposed, days: number): void {
  candidate.freeFrom = addDays(world.ctx.today(), days)
}

async function consented(world: World, proposed: Proposed, course: 'runs' | 'waits', table: MinimumWageTable, chance: Chance): Promise<void> {
  const { ctx, agenda } = world
  const { vacancy, id, by: manager } = proposed
  const answer = course === 'waits' ? 'ja' : chance.weighted([[vacancy.filled ? 90 : 76, 'ja'], [13, 'nee'], [11, null]] as const)
  if (answer === null) return release(world, proposed, 14)
  const how = chance.pick(['telefoon', 'telefoon', 'gesprek', 'mail'] as const)
  const send = course === 'waits' || chance.happens(0.8)
  const recorded = await recordConsent(ctx, manager, { proposalId: id, answer, how, validUntil: addDays(ctx.today(), 90), send })
  if (!recorded.ok || answer === 'nee') return release(world, proposed, 3)
  if (!send) agenda.plan(workdaysLater(ctx.now(), 1, chance), async () => void (await sendToEmployer(ctx, manager, id)))
  if (course === 'waits') return
  const wait = send ? chance.int(1, vacancy.content.replyDays) : chance.int(2, vacancy.content.replyDays + 1)
  agenda.plan(workdaysLater(ctx.now(), wait, chance), () => answered(world, proposed, table, chance))
}

async function answered(world: World, proposed: Proposed, table: MinimumWageTable, chance: Chance): Promise<void> {
  const { ctx } = world
  const { vacancy, id } = proposed
  const yes = vacancy.filled ? 75 : vacancy.content.places > 1 ? 30 : 4
  const answer = chance.weighted([[yes, 'ja'], [60, 'nee'], [14, null]] as const)
  if (answer === null) return release(world, proposed, 12)
  const by = chance.happens(0.75) && vacancy.employer.actor.verified ? vacancy.employer.actor : proposed.by
  const given = await answerProposal(ctx, by, id, answer === 'ja' ? { answer } : { answer, reason: chance.pick(employerNoReasons) })
  if (!given.ok || answer === 'nee') return release(world, proposed, 3)
  const startsOn = addDays(dateOf(ctx.now()), chance.int(4, 16))
  planProposedPlacement(world, { ...proposed, startsOn }, table, chance)
}
