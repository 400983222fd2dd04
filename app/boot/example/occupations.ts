import { educationRank, type Sector } from '#app/core/classifications.ts'
import { workOfCompany } from '#db/reference/example/company-work.ts'
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

/** Work of a company: what its kind has, the most usual most often; else any of its sector. `simple`: learned by doing. */
export function occupationOfCompany(company: { name: string; sector: Sector }, chance: Chance, simple = false): Occupation {
  const own = workOfCompany(company.name).map(occupationOf)
  const all = own.length > 0 ? own : (bySector.get(company.sector) ?? occupations)
  const easy = simple ? all.filter((one) => educationRank(one.education) <= 2 && one.licences.length === 0) : all
  const choice = easy.length > 0 ? easy : all
  return chance.weighted(choice.map((one, at) => [own.length > 0 ? choice.length + 2 - at : commonness(one), one] as const))
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
