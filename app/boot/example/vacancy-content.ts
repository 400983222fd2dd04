import { educationRank, type ContractKind, type DutchLevel } from '#app/core/classifications.ts'
import { addDays, type IsoDate } from '#app/core/dates.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'
import { checkVacancy, mayBeSent } from '#app/features/vacancies/rules/check-vacancy.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { nextMonday } from './days.ts'
import type { EmployerPlan } from './employers.ts'
import { occupationOfCompany } from './occupations.ts'
import { payRangeFor } from './pay.ts'
import { vacancyText, vacancyTitle } from './vacancy-texts.ts'

const contracts: readonly (readonly [number, ContractKind])[] = [
  [52, 'tijdelijk'],
  [20, 'vast'],
  [12, 'uitzend'],
  [6, 'oproep'],
  [7, 'bbl'],
  [3, 'detachering'],
]

function dutchFor(occupation: Occupation, chance: Chance): DutchLevel {
  const { demands } = occupation
  if (demands.includes('schrijven')) return chance.pick(['b1', 'b2'])
  if (demands.includes('klantcontact') || demands.includes('lezen')) return chance.pick(['a2', 'b1'])
  return chance.pick(['geen', 'a1', 'a2'])
}

function write(employer: EmployerPlan, occupation: Occupation, given: Given, today: IsoDate, table: MinimumWageTable, chance: Chance): VacancyContent {
  const hoursMin = chance.weighted([[20, 32], [20, 24], [16, 16], [16, 20], [12, 28], [8, 36], [8, 12]])
  const hoursMax = Math.min(40, hoursMin + chance.pick([4, 8, 8, 12]))
  const simple = educationRank(occupation.education) <= educationRank('vmbo')
  const noDiploma = simple && chance.happens(0.7)
  const contractKind = chance.weighted(contracts)
  return {
    title: vacancyTitle(occupation, { partTime: hoursMax < 32, learning: contractKind === 'bbl' }, chance),
    occupationCode: occupation.code,
    sector: occupation.sector,
    description: vacancyText(employer.name, employer.sector, occupation, chance),
    tasks: occupation.tasks,
    hoursMin,
    hoursMax,
    ...payRangeFor(occupation, today, table, chance),
    contractKind,
    startsOn: chance.happens(0.6) ? null : nextMonday(addDays(today, chance.int(14, 40))),
    postcode: employer.postcode,
    place: employer.place,
    demands: occupation.demands,
    licences: occupation.licences,
    education: noDiploma ? 'geen' : occupation.education,
    noDiploma,
    dutchLevel: dutchFor(occupation, chance),
    replyDays: chance.pick([3, 5, 5, 10]),
    ...given,
  }
}

type Given = Pick<VacancyContent, 'closesOn' | 'places'>

/** What an employer asks for: work of its own sector, in words and at a pay that pass the checks. */
export function contentFor(
  employer: EmployerPlan,
  given: Given,
  today: IsoDate,
  table: MinimumWageTable,
  chance: Chance,
): { content: VacancyContent; occupation: Occupation } {
  for (let tries = 0; ; tries += 1) {
    const occupation = occupationOfCompany(employer, chance)
    const content = write(employer, occupation, given, today, table, chance)
    if (tries > 20 || mayBeSent(checkVacancy(content, { today, minimumWage: table }))) return { content, occupation }
  }
}
