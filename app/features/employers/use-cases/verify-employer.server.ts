import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { employerVerifiedMail } from '#app/features/employers/mails.ts'
import type { VerifyRefusal } from '#app/features/employers/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { markVerified } from '#db/queries/employers/save-employer.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/** Opens what is closed to an unknown company: proposals, credits and colleagues. Its people hear of it by mail. */
export async function verifyEmployer(
  ctx: Context,
  actor: ActorWith<'employers.verify'>,
  employerId: string,
): Promise<Result<undefined, VerifyRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, VerifyRefusal>> => {
    const employer = await findEmployer(tx, scopeOf(actor), employerId)
    if (!employer) return refuse('niet-gevonden')
    const now = ctx.now()
    if (!(await markVerified(tx, employerId, actor.userId, now))) return refuse('al-gecontroleerd')
    const subject = { kind: 'employer', id: employerId } as const
    await closePromises(tx, subject, { state: 'kept', at: now, kinds: ['werkgever-verifieren'] })
    await recordEvent(tx, { at: now, actor, subject, kind: 'employer.verified' })
    const message = employerVerifiedMail({ employerName: employer.name, publicUrl: ctx.publicUrl })
    for (const to of await addressesOf(tx, { userId: null, employerId }, ctx.today())) await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
