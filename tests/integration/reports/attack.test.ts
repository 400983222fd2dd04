import { afterEach, expect, test } from 'vitest'
import { regionKey, totalKey, type PublishedCell } from '#app/features/reports/model.ts'
import { figureDefinitions } from '#app/features/reports/rules/figure-definitions.ts'
import { makeQuarter } from '#app/features/reports/use-cases/make-quarter.server.ts'
import { publishReports } from '#app/features/reports/use-cases/publish-reports.server.ts'
import { publishedOfQuarter } from '#db/queries/reports/reports.ts'
import { givenPolicyAdviser } from '#tests/support/builders/staff.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenRegion } from './a-region.ts'

let ctx: TestContext
afterEach(() => ctx.close())

interface Bounds {
  low: number
  high: number
}
/** A sum that everybody knows to hold: the whole is the parts together. */
interface Relation {
  whole: string
  parts: string[]
}

/** What follows for every number from all published reports of a quarter by adding and subtracting, until nothing more follows. */
function attack(published: ReadonlyMap<string, readonly PublishedCell[]>): Map<string, Bounds> {
  const known = new Map<string, Bounds>()
  const places = [...published.keys()].filter((place) => place !== regionKey)
  const counts = figureDefinitions.filter(({ kind, guarded }) => kind === 'aantal' && guarded)
  for (const [place, cells] of published) {
    for (const { figure, key, value } of cells) known.set(`${place} ${figure} ${key}`, value === null ? { low: 0, high: Infinity } : { low: value, high: value })
  }
  const relations: Relation[] = counts.flatMap(({ code, keys, partOf }) => [
    ...[totalKey, ...keys].map((key) => ({ whole: `${regionKey} ${code} ${key}`, parts: places.map((place) => `${place} ${code} ${key}`) })),
    ...(keys.length === 0 ? [] : [...places, regionKey].map((place) => ({ whole: `${place} ${partOf} ${totalKey}`, parts: keys.map((key) => `${place} ${code} ${key}`) }))),
  ])
  const real = relations.filter(({ whole, parts }) => known.has(whole) && parts.every((part) => known.has(part)))
  for (let changed = true; changed; ) {
    changed = false
    const narrow = (name: string, low: number, high: number) => {
      const old = known.get(name)
      if (!old || (low <= old.low && high >= old.high)) return
      known.set(name, { low: Math.max(low, old.low), high: Math.min(high, old.high) })
      changed = true
    }
    for (const { whole, parts } of real) {
      const of = (name: string): Bounds => known.get(name) ?? { low: 0, high: Infinity }
      const low = parts.reduce((sum, part) => sum + of(part).low, 0)
      const high = parts.reduce((sum, part) => sum + of(part).high, 0)
      narrow(whole, low, high)
      for (const part of parts) {
        const others = { low: low - of(part).low, high: parts.filter((other) => other !== part).reduce((sum, other) => sum + of(other).high, 0) }
        narrow(part, of(whole).low - others.high, of(whole).high - others.low)
      }
    }
  }
  return known
}

test.each([1, 2, 3, 4])('nobody computes a hidden number back from all reports of a quarter (region %i)', async (seed) => {
  ctx = await testContext()
  await givenRegion(ctx, seed * 31, 120 + seed * 60)
  const adviser = await givenPolicyAdviser(ctx)
  expect((await makeQuarter(ctx, adviser, { quarter: '2026-K3', reason: null })).ok).toBe(true)
  expect(await publishReports(ctx, adviser, { quarter: '2026-K3', place: null })).toEqual({ ok: true, value: { published: 8 } })
  const reports = await publishedOfQuarter(ctx.db, '2026-K3')
  const published = new Map(reports.map(({ municipality, figures }) => [municipality, figures.cells]))
  const hidden = reports.flatMap(({ municipality, figures }) =>
    figures.cells.filter((cell) => cell.hidden && figures.definitions.find(({ figure }) => figure === cell.figure)?.kind === 'aantal').map(({ figure, key }) => `${municipality} ${figure} ${key}`),
  )
  expect(hidden.length).toBeGreaterThan(20)
  const bounds = attack(published)
  const found = hidden.filter((name) => {
    const { low, high } = bounds.get(name) ?? { low: 0, high: Infinity }
    return high - low < ctx.region.rules.disclosureThreshold
  })
  expect(found).toEqual([])
  const shownSmall = reports.flatMap(({ municipality, figures }) =>
    figures.cells.filter(({ figure, value }) => value !== null && value < 5 && figureDefinitions.some(({ code, kind, guarded }) => code === figure && kind === 'aantal' && guarded)).map(({ figure, key }) => `${municipality} ${figure} ${key}`),
  )
  expect(shownSmall).toEqual([])
})
