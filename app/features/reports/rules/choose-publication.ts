import { ok, refuse, type Result } from '#app/core/result.ts'
import type { PublishRefusal } from '../model.ts'

interface Concept {
  id: string
  municipality: string
  version: number
}

export interface PublicationInput<C extends Concept> {
  /** Every concept of the quarter, of all municipalities and the region. */
  concepts: readonly C[]
  /** Slug of one municipality, the region's key, or null for all that the actor may publish. */
  place: string | null
  /** Slug of the actor's own municipality; null for the whole region. */
  own: string | null
}

/**
 * Which concepts go out now. First versions of one freezing may go out one by one: together they are safe, so a part is too.
 * When one is a correction, all go out at once: half a correction beside the old reports would give hidden numbers away.
 */
export function choosePublication<C extends Concept>({ concepts, place, own }: PublicationInput<C>): Result<C[], PublishRefusal> {
  const mine = concepts.filter(({ municipality }) => own === null || municipality === own)
  const chosen = place === null ? mine : mine.filter(({ municipality }) => municipality === place)
  if (chosen.length === 0) return refuse('geen-concept')
  const corrects = concepts.some(({ version }) => version > 1)
  if (corrects && chosen.length < concepts.length) return refuse('samen-publiceren')
  return ok(chosen)
}
