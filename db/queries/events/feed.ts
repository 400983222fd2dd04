import type { Instant } from '#app/core/dates.ts'
import type { EventFacts } from './record-event.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export type StoredEvent = {
  n: number
  at: Instant
  actorRole: string
  actorId: string | null
  subjectKind: string
  subjectId: string
  kind: string
  facts: EventFacts
}

type Row = Omit<StoredEvent, 'facts'> & { facts: string }
const parse = (row: Row): StoredEvent => ({ ...row, facts: JSON.parse(row.facts) as EventFacts })

/** The events after number `n`, oldest first, at most `limit`. */
export async function eventsAfter(db: Reader, n: number, limit: number, kinds?: readonly string[]): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('n', '>', n)
    .$if(kinds !== undefined, (q) => q.where('kind', 'in', [...(kinds ?? [])]))
    .orderBy('n')
    .limit(limit)
    .execute()
  return rows.map(parse)
}

/** The number of the newest event, 0 when there is none. */
export async function lastEventNumber(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('n').as('n'))
    .executeTakeFirst()
  return Number(row?.n ?? 0)
}

/** How far every reader has come; a new one is not in it. */
export async function readCursors(db: Reader): Promise<Map<string, number>> {
  const rows = await db.selectFrom('feedCursor').select(['reader', 'n']).execute()
  return new Map(rows.map((row) => [row.reader, Number(row.n)]))
}

export async function moveCursor(tx: Writer, reader: string, n: number): Promise<void> {
  await tx
    .insertInto('feedCursor')
    .values({ reader, n })
    .onConflict((oc) => oc.column('reader').doUpdateSet({ n }))
    .execute()
}

/** The events of one subject, newest first: its time line and its trace. */
export async function eventsOf(db: Reader, subject: { kind: string; id: string }, limit = 100): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('subjectKind', '=', subject.kind)
    .where('subjectId', '=', subject.id)
    .orderBy('n', 'desc')
    .limit(limit)
    .execute()
  return rows.map(parse)
}

/** One page of the audit trail, newest first, with filters; returns one row more than asked when there is a next page. */
export async function auditPage(
  db: Reader,
  filter: { kind?: string | undefined; actorId?: string | undefined; before?: number | undefined; limit: number },
): Promise<StoredEvent[]> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .$if(filter.kind !== undefined, (q) => q.where('kind', '=', filter.kind ?? ''))
    .$if(filter.actorId !== undefined, (q) => q.where('actorId', '=', filter.actorId ?? ''))
    .$if(filter.before !== undefined, (q) => q.where('n', '<', filter.before ?? 0))
    .orderBy('n', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return rows.map(parse)
}
