import type { Licence, WorkDemand } from '#app/core/classifications.ts'
import type { Criterion, WeighCode } from '#app/features/matching/model/match.ts'

/** Points per weighing criterion; they add up to 100. A choice of the region, published with the algorithm. */
export const weights: Readonly<Record<WeighCode, number>> = {
  beroep: 35,
  vaardigheden: 20,
  nederlands: 10,
  'uren-passen': 10,
  afstand: 10,
  opleiding: 5,
  sector: 5,
  actueel: 5,
}

/** All criteria of matching, in the order in which they are shown. There are no others. */
export const criteria: readonly Criterion[] = [
  { code: 'uren', kind: 'moet', weight: 0, source: 'eigen-grens-kandidaat' },
  { code: 'start', kind: 'moet', weight: 0, source: 'eis-van-het-werk' },
  { code: 'reisafstand', kind: 'moet', weight: 0, source: 'eigen-grens-kandidaat' },
  { code: 'bewijzen', kind: 'moet', weight: 0, source: 'eis-van-het-werk' },
  { code: 'werkeisen', kind: 'moet', weight: 0, source: 'eigen-grens-kandidaat' },
  { code: 'beroep', kind: 'weegt', weight: weights.beroep, source: 'keuze-van-de-regio' },
  { code: 'vaardigheden', kind: 'weegt', weight: weights.vaardigheden, source: 'keuze-van-de-regio' },
  { code: 'nederlands', kind: 'weegt', weight: weights.nederlands, source: 'eis-van-het-werk' },
  { code: 'uren-passen', kind: 'weegt', weight: weights['uren-passen'], source: 'eigen-grens-kandidaat' },
  { code: 'afstand', kind: 'weegt', weight: weights.afstand, source: 'keuze-van-de-regio' },
  { code: 'opleiding', kind: 'weegt', weight: weights.opleiding, source: 'eis-van-het-werk' },
  { code: 'sector', kind: 'weegt', weight: weights.sector, source: 'eigen-grens-kandidaat' },
  { code: 'actueel', kind: 'weegt', weight: weights.actueel, source: 'keuze-van-de-regio' },
]

/**
 * How near an occupation is, in percent of the points: per number of equal leading ISCO-08 digits (5 stands for the same
 * occupation), for a wish and for experience.
 */
export const occupationNearness: Readonly<Record<number, { wanted: number; done: number }>> = {
  5: { wanted: 100, done: 80 },
  4: { wanted: 75, done: 60 },
  3: { wanted: 50, done: 40 },
  2: { wanted: 25, done: 20 },
  1: { wanted: 0, done: 0 },
  0: { wanted: 0, done: 0 },
}

/** Percent of the points for Dutch one level below what the work asks; lower gives none. */
export const dutchOneBelow = 50

/** Until how many days after confirmation a profile gives which percent of the points; older gives none. */
export const freshness = { freshDays: 92, fresh: 100, olderDays: 183, older: 50 } as const

/** Licences that include another one (Reglement rijbewijzen: C and D include B, CE includes C and BE). */
export const licenceIncludedIn: Readonly<Partial<Record<Licence, readonly Licence[]>>> = {
  am: ['b', 'be', 'c', 'ce', 'd'],
  b: ['be', 'c', 'ce', 'd'],
  be: ['ce'],
  c: ['ce'],
}

/**
 * Papers that matching leaves alone: a VOG is asked for one job after the offer, and having none on file would hint at a
 * criminal record (AVG 10).
 */
export const licencesNotMatched: readonly Licence[] = ['vog']

/** Who cannot do the first cannot do the second either. */
export const demandImplies: Readonly<Partial<Record<WorkDemand, WorkDemand>>> = { 'tillen-licht': 'tillen-zwaar' }
