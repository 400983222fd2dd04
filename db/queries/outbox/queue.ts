import type { Instant } from '#app/core/dates.ts'
import type { MailMessage } from '#app/platform/mail.ts'
import type { Writer } from '#db/database.server.ts'

type Stamp = { id: string; at: Instant }

/** Leaves a mail in the outbox, in the transaction of the fact. The id becomes the Message-ID, so a repeat is recognised. */
export async function queueMail(tx: Writer, stamp: Stamp, mail: { to: string; message: MailMessage }): Promise<void> {
  await insert(tx, stamp, 'mail', mail)
}

/** Asks for one vacancy or candidate to be indexed (or removed) as it is by then. */
export async function queueIndexing(tx: Writer, stamp: Stamp, subject: { entity: 'vacancy' | 'candidate'; id: string }): Promise<void> {
  await insert(tx, stamp, 'index', subject)
}

async function insert(tx: Writer, stamp: Stamp, kind: 'mail' | 'index', payload: object): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({ id: stamp.id, kind, payload: JSON.stringify(payload), createdAt: stamp.at, nextTryAt: stamp.at, doneAt: null, lastError: null })
    .execute()
}
