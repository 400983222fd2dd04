import { addMinutes } from '#app/core/moments.ts'
import type { Writer } from '#db/database.server.ts'
import { giveUp, keepSentMail, markDelivered, postpone, postponeMail, waitingIndexing, waitingMail, type WaitingMail } from '#db/queries/outbox/deliver.ts'
import type { Context } from './context.ts'
import { errorFields } from './log.server.ts'
import { givesUp, mailFailureOf, waitAfter } from './mail-failure.ts'
import { renderMail } from './mail-render.ts'
import type { MailSender, OutgoingMail } from './mail-sender.server.ts'

/** Indexes (or removes) these subjects as they are now. Comes from boot, which knows search and the queries. */
export type Indexer = (ctx: Context, entity: 'vacancy' | 'candidate', ids: readonly string[]) => Promise<void>

/** Few mails a round, so that a slow mail server keeps nothing else waiting for long. */
const mailsPerRound = 25
const indexingsPerRound = 500
const indexingRetryMinutes = 1
/** Ten seconds: a sign-in code is worth ten minutes. */
const unreachableMinutes = 1 / 6

/** Ids of mails that a server took while our note of it could not be written (a full disk). Kept by the worker. */
export type TakenMails = Set<string>

/** Delivers what waits in the outbox, one batch of each; returns how many went out. At least once: receivers recognise repeats. */
export async function deliverOutbox(ctx: Context, sender: MailSender, indexer: Indexer, taken: TakenMails = new Set()): Promise<number> {
  return (await deliverIndexing(ctx, indexer)) + (await deliverMail(ctx, sender, taken))
}

async function deliverMail(ctx: Context, sender: MailSender, taken: TakenMails): Promise<number> {
  let sent = 0
  for (const mail of await waitingMail(ctx.db, ctx.now(), mailsPerRound)) {
    const outgoing = outgoingMail(ctx, mail)
    try {
      if (!taken.has(mail.id)) await sender.send(outgoing)
      taken.add(mail.id)
    } catch (error) {
      if ((await noteFailure(ctx, mail, error)) === 'unreachable') return sent
      continue
    }
    await ctx.transact(async (tx) => {
      await markDelivered(tx, [mail.id], ctx.now())
      if (ctx.env.example && !ctx.env.smtpUrl) await keepCopy(tx, ctx, mail, outgoing)
    })
    taken.delete(mail.id)
    sent += 1
  }
  return sent
}

/** The Message-ID follows from the row alone, so that a repeat is recognised as one. */
function outgoingMail(ctx: Context, mail: WaitingMail): OutgoingMail {
  const { brand, contact } = ctx.region
  return {
    messageId: `${mail.id}@${new URL(ctx.publicUrl).hostname}`,
    to: mail.to,
    from: `"${brand.replace(/["\\]/g, '')}" <${contact.email}>`,
    subject: mail.message.subject.replace(/\s+/g, ' '),
    ...renderMail(mail.message, { brand, publicUrl: ctx.publicUrl }),
  }
}

async function keepCopy(tx: Writer, ctx: Context, mail: WaitingMail, { messageId, to, subject, text, html }: OutgoingMail): Promise<void> {
  await keepSentMail(tx, { id: mail.id, messageId, to, kind: mail.message.kind, subject, text, html, at: ctx.now() })
}

/** Notes a failed try. When no server can be reached every mail waits, so that a queue does not knock one by one. */
async function noteFailure(ctx: Context, mail: WaitingMail, error: unknown) {
  const failure = mailFailureOf(error)
  const tries = mail.tries + 1
  const fields = errorFields(error)
  const reason = fields.errorCode ?? fields.errorName ?? 'unknown'
  ctx.log.warn('mail not delivered', { outboxId: mail.id, outboxKind: 'mail', tries, ...fields })
  await ctx.transact(async (tx) => {
    if (givesUp(failure, tries)) return giveUp(tx, mail.id, { tries, at: ctx.now(), error: reason })
    const minutes = failure === 'unreachable' ? unreachableMinutes : waitAfter(tries)
    await postpone(tx, [mail.id], { nextTryAt: addMinutes(ctx.now(), minutes), error: reason })
    if (failure === 'unreachable') await postponeMail(tx, ctx.now(), addMinutes(ctx.now(), minutes))
  })
  return failure
}

async function deliverIndexing(ctx: Context, indexer: Indexer): Promise<number> {
  const waiting = await waitingIndexing(ctx.db, ctx.now(), indexingsPerRound)
  let delivered = 0
  for (const entity of ['vacancy', 'candidate'] as const) {
    const rows = waiting.filter((row) => row.entity === entity)
    if (rows.length === 0) continue
    const ids = rows.map((row) => row.id)
    try {
      await indexer(ctx, entity, [...new Set(rows.map((row) => row.subjectId))])
      await ctx.transact((tx) => markDelivered(tx, ids, ctx.now()))
      delivered += rows.length
    } catch (error) {
      const fields = errorFields(error)
      ctx.log.warn('index not updated', { outboxKind: 'index', count: rows.length, ...fields })
      const failure = { nextTryAt: addMinutes(ctx.now(), indexingRetryMinutes), error: fields.errorCode ?? fields.errorName ?? 'unknown' }
      await ctx.transact((tx) => postpone(tx, ids, failure))
    }
  }
  return delivered
}
