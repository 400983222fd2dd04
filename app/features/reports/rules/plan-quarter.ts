import type { MakeQuarterRefusal, PublishedCell, ReportStatus } from '../model.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'

/** A version as the plan needs it. */
export interface KnownVersion {
  id: string
  version: number
  status: ReportStatus
  cells: readonly PublishedCell[]
}

/** What is done for one municipality or the region. */
export type Step =
  | { place: string; kind: 'nieuw'; version: number }
  | { place: string; kind: 'correctie'; version: number }
  | { place: string; kind: 'vernieuwen'; id: string; version: number }
  | { place: string; kind: 'intrekken'; id: string; version: number }
  | { place: string; kind: 'gelijk' }

export interface PlanInput {
  /** Newest version first. */
  known: ReadonlyMap<string, readonly KnownVersion[]>
  cells: ReadonlyMap<string, readonly PublishedCell[]>
  reason: string
  /** True for an adviser of the whole region. */
  wholeRegion: boolean
}

const same = (a: readonly PublishedCell[], b: readonly PublishedCell[]): boolean => JSON.stringify(a) === JSON.stringify(b)

function stepFor(place: string, versions: readonly KnownVersion[], cells: readonly PublishedCell[]): Step {
  const concept = versions.find(({ status }) => status === 'concept')
  const published = versions.find(({ status }) => status === 'gepubliceerd')
  if (published && same(published.cells, cells)) {
    return concept ? { place, kind: 'intrekken', id: concept.id, version: concept.version } : { place, kind: 'gelijk' }
  }
  if (concept) return { place, kind: 'vernieuwen', id: concept.id, version: concept.version }
  return published ? { place, kind: 'correctie', version: published.version + 1 } : { place, kind: 'nieuw', version: 1 }
}

/**
 * What freezing a quarter anew does, for all municipalities and the region together: a concept is frozen again, a published
 * report gets a new version when a shown figure changed, and stays as it is when none did. A correction needs a reason and is
 * the region's, because it touches the reports of other municipalities too.
 */
export function planQuarter({ known, cells, reason, wholeRegion }: PlanInput): Result<Step[], MakeQuarterRefusal> {
  const steps = [...cells].map(([place, figures]) => stepFor(place, known.get(place) ?? [], figures))
  const corrects = steps.some((step) => step.kind === 'correctie' || (step.kind === 'vernieuwen' && step.version > 1))
  if (corrects && !wholeRegion) return refuse('alleen-regio')
  if (corrects && reason === '') return refuse('reden-nodig')
  if (steps.every(({ kind }) => kind === 'gelijk')) return refuse('niets-veranderd')
  return ok(steps)
}
