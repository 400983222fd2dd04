import { educationRank, type Sector } from '#app/core/classifications.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import { occupations } from '#db/reference/occupations.ts'
import type { Chance } from './chance.ts'

const bySector = new Map<Sector, Occupation[]>()
for (const occupation of occupations) bySector.set(occupation.sector, [...(bySector.get(occupation.sector) ?? []), occupation])

const byCode = new Map(occupations.map((one) => [one.code, one]))

export function occupationOf(code: string): Occupation {
  const found = byCode.get(code)
  if (!found) throw new RangeError(`No occupation ${code}`)
  return found
}

/** How common work of this level is among those whom the service point helps. */
const commonness = (occupation: Occupation): number => {
  const rank = educationRank(occupation.education)
  if (rank <= 2) return 10
  if (rank === 3) return 6
  return rank <= 5 ? 2 : 0.5
}

/** An occupation of the sector, simple work more often than schooled work. */
export function occupationIn(sector: Sector, chance: Chance): Occupation {
  return chance.weighted((bySector.get(sector) ?? occupations).map((one) => [commonness(one), one] as const))
}

/** Where people look for work, roughly as the vacancies of a region lie. */
export const sectorWeights: readonly (readonly [number, Sector])[] = [
  [17, 'zorg'],
  [13, 'logistiek'],
  [11, 'productie'],
  [10, 'schoonmaak'],
  [10, 'horeca'],
  [8, 'detailhandel'],
  [7, 'techniek'],
  [6, 'groen'],
  [5, 'bouw'],
  [5, 'kantoor'],
  [4, 'transport'],
  [2, 'onderwijs'],
  [1, 'ict'],
  [1, 'overig'],
]
