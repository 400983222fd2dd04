import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { entryFacts, listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { findEntryInScope, peopleToRing } from '#db/queries/open-hiring/entries.ts'
import { setToRing } from '#db/queries/open-hiring/save-entry.ts'
import { closePromises } from '#db/queries/promises/write.ts'

/** Notes that somebody without e-mail address was told by telephone what happened to the list; the last one ends the task. */
export async function markRung(
  ctx: Context,
  actor: ActorWith<'open-hiring.ring'>,
  entryId: string,
): Promise<Result<undefined, 'niet-gevonden'>> {
  return ctx.transact(async (tx): Promise<Result<undefined, 'niet-gevonden'>> => {
    const entry = await findEntryInScope(tx, scopeOf(actor), entryId)
    if (!entry || entry.toRing === null) return refuse('niet-gevonden')
    const now = ctx.now()
    await setToRing(tx, [entryId], null)
    const facts = { ...entryFacts(entry, actor), reason: entry.toRing }
    await recordEvent(tx, { at: now, actor, subject: listSubject(entry.listId), kind: 'open-hiring.rung', facts })
    if ((await peopleToRing(tx, entry.listId)).length === 0) {
      await closePromises(tx, listSubject(entry.listId), { state: 'kept', at: now, kinds: ['open-hiring-bellen'] })
    }
    return ok()
  })
}
