import { z } from 'zod'
import type { IsoDate } from '#app/core/dates.ts'
import { parseDutchDate } from '#app/core/dates.ts'
import { adultAge, lowestWageAge } from './model.ts'
import type { MinimumWage } from './rules/minimum-wage.ts'

/** A value that cannot be read is malformed (400); one that can, but does not exist here, is out of range (422). */
export type WageFault = { status: 400 | 422; veld: 'datum' | 'leeftijd' | 'bbl'; melding: string }
export type WageQuestion = { datum: IsoDate; leeftijd: number; bbl: boolean }

const highestAge = 100
const flag = z.enum(['true', 'false'])

/** Reads `?datum=2026-07-01&leeftijd=20&bbl=false`; without an age 21 or older is meant, without a date today. */
export function readWageQuestion(query: URLSearchParams, today: IsoDate): { ok: true; value: WageQuestion } | { ok: false; faults: WageFault[] } {
  const asked = { datum: query.get('datum'), leeftijd: query.get('leeftijd'), bbl: query.get('bbl') }
  const faults: WageFault[] = []
  const datum = asked.datum === null ? today : dateFrom(asked.datum, faults)
  const leeftijd = asked.leeftijd === null ? adultAge : ageFrom(asked.leeftijd, faults)
  const bbl = flag.safeParse(asked.bbl ?? 'false')
  if (!bbl.success) faults.push({ status: 400, veld: 'bbl', melding: 'bbl is true of false.' })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { datum, leeftijd, bbl: bbl.data === 'true' } }
}

function dateFrom(text: string, faults: WageFault[]): IsoDate {
  const shaped = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const date = shaped ? parseDutchDate(text) : null
  if (date === null) faults.push({ status: shaped ? 422 : 400, veld: 'datum', melding: shaped ? 'Deze datum bestaat niet.' : 'datum is een datum als 2026-07-01.' })
  return date ?? text
}

function ageFrom(text: string, faults: WageFault[]): number {
  const age = Number(text)
  if (!/^-?\d{1,6}$/.test(text)) faults.push({ status: 400, veld: 'leeftijd', melding: 'leeftijd is een geheel getal.' })
  else if (age < lowestWageAge || age > highestAge) faults.push({ status: 422, veld: 'leeftijd', melding: `leeftijd is ${lowestWageAge} tot en met ${highestAge}.` })
  return age
}

/** The answer; an unknown amount is null with the status `onbekend`. */
export function wageAnswer({ datum, leeftijd, bbl }: WageQuestion, wage: MinimumWage) {
  const known = wage.status === 'bekend' ? wage : null
  return {
    datum,
    leeftijd,
    bbl,
    status: wage.status,
    uurloonCent: known?.cents ?? null,
    geldigVan: known?.validFrom ?? null,
    geldigTot: known?.validTo ?? null,
    bron: known?.source ?? null,
  }
}
