import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { colleagueInvitedMail } from '#app/features/employers/mails.ts'
import { employerLimits } from '#app/features/employers/model.ts'
import type { InviteColleagueInput } from '#app/features/employers/schema.ts'
import type { ColleagueRefusal } from '#app/features/employers/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { findUserByEmail, insertMembership, insertUser } from '#db/queries/access/users.ts'
import { colleaguesOf } from '#db/queries/employers/colleagues.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'

/**
 * Lets a colleague act for the company too, by e-mail address. A person who is known keeps the own name and other roles; the
 * answer is the same for known and unknown addresses.
 */
export async function inviteColleague(
  ctx: Context,
  actor: ActorWith<'employers.invite'>,
  input: InviteColleagueInput,
): Promise<Result<undefined, ColleagueRefusal>> {
  const { employerId } = actor
  const result = await ctx.transact(async (tx): Promise<Result<undefined, ColleagueRefusal>> => {
    const employer = await findEmployer(tx, scopeOf(actor), employerId)
    if (!employer?.verifiedAt) return refuse('niet-gecontroleerd')
    const colleagues = await colleaguesOf(tx, employerId, ctx.today())
    if (colleagues.some((one) => one.email === input.email)) return refuse('al-collega')
    if (colleagues.length >= employerLimits.colleagues) return refuse('te-veel')
    const now = ctx.now()
    const known = await findUserByEmail(tx, input.email)
    const userId = known?.id ?? ctx.id()
    if (!known) await insertUser(tx, { id: userId, email: input.email, name: input.naam, createdAt: now })
    await insertMembership(tx, { id: ctx.id(), userId, role: 'employer', organisationId: null, employerId, fromDate: ctx.today() })
    await recordEvent(tx, {
      at: now,
      actor,
      subject: { kind: 'employer', id: employerId },
      kind: 'employer.colleague-invited',
      facts: { userId },
    })
    const message = colleagueInvitedMail({ employerName: employer.name, publicUrl: ctx.publicUrl, brand: ctx.region.brand })
    await queueMail(tx, { id: ctx.id(), at: now }, { to: input.email, message })
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
