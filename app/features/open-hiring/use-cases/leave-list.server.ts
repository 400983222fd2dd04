import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf } from '#app/features/access/rights.ts'
import { callEndedMail } from '#app/features/open-hiring/mails.ts'
import { entryLifeCycle, type LeaveRefusal } from '#app/features/open-hiring/model.ts'
import {
  actorOf,
  entryFacts,
  entrySubject,
  listSubject,
  roleOf,
  type Answerer,
} from '#app/features/open-hiring/rules/answerer.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { callsOf, endCall } from '#db/queries/open-hiring/calls.ts'
import { findEntry, findEntryInScope } from '#db/queries/open-hiring/entries.ts'
import { listWithEmployer } from '#db/queries/open-hiring/find-list.ts'
import { moveEntries, promoteRepeat } from '#db/queries/open-hiring/save-entry.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { addressesOf } from '#db/queries/promises/read.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/**
 * Takes an entry off its list: the person leaves, at any time before the start, or its owner notes that somebody who said yes did
 * not come. A call that was open ends with it. Who works already leaves a job, not a list.
 */
export async function leaveList(ctx: Context, by: Answerer, entryId: string): Promise<Result<undefined, LeaveRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, LeaveRefusal>> => {
    const entry = by === 'job-seeker' ? await findEntry(tx, entryId) : await findEntryInScope(tx, scopeOf(by), entryId)
    if (!entry) return refuse('niet-gevonden')
    if (entry.status === 'gestart' || !canMove(entryLifeCycle, entry.status, 'vertrokken', roleOf(by)))
      return refuse('kan-niet-meer')
    const now = ctx.now()
    const call = (await callsOf(tx, entryId)).find((one) => one.answer === null)
    if (call) await endCall(tx, call.id, 'ingetrokken', now)
    await moveEntries(tx, [entryId], 'vertrokken', now)
    await promoteRepeat(tx, entryId)
    await closePromises(tx, entrySubject(entryId), { state: 'withdrawn', at: now })
    const reason = by === 'job-seeker' ? 'zelf' : 'niet-begonnen'
    await recordEvent(tx, {
      at: now,
      actor: actorOf(by),
      subject: listSubject(entry.listId),
      kind: 'open-hiring.left',
      facts: { ...entryFacts(entry, by), reason },
    })
    const held = entry.status === 'opgeroepen' || entry.status === 'ja'
    const list = by === 'job-seeker' && held ? await listWithEmployer(tx, entry.listId) : null
    if (list) {
      const message = callEndedMail({ answer: 'ingetrokken', number: entry.sequence, listId: list.id, publicUrl: ctx.publicUrl })
      for (const to of await addressesOf(tx, { userId: null, employerId: list.employerId }, ctx.today())) {
        await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
      }
    }
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}
