import { dateOf, type Instant } from '#app/core/dates.ts'
import { parseEmail } from '#app/core/identifiers.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { listChangedMail } from '#app/features/open-hiring/mails.ts'
import {
  listLifeCycle,
  waitingStatuses,
  type ChangeListRefusal,
  type ListStatus,
  type RingReason,
} from '#app/features/open-hiring/model.ts'
import { listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import type { Writer } from '#db/database.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { openCallsOfList } from '#db/queries/open-hiring/calls.ts'
import { contactsOf } from '#db/queries/open-hiring/entries.ts'
import { findList, listWithEmployer, type NamedList } from '#db/queries/open-hiring/find-list.ts'
import { moveEntries, setToRing } from '#db/queries/open-hiring/save-entry.ts'
import { changeList } from '#db/queries/open-hiring/save-list.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'
import { closePromises, openPromise } from '#db/queries/promises/write.ts'

export type NewListStatus = Extract<ListStatus, 'open' | 'gepauzeerd' | 'gesloten'>

const kinds = {
  open: 'open-hiring.list-reopened',
  gepauzeerd: 'open-hiring.list-paused',
  gesloten: 'open-hiring.list-closed',
} as const
const reasons: Record<NewListStatus, RingReason> = { open: 'heropend', gepauzeerd: 'gepauzeerd', gesloten: 'gesloten' }

/**
 * Pauses, reopens or closes a list, and tells everyone who waits: by mail, and where there is only a telephone number as a task
 * for the account manager. The employer never learns who waits. A list does not close while somebody's answer is awaited; who said
 * yes can still start.
 */
export async function changeListStatus(
  ctx: Context,
  actor: ActorWith<'open-hiring.manage'>,
  input: { listId: string; to: NewListStatus; version: number },
): Promise<Result<undefined, ChangeListRefusal>> {
  const result = await ctx.transact(async (tx): Promise<Result<undefined, ChangeListRefusal>> => {
    const list = await findList(tx, scopeOf(actor), input.listId)
    if (!list) return refuse('niet-gevonden')
    if (!canMove(listLifeCycle, list.status, input.to, actor.role)) return refuse('kan-niet')
    const closes = input.to === 'gesloten'
    if (closes && (await openCallsOfList(tx, list.id)).length > 0) return refuse('oproep-loopt')
    const now = ctx.now()
    if (!(await changeList(tx, list.id, input.version, { status: input.to, ...(closes ? { closedAt: now } : {}) })))
      return refuse('intussen-veranderd')
    const waiting = await contactsOf(tx, list.id, waitingStatuses)
    const named = await listWithEmployer(tx, list.id)
    if (named) await tellWaiting(tx, ctx, named, waiting, reasons[input.to])
    if (closes)
      await moveEntries(
        tx,
        waiting.map((entry) => entry.id),
        'vertrokken',
        now,
      )
    await recordEvent(tx, {
      at: now,
      actor,
      subject: listSubject(list.id),
      kind: kinds[input.to],
      facts: { waiting: waiting.length },
    })
    return ok()
  })
  if (result.ok) ctx.wake()
  return result
}

type Waiting = Awaited<ReturnType<typeof contactsOf>>

async function tellWaiting(tx: Writer, ctx: Context, list: NamedList, waiting: Waiting, change: RingReason): Promise<void> {
  const now = ctx.now()
  const message = listChangedMail({ title: list.title, employerName: list.employerName, publicUrl: ctx.publicUrl, change })
  const toRing: string[] = []
  const neverTold: string[] = []
  for (const entry of waiting) {
    if (entry.contact === null || entry.repeatOf !== null) continue
    const to = parseEmail(entry.contact)
    if (to !== null) await queueMail(tx, { id: ctx.id(), at: now }, { to, message })
    // A pause that nobody rang about yet needs no call when it is over.
    else if (change === 'heropend' && entry.toRing === 'gepauzeerd') neverTold.push(entry.id)
    else toRing.push(entry.id)
  }
  await setToRing(tx, neverTold, null)
  await setToRing(tx, toRing, change)
  await renewRingPromise(tx, ctx, list, toRing.length, now)
}

/** One task for all who must be rung about this list, with the account manager of the employer. */
async function renewRingPromise(tx: Writer, ctx: Context, list: NamedList, people: number, now: Instant): Promise<void> {
  await closePromises(tx, listSubject(list.id), { state: 'withdrawn', at: now, kinds: ['open-hiring-bellen'] })
  if (people === 0) return
  await openPromise(tx, {
    id: ctx.id(),
    kind: 'open-hiring-bellen',
    subject: listSubject(list.id),
    owner: list.accountManagerId === null ? { role: 'account-manager' } : { userId: list.accountManagerId },
    openedAt: now,
    ...schedule('open-hiring-bellen', dateOf(now)),
    facts: { people },
  })
}
