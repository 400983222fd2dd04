/** Questions in the program's words → conditions on rows. Pure. */
import type { CandidateQuery, Near, VacancyQuery } from '../port.ts'
import { candidateFacets, vacancyFacets, yesCode } from '../port.ts'
import { dayNumber } from '../documents.ts'
import type { Condition, Row, Rows } from './rows.ts'
import { metresFrom } from './rows.ts'

/** Facets kept per index; those after the public facets only serve filters. */
export const vacancyCodeLists = [...vacancyFacets] as const
export const candidateCodeLists = [...candidateFacets, 'organisationIds', 'occupationCodes'] as const

const plain = (test: (row: Row) => boolean): Condition => ({ facet: -1, test })

function hours(from: number | undefined, to: number | undefined): (Condition | null)[] {
  return [
    from === undefined ? null : plain((row) => row.numbers.hoursMax! >= from),
    to === undefined ? null : plain((row) => row.numbers.hoursMin! <= to),
  ]
}

function within(near: Near | undefined): Condition | null {
  if (!near) return null
  // The fraction keeps 4.321 km, which is not a whole number of metres in binary, at 4,321 m.
  const limit = near.km * 1000 + 1e-6
  // A degree of latitude is 111,195 m on the sphere used; cheaper than the distance itself.
  const degrees = (limit + 1) / 111_000
  return plain((row) => Math.abs(row.lat - near.lat) <= degrees && metresFrom(near, row) <= limit)
}

const present = (conditions: (Condition | null)[]) => conditions.filter((condition) => condition !== null)

export function vacancyConditions(rows: Rows, query: VacancyQuery): Condition[] {
  const today = dayNumber(query.today)
  const except = new Set(query.except ?? [])
  return present([
    plain((row) => row.numbers.published! <= today && row.numbers.closes! >= today),
    except.size > 0 ? plain((row) => !except.has(row.id)) : null,
    within(query.near),
    ...hours(query.hoursFrom, query.hoursTo),
    rows.selected('municipality', query.municipality),
    rows.selected('sector', query.sector),
    rows.selected('hoursBand', query.hoursBand),
    rows.selected('contractKind', query.contractKind),
    rows.selected('education', query.education),
    rows.selected('noDiploma', query.noDiploma ? [yesCode] : []),
    rows.selected('openHiring', query.openHiring ? [yesCode] : []),
  ])
}

export function candidateConditions(rows: Rows, query: CandidateQuery): Condition[] {
  const { organisationIds, availableOn } = query
  const available = availableOn === undefined ? 0 : dayNumber(availableOn)
  // The scope and the wished occupations are no facets on the screen: a row outside them never counts.
  const never = (condition: Condition | null) => (condition ? plain(condition.test) : null)
  return present([
    organisationIds?.length === 0 ? plain(() => false) : never(rows.selected('organisationIds', organisationIds)),
    never(rows.selected('occupationCodes', query.occupationCodes)),
    availableOn === undefined ? null : plain((row) => row.numbers.available! <= available),
    within(query.near),
    ...hours(query.hoursFrom, query.hoursTo),
    rows.selected('sectors', query.sectors),
    never(rows.selected('licences', query.licences, true)),
    rows.selected('dutchLevel', query.dutchLevel),
    rows.selected('education', query.education),
  ])
}
