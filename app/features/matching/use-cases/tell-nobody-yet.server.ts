import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { nobodyYetMail } from '#app/features/matching/mails.ts'
import type { ProposalRefusal } from '#app/features/matching/model/proposal.ts'
import { helperOf, tellEmployer } from '#app/features/matching/telling.server.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { closePromises } from '#db/queries/promises/write.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'

/** Tells the employer that nobody fits now and that we go on looking: the promise to propose is answered, not left to wait. */
export async function tellNobodyYet(ctx: Context, actor: ActorWith<'proposals.make'>, vacancyId: string): Promise<Result<undefined, ProposalRefusal>> {
  return ctx.transact(async (tx) => {
    const vacancy = await findVacancy(tx, scopeOf(actor), vacancyId)
    if (!vacancy) return refuse('niet-gevonden')
    if (vacancy.status !== 'open') return refuse('vacature-niet-open')
    const at = ctx.now()
    const subject = { kind: 'vacancy', id: vacancy.id } as const
    const closed = await closePromises(tx, subject, { state: 'kept', at, kinds: ['kandidaten-voorstellen'] })
    if (closed === 0) return refuse('stap-kan-niet')
    await recordEvent(tx, { at, actor, subject, kind: 'vacancy.nobody-yet', facts: { employerId: vacancy.employerId } })
    const { title, closesOn, employerId } = vacancy
    const helper = await helperOf(tx, vacancy.accountManagerId ?? actor.userId)
    await tellEmployer(ctx, tx, employerId, nobodyYetMail({ vacancyTitle: title, vacancyId: vacancy.id, closesOn, publicUrl: ctx.publicUrl, helper }))
    return ok()
  })
}
