import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { OutgoingMail, MailSender } from '#app/platform/mail-sender.server.ts'
import { deliverOutbox } from '#app/platform/outbox.server.ts'
import { outboxState, sentMails } from '#db/queries/outbox/deliver.ts'
import { queueIndexing, queueMail } from '#db/queries/outbox/queue.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let sent: OutgoingMail[]
let fault: (mail: OutgoingMail) => object | null
beforeEach(async () => {
  ctx = await testContext()
  sent = []
  fault = () => null
})
afterEach(() => ctx.close())

const sender: MailSender = {
  async send(mail) {
    const error = fault(mail)
    if (error) throw Object.assign(new Error('no'), error)
    sent.push(mail)
  },
  check: async () => true,
  close: () => undefined,
}
const noIndex = async () => undefined
const deliver = () => deliverOutbox(ctx, sender, noIndex)
const post = (to: string) => ctx.transact((tx) => queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to, message: { kind: 'x', subject: 'Onderwerp\nvan\ttwee regels', paragraphs: ['Inhoud.'] } }))
const rows = () => ctx.db.selectFrom('outbox').selectAll().orderBy('createdAt').orderBy('id').execute()

describe('mail', () => {
  test('leaves in order, once, with an id of its own; what it said is forgotten', async () => {
    for (const to of ['a@b.example', 'b@b.example', 'c@b.example']) {
      await post(to)
      ctx.later(1)
    }
    expect(await deliver()).toBe(3)
    expect(await deliver()).toBe(0)
    expect(sent.map(({ to }) => to)).toEqual(['a@b.example', 'b@b.example', 'c@b.example'])
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(3)
    expect(sent[0]?.subject).toBe('Onderwerp van twee regels')
    for (const row of await rows()) expect([row.payload, row.doneAt === null]).toEqual(['{}', false])
    expect(await outboxState(ctx.db)).toEqual({ waiting: 0, oldest: null })
  })

  test('is kept on the local page in example mode', async () => {
    await post('a@b.example')
    await deliver()
    expect(await sentMails(ctx.db, 5)).toMatchObject([{ toAddress: 'a@b.example', kind: 'x' }])
  })

  test('that a server does not take now is tried again later and later, with the same Message-ID', async () => {
    await post('a@b.example')
    const ids: string[] = []
    fault = (mail) => {
      ids.push(mail.messageId)
      return { code: 'EENVELOPE', responseCode: 450 }
    }
    const triedAfter: number[] = []
    for (let minute = 0; minute <= 30; minute += 1) {
      const before = ids.length
      await deliver()
      if (ids.length > before) triedAfter.push(minute)
      ctx.later(1)
    }
    expect(triedAfter).toEqual([0, 1, 3, 8, 23])
    fault = () => null
    ctx.later(24 * 60)
    await deliver()
    expect(new Set([...ids, sent[0]?.messageId]).size).toBe(1)
  })

  test('of others goes on when one is refused; after three refusals that one is given up, with its reason', async () => {
    await post('weg@b.example')
    ctx.later(1)
    await post('goed@b.example')
    fault = ({ to }) => (to === 'weg@b.example' ? { code: 'EENVELOPE', responseCode: 550 } : null)
    await deliver()
    expect(sent.map(({ to }) => to)).toEqual(['goed@b.example'])
    for (let n = 0; n < 5; n += 1) {
      ctx.later(10)
      await deliver()
    }
    expect(await rows()).toMatchObject([{ tries: 3, payload: '{}', lastError: 'EENVELOPE' }, { lastError: null }])
    expect((await outboxState(ctx.db)).waiting).toBe(0)
  })

  test('waits as a whole when no server can be reached: one knock, no count against the others, all delivered later', async () => {
    for (let n = 0; n < 5; n += 1) await post(`${n}@b.example`)
    let knocks = 0
    fault = () => {
      knocks += 1
      return { code: 'ESOCKET' }
    }
    await deliver()
    await deliver()
    expect(knocks).toBe(1)
    expect((await rows()).map(({ tries }) => tries).sort()).toEqual([0, 0, 0, 0, 1])
    fault = () => null
    ctx.later(1)
    await deliver()
    expect(sent).toHaveLength(5)
  })

  test('that was sent while our note could not be written is noted later, not sent again', async () => {
    await post('a@b.example')
    const taken = new Set<string>()
    const full = { ...ctx, transact: async () => Promise.reject(new Error('disk full')) }
    await expect(deliverOutbox(full, sender, noIndex, taken)).rejects.toThrow('disk full')
    await deliverOutbox(ctx, sender, noIndex, taken)
    expect(sent).toHaveLength(1)
    expect((await outboxState(ctx.db)).waiting).toBe(0)
  })
})

describe('search updates', () => {
  const change = (id: string) => ctx.transact((tx) => queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'vacancy', id }))

  test('many of one subject become one, and wait a minute when the engine refuses', async () => {
    for (const id of ['a', 'a', 'b']) await change(id)
    let broken = true
    const asked: (readonly string[])[] = []
    const indexer = async (_ctx: unknown, _entity: string, ids: readonly string[]) => {
      if (broken) throw new Error('down')
      asked.push([...ids].sort())
    }
    await deliverOutbox(ctx, sender, indexer)
    await deliverOutbox(ctx, sender, indexer)
    expect((await rows()).map(({ tries, lastError }) => [tries, lastError])).toEqual(Array(3).fill([1, 'Error']))
    broken = false
    expect(await deliverOutbox(ctx, sender, indexer)).toBe(0)
    ctx.later(1)
    expect(await deliverOutbox(ctx, sender, indexer)).toBe(3)
    expect(asked).toEqual([['a', 'b']])
  })
})
