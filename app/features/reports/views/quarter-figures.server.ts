import { quarterRange, type Quarter } from '#app/core/dates.ts'
import type { Region } from '#app/core/region.ts'
import type { FigureFacts, PublishedQuarter } from '#app/features/reports/model.ts'
import { computeFigures, computeRegionFigures, durableCohort } from '#app/features/reports/rules/figures.ts'
import { factsOf, periodOf } from '#app/features/reports/rules/quarter-facts.ts'
import { suppressQuarter } from '#app/features/reports/rules/suppress.ts'
import type { Reader } from '#db/database.server.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { municipalityCounts, startedPlacements, workOfStarted, type WorkSpell } from '#db/queries/reports/quarter-rows.ts'

/** The facts of one quarter of every municipality of the region, by slug: the one read model behind every report. */
export async function readQuarterFacts(db: Reader, region: Region, quarter: Quarter): Promise<Map<string, FigureFacts>> {
  const period = periodOf(quarterRange(quarter))
  const cohortPeriod = durableCohort(quarter)
  const started = await startedPlacements(db, period)
  const cohort = await startedPlacements(db, cohortPeriod)
  const work = new Map<string, WorkSpell[]>()
  for (const spell of await workOfStarted(db, cohortPeriod)) {
    const spells = work.get(spell.personRef)
    if (spells) spells.push(spell)
    else work.set(spell.personRef, [spell])
  }
  const counts = await municipalityCounts(db, period)
  const table = await minimumWageTable(db)
  return new Map(
    region.municipalities.map(({ slug }) => [
      slug,
      factsOf({ quarter, municipality: slug, started, cohort, work, table, counts: counts.get(slug) }),
    ]),
  )
}

/** What may be published of a quarter, of all municipalities and the region at once. */
export async function readQuarterFigures(db: Reader, region: Region, quarter: Quarter): Promise<PublishedQuarter> {
  const facts = await readQuarterFacts(db, region, quarter)
  const municipalities = new Map([...facts].map(([slug, own]) => [slug, computeFigures(own)]))
  return suppressQuarter(municipalities, computeRegionFigures([...facts.values()]), region.rules.disclosureThreshold)
}
