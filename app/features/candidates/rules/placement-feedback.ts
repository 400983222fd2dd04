import type { FeedbackKind } from '#app/features/candidates/model.ts'
import type { PlacementVersion } from '#app/features/placements/model.ts'

/** What the consulent is told of a placement: only what the municipality needs to adjust the benefit (SUWI; domain.md 2.6). */
export type PlacementFeedback = {
  startsOn: string
  minutesPerWeek: number
  payCentsPerHour: number
  contractKind: string
  expectedEndOn: string | null
  outflow: string
  endedOn: string | null
}

export function placementFeedback({ facts, endedOn }: Pick<PlacementVersion, 'facts' | 'endedOn'>): PlacementFeedback {
  const { startsOn, minutesPerWeek, payCentsPerHour, contractKind, expectedEndOn, outflow } = facts
  return { startsOn, minutesPerWeek, payCentsPerHour, contractKind, expectedEndOn, outflow, endedOn }
}

/**
 * Which feedback a version of a placement asks for; null when nothing changed that the consulent was told.
 * In: the version and the one before it (null for the first).
 */
export function feedbackKindOf(version: PlacementVersion, before: PlacementVersion | null): FeedbackKind | null {
  if (before === null) return 'geplaatst'
  if (version.endedOn !== null && before.endedOn === null) return 'plaatsing-beeindigd'
  const [now, then] = [placementFeedback(version), placementFeedback(before)]
  const changed = (Object.keys(now) as (keyof PlacementFeedback)[]).some((field) => now[field] !== then[field])
  return changed ? 'plaatsing-gewijzigd' : null
}
