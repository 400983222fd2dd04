/** What to say when a search finds nothing: how many hits each condition costs. */
import type { SearchPort, VacancyQuery } from './port.ts'

export type VacancyCondition =
  'text' | 'municipality' | 'sector' | 'hoursBand' | 'hours' | 'contractKind' | 'education' | 'noDiploma' | 'openHiring' | 'near'

export interface ConditionGain {
  condition: VacancyCondition
  /** Hits when only this condition is dropped. */
  hits: number
}

/** The query without one condition, or null when the query does not have it. */
function without(query: VacancyQuery, condition: VacancyCondition): VacancyQuery | null {
  switch (condition) {
    case 'text':
      return query.text.trim() === '' ? null : { ...query, text: '' }
    case 'hours':
      return query.hoursFrom === undefined && query.hoursTo === undefined
        ? null
        : { ...query, hoursFrom: undefined, hoursTo: undefined }
    case 'near':
      return query.near ? { ...query, near: undefined, sort: query.sort === 'distance' ? 'relevance' : query.sort } : null
    case 'noDiploma':
    case 'openHiring':
      return query[condition] ? { ...query, [condition]: undefined } : null
    default:
      return query[condition]?.length ? { ...query, [condition]: [] } : null
  }
}

const conditions: VacancyCondition[] = [
  'near',
  'municipality',
  'hours',
  'hoursBand',
  'sector',
  'contractKind',
  'education',
  'noDiploma',
  'openHiring',
  'text',
]

/**
 * Per condition of the query, how many hits there would be without it, most first; conditions that bring nothing are left
 * out. For the page that found nothing.
 */
export async function withoutEachCondition(
  port: Pick<SearchPort, 'searchVacancies'>,
  query: VacancyQuery,
): Promise<ConditionGain[]> {
  const gains = await Promise.all(
    conditions.map(async (condition): Promise<ConditionGain | null> => {
      const wider = without(query, condition)
      if (wider === null) return null
      const { total } = await port.searchVacancies({ ...wider, page: 1, perPage: 1, withFacets: false })
      return total > 0 ? { condition, hits: total } : null
    }),
  )
  return gains.filter((gain) => gain !== null).sort((a, b) => b.hits - a.hits)
}
