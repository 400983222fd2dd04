import type { Generated } from 'kysely'

export interface OutboxTable {
  id: string
  kind: 'mail' | 'index'
  payload: string
  createdAt: string
  nextTryAt: string
  tries: Generated<number>
  doneAt: string | null
  lastError: string | null
}

export interface SentMailTable {
  id: string
  messageId: string
  toAddress: string
  kind: string
  subject: string
  textBody: string
  htmlBody: string
  sentAt: string
}

export interface LeaseTable {
  name: string
  holder: string
  until: string
}

export interface JobRunTable {
  name: string
  lastStartedAt: string
  lastFinishedAt: string | null
  lastError: string | null
}

export interface StoredFileTable {
  id: string
  purpose: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
  storedAt: string
  storedBy: string | null
}

export interface PlatformTables {
  outbox: OutboxTable
  sentMail: SentMailTable
  lease: LeaseTable
  jobRun: JobRunTable
  storedFile: StoredFileTable
}
