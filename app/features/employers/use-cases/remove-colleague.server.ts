import { addDays } from '#app/core/dates.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { ColleagueRefusal } from '#app/features/employers/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { colleaguesOf, endMembership } from '#db/queries/employers/colleagues.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'

/** Ends a colleague's membership of the own company, at once. Nobody removes him- or herself, so that one always stays. */
export async function removeColleague(
  ctx: Context,
  actor: ActorWith<'employers.invite'>,
  membershipId: string,
): Promise<Result<undefined, ColleagueRefusal>> {
  const { employerId } = actor
  return ctx.transact(async (tx): Promise<Result<undefined, ColleagueRefusal>> => {
    const employer = await findEmployer(tx, scopeOf(actor), employerId)
    if (!employer?.verifiedAt) return refuse('niet-gecontroleerd')
    const colleagues = await colleaguesOf(tx, employerId, ctx.today())
    const colleague = colleagues.find((one) => one.membershipId === membershipId)
    if (!colleague) return refuse('niet-gevonden')
    if (colleagues.length === 1) return refuse('laatste')
    if (colleague.userId === actor.userId) return refuse('uzelf')
    // Two people who remove each other at the same moment: the second no longer works here.
    if (!colleagues.some((one) => one.userId === actor.userId)) return refuse('niet-gevonden')
    if (!(await endMembership(tx, employerId, membershipId, addDays(ctx.today(), -1)))) return refuse('niet-gevonden')
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'employer', id: employerId },
      kind: 'employer.colleague-removed',
      facts: { userId: colleague.userId },
    })
    return ok()
  })
}
