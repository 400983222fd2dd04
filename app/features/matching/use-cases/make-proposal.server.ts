import { holdsBsn } from '#app/core/identifiers.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { consentAskedMail } from '#app/features/matching/mails.ts'
import type { ConsentStart, ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import { matchOne } from '#app/features/matching/rules/match.ts'
import { aboutProposal, tellCandidate } from '#app/features/matching/telling.server.ts'
import { schedule } from '#app/features/promises/rules.ts'
import { vacancyForMatching } from '#app/features/vacancies/rules/for-matching.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidateByNumber } from '#db/queries/candidates/find.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { candidateForMatching } from '#db/queries/matching/candidates-for-matching.ts'
import { findProposal, insertProposal, wasProposed } from '#db/queries/matching/proposals.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'

export interface NewProposal {
  vacancyId: string
  candidateNumber: string
  /** sentence to the employer; seen after the yes of the candidate only */
  sentence: string
  /** 'gevraagd': the person was asked just now and thinks about it; 'nog-vragen': still to be asked */
  consent: ConsentStart
}

/**
 * Chooses a candidate for a vacancy, with the points and reasons of today kept beside it. The asking, or the answer, then waits;
 * the promise to look for candidates is kept. Out: the id of the proposal.
 */
export async function makeProposal(
  ctx: Context,
  actor: ActorWith<'proposals.make'>,
  input: NewProposal,
): Promise<Result<{ id: string }, ProposalRefusal>> {
  if (holdsBsn(input.sentence)) return refuse('bsn')
  const scope = scopeOf(actor)
  return ctx.transact(async (tx) => {
    const vacancy = await findVacancy(tx, scope, input.vacancyId)
    const candidate = await findCandidateByNumber(tx, scope, input.candidateNumber)
    const profile = candidate && (await candidateForMatching(tx, candidate.number))
    if (!vacancy || !candidate || !profile) return refuse('niet-gevonden')
    if (vacancy.status !== 'open') return refuse('vacature-niet-open')
    if (await wasProposed(tx, vacancy.id, candidate.id)) return refuse('al-voorgesteld')
    if (candidate.status !== 'actief') return refuse('kandidaat-niet-beschikbaar')
    const match = matchOne(vacancyForMatching(vacancy, await findOccupation(tx, vacancy.occupationCode)), profile, ctx.today())
    if (!match.fits) return refuse('past-niet')

    const at = ctx.now()
    const id = ctx.id()
    const asked = input.consent === 'gevraagd'
    const subject = { kind: 'proposal', id } as const
    await insertProposal(tx, {
      id,
      vacancyId: vacancy.id,
      candidateId: candidate.id,
      status: asked ? 'toestemming-gevraagd' : 'voorgesteld',
      proposedBy: actor.userId,
      sentence: input.sentence,
      points: match.points,
      criteria: match.criteria,
      consentId: null,
      reason: null,
      createdAt: at,
      changedAt: at,
      version: 1,
    })
    const kind = asked ? 'toestemming-antwoord' : 'toestemming-vragen'
    const term = schedule(kind, ctx.today())
    await openPromise(tx, { id: ctx.id(), kind, subject, owner: { userId: actor.userId }, openedAt: at, ...term })
    await closePromises(tx, { kind: 'vacancy', id: vacancy.id }, { state: 'kept', at, kinds: ['kandidaten-voorstellen'] })
    await recordEvent(tx, {
      at,
      actor,
      subject,
      kind: 'proposal.made',
      facts: { vacancyId: vacancy.id, candidateId: candidate.id, points: match.points, consent: input.consent },
    })
    const proposal = asked ? await findProposal(tx, scope, id) : null
    if (proposal) {
      await tellCandidate(ctx, tx, candidate.id, consentAskedMail({ ...(await aboutProposal(ctx, tx, proposal)), dueOn: term.dueOn }))
    }
    return ok({ id })
  })
}
