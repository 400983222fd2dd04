import type { Generated } from 'kysely'

export interface PromiseTable {
  id: string
  kind: string
  subjectKind: string
  subjectId: string
  ownerUserId: string | null
  ownerEmployerId: string | null
  ownerRole: string | null
  ownerMunicipality: string | null
  openedAt: string
  dueOn: string
  remindOn: string
  remindersSent: Generated<number>
  state: 'open' | 'kept' | 'lapsed' | 'withdrawn'
  closedAt: string | null
  facts: Generated<string>
}

export interface PromisesTables {
  promise: PromiseTable
}
