import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchChanges } from '#app/boot/page-cache-watch.server.ts'
import type { PageCache, PageGroup } from '#app/platform/page-cache.server.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let forgotten: PageGroup[]
beforeEach(async () => {
  ctx = await testContext()
  forgotten = []
})
afterEach(() => ctx.close())

test('what changed is forgotten before the answer of the change goes out', async () => {
  const cache: PageCache = { serve: () => false, record: () => undefined, forget: (groups) => void forgotten.push(...groups) }
  const watch = watchChanges(ctx, cache)
  await watch.ctx.transact(async () => null)
  const happen = (kind: string) => watch.ctx.transact((tx) => recordEvent(tx, { at: ctx.now(), actor: { role: 'system' }, subject: { kind: 'x', id: '1' }, kind }))
  await happen('report.published')
  expect(forgotten).toEqual(['reports'])
  await happen('candidate.registered')
  expect(forgotten).toEqual(['reports'])
  await Promise.all([happen('scheme.derived'), happen('open-hiring.joined')])
  expect(new Set(forgotten)).toEqual(new Set(['reports', 'schemes', 'open-hiring']))
  watch.stop()
})
