import type { Instant } from '#app/core/dates.ts'
import type { MailMessage } from '#app/platform/mail.ts'
import type { Reader, Writer } from '#db/database.server.ts'

export type WaitingMail = { id: string; tries: number; to: string; message: MailMessage }
export type WaitingIndexing = { id: string; tries: number; entity: 'vacancy' | 'candidate'; subjectId: string }

async function waiting(db: Reader, kind: 'mail' | 'index', now: Instant, limit: number) {
  return db
    .selectFrom('outbox')
    .select(['id', 'tries', 'payload'])
    .where('doneAt', 'is', null)
    .where('kind', '=', kind)
    .where('nextTryAt', '<=', now)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .execute()
}

export async function waitingMail(db: Reader, now: Instant, limit: number): Promise<WaitingMail[]> {
  return (await waiting(db, 'mail', now, limit)).map((row) => {
    const payload = JSON.parse(row.payload) as { to: string; message: MailMessage }
    return { id: row.id, tries: row.tries, ...payload }
  })
}

export async function waitingIndexing(db: Reader, now: Instant, limit: number): Promise<WaitingIndexing[]> {
  return (await waiting(db, 'index', now, limit)).map((row) => {
    const payload = JSON.parse(row.payload) as { entity: 'vacancy' | 'candidate'; id: string }
    return { id: row.id, tries: row.tries, entity: payload.entity, subjectId: payload.id }
  })
}

/** Notes deliveries as done and forgets their contents: a sent mail leaves no address behind in the outbox. */
export async function markDelivered(tx: Writer, ids: readonly string[], at: Instant): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('outbox')
    .set({ doneAt: at, payload: '{}', lastError: null })
    .where('id', 'in', [...ids])
    .execute()
}

/** Notes a failed try and when to try again; `error` is a name or code, never a message. */
export async function postpone(tx: Writer, ids: readonly string[], failure: { nextTryAt: Instant; error: string }): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('outbox')
    .set((eb) => ({ tries: eb('tries', '+', 1), nextTryAt: failure.nextTryAt, lastError: failure.error }))
    .where('id', 'in', [...ids])
    .execute()
}

/** Lets every mail that is due wait, without counting a try. */
export async function postponeMail(tx: Writer, now: Instant, nextTryAt: Instant): Promise<void> {
  await tx.updateTable('outbox').set({ nextTryAt }).where('kind', '=', 'mail').where('doneAt', 'is', null).where('nextTryAt', '<=', now).execute()
}

/** A mail that nobody will take: it is done, its contents are forgotten, and the reason stays. */
export async function giveUp(tx: Writer, id: string, failure: { tries: number; at: Instant; error: string }): Promise<void> {
  await tx.updateTable('outbox').set({ tries: failure.tries, doneAt: failure.at, payload: '{}', lastError: failure.error }).where('id', '=', id).execute()
}

/** How many deliveries wait, and since when the oldest does. */
export async function outboxState(db: Reader): Promise<{ waiting: number; oldest: Instant | null }> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => [eb.fn.countAll().as('waiting'), eb.fn.min('createdAt').as('oldest')])
    .where('doneAt', 'is', null)
    .executeTakeFirstOrThrow()
  return { waiting: Number(row.waiting), oldest: row.oldest ?? null }
}

/** Removes what was delivered before `before`. */
export async function forgetDelivered(tx: Writer, before: Instant): Promise<number> {
  const result = await tx.deleteFrom('outbox').where('doneAt', '<', before).executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** Keeps a copy of a sent mail for the local page of the example mode. */
export async function keepSentMail(
  tx: Writer,
  mail: { id: string; messageId: string; to: string; kind: string; subject: string; text: string; html: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('sentMail')
    .values({
      id: mail.id,
      messageId: mail.messageId,
      toAddress: mail.to,
      kind: mail.kind,
      subject: mail.subject,
      textBody: mail.text,
      htmlBody: mail.html,
      sentAt: mail.at,
    })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
}

/** The newest mails of the example mode. */
export async function sentMails(db: Reader, limit: number) {
  return db
    .selectFrom('sentMail')
    .select(['id', 'toAddress', 'kind', 'subject', 'textBody', 'sentAt'])
    .orderBy('sentAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Removes the copies of mails sent before `before`. */
export async function forgetSentMails(tx: Writer, before: Instant): Promise<void> {
  await tx.deleteFrom('sentMail').where('sentAt', '<', before).execute()
}
