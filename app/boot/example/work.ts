import type { ContractKind } from '#app/core/classifications.ts'
import { addDays, addMonths, daysBetween, type IsoDate } from '#app/core/dates.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { EndReason, Outflow, WageException } from '#app/features/placements/model.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { payFor } from './pay.ts'

/** The work of one placement as it is agreed. */
export interface Work {
  contractKind: ContractKind
  startsOn: IsoDate
  expectedEndOn: IsoDate | null
  minutesPerWeek: number
  payCentsPerHour: number
  outflow: Outflow
  wageException: WageException | null
}

export type Outcome =
  | { kind: 'loopt' }
  | { kind: 'einde'; endedOn: IsoDate; endReason: EndReason }
  | { kind: 'verlengd' | 'vast'; on: IsoDate; expectedEndOn: IsoDate | null }

const kinds: readonly (readonly [number, ContractKind])[] = [
  [45, 'tijdelijk'],
  [22, 'uitzend'],
  [10, 'vast'],
  [7, 'oproep'],
  [7, 'proefplaatsing'],
  [4, 'bbl'],
  [3, 'beschut'],
  [2, 'detachering'],
]

function endOf(kind: ContractKind, start: IsoDate, chance: Chance): IsoDate | null {
  const after = (months: number) => addDays(addMonths(start, months), -1)
  if (kind === 'tijdelijk') return after(chance.weighted([[10, 3], [40, 6], [20, 7], [10, 8], [20, 12]]))
  if (kind === 'proefplaatsing') return after(chance.pick([1, 2, 2]))
  if (kind === 'bbl') return after(chance.pick([10, 12, 12]))
  if (kind === 'detachering') return after(chance.pick([6, 12]))
  return kind === 'uitzend' && chance.happens(0.4) ? after(chance.pick([3, 6])) : null
}

function minutesOf(kind: ContractKind, hours: { hoursMin: number; hoursMax: number } | null, chance: Chance): number {
  const usual = kind === 'oproep' ? [8, 20] : kind === 'bbl' ? [24, 32] : [16, 40]
  const [from, to] = hours && kind !== 'oproep' ? [hours.hoursMin, Math.min(40, hours.hoursMax)] : usual
  const whole = chance.weighted([[2, to ?? 32], [3, chance.int(from ?? 16, to ?? 32)]])
  return whole * 60 + (whole < 40 && chance.happens(0.1) ? 30 : 0)
}

function outflowOf(kind: ContractKind, minutes: number, chance: Chance): Outflow {
  if (kind === 'proefplaatsing') return 'geen'
  if (minutes >= 28 * 60) return chance.weighted<Outflow>([[72, 'volledig'], [10, 'geen'], [8, 'deeltijd'], [10, 'onbekend']])
  return chance.weighted<Outflow>([[12, 'volledig'], [13, 'geen'], [65, 'deeltijd'], [10, 'onbekend']])
}

/** What two people agree on: kind of contract, hours and pay as they go together. In: the hours somebody wants, when known. */
export function agreeOn(
  occupation: Occupation,
  startsOn: IsoDate,
  hours: { hoursMin: number; hoursMax: number } | null,
  table: MinimumWageTable,
  chance: Chance,
  wanted?: ContractKind,
): Work {
  const contractKind = wanted ?? chance.weighted(kinds)
  const minutesPerWeek = minutesOf(contractKind, hours, chance)
  const trial = contractKind === 'proefplaatsing'
  return {
    contractKind,
    startsOn,
    expectedEndOn: endOf(contractKind, startsOn, chance),
    minutesPerWeek,
    payCentsPerHour: trial ? 0 : payFor(occupation, startsOn, table, chance),
    outflow: outflowOf(contractKind, minutesPerWeek, chance),
    wageException: trial ? 'proefplaatsing' : null,
  }
}

const earlyReasons: readonly (readonly [number, EndReason])[] = [
  [30, 'werkgever'],
  [30, 'werknemer'],
  [25, 'ander-werk'],
  [8, 'opleiding'],
  [7, 'anders'],
]

/** How it goes on: it ends in time or earlier, is prolonged or made permanent, or simply runs. */
export function outcomeOf(work: Work, chance: Chance): Outcome {
  const { startsOn, expectedEndOn: end, contractKind } = work
  const early = (within: number): Outcome => ({ kind: 'einde', endedOn: addDays(startsOn, chance.int(10, within)), endReason: chance.weighted(earlyReasons) })
  if (end === null) {
    const leaves = { vast: 0.16, beschut: 0.08, oproep: 0.75, uitzend: 0.8 }[contractKind as 'vast'] ?? 0.5
    return chance.happens(leaves) ? early(contractKind === 'vast' ? 330 : 240) : { kind: 'loopt' }
  }
  if (chance.happens(contractKind === 'proefplaatsing' ? 0.1 : 0.17)) return early(Math.max(12, daysBetween(startsOn, end) - 5))
  if (contractKind === 'tijdelijk' && chance.happens(0.3)) {
    const on = addDays(end, -chance.int(3, 20))
    return chance.happens(0.6) ? { kind: 'verlengd', on, expectedEndOn: addMonths(end, chance.pick([6, 12])) } : { kind: 'vast', on, expectedEndOn: null }
  }
  return { kind: 'einde', endedOn: end, endReason: 'contract-afgelopen' }
}
