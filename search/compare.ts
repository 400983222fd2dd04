/** What an index lacks, compared with what it should hold. Pure. */
import type { SearchEntity } from './port.ts'

export interface Difference {
  entity: SearchEntity
  /** Ids to write again: absent, or held in another version. */
  outdated: string[]
  /** Ids to remove: held, but no longer wanted. */
  surplus: string[]
}

/** Versions wanted and versions held → what differs; for the nightly comparison and for the return of a server. */
export function differenceOf(
  entity: SearchEntity,
  wanted: ReadonlyMap<string, number>,
  held: ReadonlyMap<string, number>,
): Difference {
  return {
    entity,
    outdated: [...wanted].filter(([id, version]) => held.get(id) !== version).map(([id]) => id),
    surplus: [...held.keys()].filter((id) => !wanted.has(id)),
  }
}

/** Whether there is nothing to do. */
export function isSame(difference: Difference): boolean {
  return difference.outdated.length === 0 && difference.surplus.length === 0
}
