import { addDays, dateOf, formatDate, formatLongDate } from '#app/core/dates.ts'
import { isFinal } from '#app/core/life-cycle.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { candidateLimits, type Consent } from '#app/features/candidates/model.ts'
import { consentHolds } from '#app/features/candidates/rules/consent.ts'
import { consentWayLabels } from '#app/features/candidates/texts/nl.ts'
import { employerSees, proposalLifeCycle } from '#app/features/matching/model/proposal.ts'
import { criterionNames, nextSteps, proposalEndReasonLabels, proposalStatusLabels, whyTexts } from '#app/features/matching/texts/nl.ts'
import { proposalEventTexts } from '#app/features/matching/texts/time-line-nl.ts'
import { promiseRules } from '#app/features/promises/model.ts'
import { endingTexts, promiseLabels } from '#app/features/promises/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import type { Reader } from '#db/database.server.ts'
import { findConsent } from '#db/queries/candidates/consents.ts'
import { staffNames } from '#db/queries/candidates/staff.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { findProposal, type ProposalFile } from '#db/queries/matching/proposals.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'

/** The moments of a proposal, oldest first, and what waits now. */
export async function proposalTimeLine(db: Reader, proposal: ProposalFile, consent: Consent | null, today: string) {
  const events = (await eventsOf(db, { kind: 'proposal', id: proposal.id })).reverse()
  const waiting = (await promisesAbout(db, { kind: 'proposal', id: proposal.id })).filter((promise) => promise.state === 'open')
  const told = events.flatMap(({ at, kind, facts }) => {
    const title = proposalEventTexts[kind]?.(facts)
    return title === undefined ? [] : [{ at, title }]
  })
  if (consent) {
    const place = told.findIndex(({ at }) => at > consent.recordedAt)
    const sending = told.findIndex(({ at }, index) => at === consent.recordedAt && index > 0)
    const answer = { at: consent.recordedAt, title: consent.answer === 'ja' ? 'De kandidaat zegt ja' : 'De kandidaat zegt nee' }
    told.splice(sending >= 0 ? sending : place >= 0 ? place : told.length, 0, answer)
  }
  const past = told.map(({ at, title }) => ({ moment: formatDate(dateOf(at)), title, detail: null as string | null, state: 'done' as const }))
  const now = waiting.map((promise) => ({
    moment: `uiterlijk ${formatLongDate(promise.dueOn)}`,
    title: promiseLabels[promise.kind],
    detail: endingTexts[promiseRules[promise.kind].ending],
    state: promise.dueOn < today ? ('late' as const) : ('now' as const),
  }))
  const placed = proposal.status === 'geplaatst' ? [{ moment: formatDate(dateOf(proposal.changedAt)), title: 'De plaatsing is vastgelegd', detail: null, state: 'done' as const }] : []
  return [...past, ...placed, ...now]
}

/** The proposal as staff see it: state, what happened, who is on move; the person by number only. Null: not found. */
export async function proposalPage(ctx: Context, actor: ActorWith<'matching.see'>, id: string) {
  const proposal = await findProposal(ctx.db, scopeOf(actor), id)
  if (!proposal) return null
  const today = ctx.today()
  const consent = proposal.consentId === null ? null : await findConsent(ctx.db, proposal.consentId)
  const names = await staffNames(ctx.db, [proposal.proposedBy, consent?.recordedBy ?? null])
  return {
    id,
    status: proposal.status,
    statusLabel: proposalStatusLabels[proposal.status],
    final: isFinal(proposalLifeCycle, proposal.status),
    nextStep: nextSteps[proposal.status],
    reason: proposal.reason === null ? null : proposalEndReasonLabels[proposal.reason],
    number: proposal.candidate.number,
    candidateId: proposal.candidateId,
    municipality: municipalityName(ctx.region, proposal.candidate.municipality),
    vacancy: { id: proposal.vacancyId, title: proposal.vacancy.title, open: proposal.vacancy.status === 'open', replyDays: proposal.vacancy.replyDays },
    employer: { id: proposal.vacancy.employerId, ...proposal.employer },
    sentence: proposal.sentence,
    proposedBy: names.get(proposal.proposedBy) ?? '',
    points: proposal.criteria
      .filter((line) => line.max > 0)
      .map((line) => ({ label: criterionNames[line.criterion], points: line.points, max: line.max, reason: whyTexts[line.why] })),
    consent: consent && {
      answer: consent.answer,
      how: consentWayLabels[consent.how],
      on: formatDate(dateOf(consent.recordedAt)),
      until: formatDate(consent.validUntil),
      by: names.get(consent.recordedBy) ?? '',
      holds: consentHolds(consent, today),
    },
    consentUntil: addDays(today, candidateLimits.consentDays),
    employerSeesPerson: (employerSees as readonly string[]).includes(proposal.status),
    timeLine: await proposalTimeLine(ctx.db, proposal, consent, today),
  }
}
