import type { Generated } from 'kysely'

export interface EventTable {
  n: Generated<number>
  at: string
  actorRole: string
  actorId: string | null
  subjectKind: string
  subjectId: string
  kind: string
  facts: string
}

export interface FeedCursorTable {
  reader: string
  n: number
}

export interface EventsTables {
  event: EventTable
  feedCursor: FeedCursorTable
}
