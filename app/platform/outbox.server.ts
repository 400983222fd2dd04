import { addMinutes } from '#app/core/moments.ts'
import { keepSentMail, markDelivered, markFailed, waitingIndexing, waitingMail } from '#db/queries/outbox/deliver.ts'
import type { Context } from './context.ts'
import { errorFields } from './log.server.ts'
import { renderMail } from './mail-render.ts'
import type { MailSender } from './mail-sender.server.ts'

/** Indexes (or removes) these subjects as they are now. Comes from boot, which knows search and the queries. */
export type Indexer = (ctx: Context, entity: 'vacancy' | 'candidate', ids: readonly string[]) => Promise<void>

const batch = 500
const backoffMinutes = [1, 2, 5, 15, 60, 240]

/** Delivers what waits in the outbox, once through; returns how many went out. At least once: receivers recognise repeats. */
export async function deliverOutbox(ctx: Context, sender: MailSender, indexer: Indexer): Promise<number> {
  return (await deliverMail(ctx, sender)) + (await deliverIndexing(ctx, indexer))
}

async function deliverMail(ctx: Context, sender: MailSender): Promise<number> {
  const host = new URL(ctx.publicUrl).hostname
  let sent = 0
  for (const mail of await waitingMail(ctx.db, ctx.now(), batch)) {
    const messageId = `${mail.id}@${host}`
    const body = renderMail(mail.message, { brand: ctx.region.brand, publicUrl: ctx.publicUrl })
    const from = `"${ctx.region.brand.replaceAll('"', '')}" <${ctx.region.contact.email}>`
    try {
      await sender.send({ messageId, to: mail.to, from, subject: mail.message.subject, ...body })
    } catch (error) {
      await note(ctx, mail, 'mail', error)
      continue
    }
    await ctx.transact(async (tx) => {
      await markDelivered(tx, [mail.id], ctx.now())
      const keep = { id: mail.id, messageId, to: mail.to, kind: mail.message.kind, subject: mail.message.subject, at: ctx.now(), ...body }
      if (ctx.env.example && !ctx.env.smtpUrl) await keepSentMail(tx, keep)
    })
    sent += 1
  }
  return sent
}

async function deliverIndexing(ctx: Context, indexer: Indexer): Promise<number> {
  const waiting = await waitingIndexing(ctx.db, ctx.now(), batch)
  let delivered = 0
  for (const entity of ['vacancy', 'candidate'] as const) {
    const rows = waiting.filter((row) => row.entity === entity)
    if (rows.length === 0) continue
    try {
      await indexer(ctx, entity, [...new Set(rows.map((row) => row.subjectId))])
      await ctx.transact((tx) => markDelivered(tx, rows.map((row) => row.id), ctx.now()))
      delivered += rows.length
    } catch (error) {
      for (const row of rows) await note(ctx, row, 'index', error)
    }
  }
  return delivered
}

async function note(ctx: Context, row: { id: string; tries: number }, kind: 'mail' | 'index', error: unknown): Promise<void> {
  const tries = row.tries + 1
  const wait = kind === 'index' ? 1 : (backoffMinutes[Math.min(tries, backoffMinutes.length) - 1] ?? 240)
  const fields = errorFields(error)
  ctx.log.warn('delivery failed', { outboxId: row.id, outboxKind: kind, tries, ...fields })
  const failure = { tries, nextTryAt: addMinutes(ctx.now(), wait), error: fields.errorCode ?? fields.errorName ?? 'unknown' }
  await ctx.transact((tx) => markFailed(tx, row.id, failure))
}
