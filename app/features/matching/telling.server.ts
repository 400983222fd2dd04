import { endedForCandidateMail, endedForEmployerMail, type Helper } from '#app/features/matching/mails.ts'
import type { ProposalEndReason } from '#app/features/matching/model/proposal.ts'
import type { MailMessage } from '#app/platform/mail.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { contactOf } from '#db/queries/candidates/find.ts'
import type { ProposalFile } from '#db/queries/matching/proposals.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'

/** Who may be called about a proposal: the account manager who made it. */
export async function helperOf(tx: Writer, userId: string | null): Promise<Helper> {
  const person = userId === null ? null : await contactPerson(tx, userId)
  return person && { name: person.name, phone: person.phone, email: person.email }
}

/** What the mails to the candidate say of a proposal. */
export async function aboutProposal(ctx: Context, tx: Writer, proposal: ProposalFile) {
  return {
    vacancyId: proposal.vacancyId,
    vacancyTitle: proposal.vacancy.title,
    employerName: proposal.employer.name,
    publicUrl: ctx.publicUrl,
    helper: await helperOf(tx, proposal.proposedBy),
  }
}

/** Leaves a mail for the candidate, when an address is known. */
export async function tellCandidate(ctx: Context, tx: Writer, candidateId: string, message: MailMessage): Promise<void> {
  const contact = await contactOf(tx, candidateId)
  if (contact?.email) await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to: contact.email, message })
}

/** Leaves a mail for everyone who acts for the employer. */
export async function tellEmployer(ctx: Context, tx: Writer, employerId: string, message: MailMessage): Promise<void> {
  for (const to of await addressesOf(tx, { userId: null, employerId }, ctx.today())) {
    await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to, message })
  }
}

/** Tells whoever knew of the proposal that it has ended: the candidate once asked, the employer once it was sent. */
export async function tellEnding(ctx: Context, tx: Writer, proposal: ProposalFile, reason: ProposalEndReason): Promise<void> {
  if (proposal.status !== 'voorgesteld') {
    await tellCandidate(ctx, tx, proposal.candidateId, endedForCandidateMail({ ...(await aboutProposal(ctx, tx, proposal)), reason }))
  }
  if (proposal.status !== 'bij-werkgever' && proposal.status !== 'werkgever-ja') return
  const { title, employerId } = proposal.vacancy
  const message = endedForEmployerMail({
    vacancyTitle: title,
    vacancyId: proposal.vacancyId,
    reason,
    publicUrl: ctx.publicUrl,
    helper: await helperOf(tx, proposal.proposedBy),
  })
  await tellEmployer(ctx, tx, employerId, message)
}
