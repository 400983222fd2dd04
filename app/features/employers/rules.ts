import type { Region } from '#app/core/region.ts'

/** Who may become the account manager of a new employer. */
export interface AccountManagerChoice {
  userId: string
  organisationId: string
  /** employers the person looks after already */
  employers: number
}

/**
 * The account manager of a new employer by the region's routing: somebody of the partner that looks after the municipality, else
 * of the partner for the rest, else anybody. Fewest employers first, ties by id, so that the same facts give the same person.
 * In: who works today, the routing, the municipality (null outside the region). Out: a user, null when nobody works there.
 */
export function chooseAccountManager(
  available: readonly AccountManagerChoice[],
  routing: Region['routing'],
  municipality: string | null,
): string | null {
  const own = municipality === null ? undefined : routing.byMunicipality[municipality]
  const at = (organisationId: string) => available.filter((one) => one.organisationId === organisationId)
  const groups = [...(own === undefined ? [] : [at(own)]), at(routing.otherwise), available]
  const group = groups.find((people) => people.length > 0) ?? []
  return [...group].sort((one, other) => one.employers - other.employers || (one.userId < other.userId ? -1 : 1))[0]?.userId ?? null
}
