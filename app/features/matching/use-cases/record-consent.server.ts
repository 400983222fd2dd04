import { addDays, type IsoDate } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Consent, ConsentAnswer, ConsentWay } from '#app/features/candidates/model.ts'
import type { ProposalRefusal, ProposalStatus } from '#app/features/matching/model/proposal.ts'
import { maySend } from '#app/features/matching/rules/may-send.ts'
import { sendInto } from '#app/features/matching/sending.server.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { insertConsent } from '#db/queries/candidates/consents.ts'
import { noteContact } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findProposal, moveProposal } from '#db/queries/matching/proposals.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'

export interface GivenConsent {
  proposalId: string
  answer: ConsentAnswer
  how: ConsentWay
  validUntil: IsoDate
  /** after a yes: send the proposal to the employer in the same step, when that is allowed */
  send: boolean
}

/** What became of it: with a yes whether it was sent, and if not while asked for, why not. */
export type ConsentOutcome = { status: ProposalStatus; notSent: ProposalRefusal | null }

const waiting: readonly ProposalStatus[] = ['voorgesteld', 'toestemming-gevraagd']
const longestDays = 366

/**
 * Records the person's answer for this one vacancy. A no ends the proposal and has no other effect. A yes may be followed by the
 * sending in the same transaction; when the sending is not allowed yet, the yes stands and the sending waits.
 */
export async function recordConsent(
  ctx: Context,
  actor: ActorWith<'proposals.consent'>,
  input: GivenConsent,
): Promise<Result<ConsentOutcome, ProposalRefusal>> {
  const today = ctx.today()
  if (input.answer === 'ja' && (input.validUntil < today || input.validUntil > addDays(today, longestDays))) return refuse('termijn-ongeldig')
  return ctx.transact(async (tx) => {
    const proposal = await findProposal(tx, scopeOf(actor), input.proposalId)
    if (!proposal) return refuse('niet-gevonden')
    if (!waiting.includes(proposal.status)) return refuse('stap-kan-niet')
    const at = ctx.now()
    const { candidateId, vacancyId } = proposal
    const subject = { kind: 'proposal', id: proposal.id } as const
    const yes = input.answer === 'ja'
    const consent: Consent = {
      id: ctx.id(),
      candidateId,
      vacancyId,
      answer: input.answer,
      how: input.how,
      recordedBy: actor.userId,
      recordedAt: at,
      validUntil: yes ? input.validUntil : today,
      withdrawnAt: null,
    }
    await insertConsent(tx, consent)
    await moveProposal(tx, proposal, { to: yes ? 'toestemming' : 'geweigerd', at, consentId: consent.id, ...(yes ? {} : { reason: 'kandidaat-wil-niet' }) })
    await closePromises(tx, subject, { state: 'kept', at, kinds: ['toestemming-vragen', 'toestemming-antwoord'] })
    await noteContact(tx, candidateId, today)
    await recordEvent(tx, {
      at,
      actor,
      subject: { kind: 'consent', id: consent.id },
      kind: 'consent.recorded',
      facts: { proposalId: proposal.id, candidateId, vacancyId, answer: input.answer, how: input.how, validUntil: consent.validUntil },
    })
    if (!yes) {
      await recordEvent(tx, { at, actor, subject, kind: 'proposal.ended', facts: { vacancyId, candidateId, reason: 'kandidaat-wil-niet' } })
      return ok({ status: 'geweigerd', notSent: null })
    }
    const allowed = maySend({ consent, verified: proposal.employer.verified, vacancyStatus: proposal.vacancy.status }, today)
    if (input.send && allowed.ok && (await sendInto(tx, ctx, actor, proposal))) return ok({ status: 'bij-werkgever', notSent: null })
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'voorstel-versturen',
      subject,
      owner: { userId: proposal.proposedBy },
      openedAt: at,
      ...schedule('voorstel-versturen', today),
    })
    return ok({ status: 'toestemming', notSent: input.send && !allowed.ok ? allowed.refusal : null })
  })
}
