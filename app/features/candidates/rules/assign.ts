import type { Region } from '#app/core/region.ts'

/** The partner that looks after people of this municipality, by the routing of the region file. */
export function partnerFor(region: Pick<Region, 'routing'>, municipality: string): string {
  return region.routing.byMunicipality[municipality] ?? region.routing.otherwise
}

/**
 * Who guides a new candidate: of the partner's account managers the one with the fewest candidates, else of all of them.
 * Out: the id of the user; null when there is no account manager at all.
 */
export function chooseManager(
  managers: readonly { userId: string; organisationId: string; load: number }[],
  partnerId: string,
): string | null {
  const own = managers.filter((manager) => manager.organisationId === partnerId)
  const sorted = [...(own.length > 0 ? own : managers)].sort((one, other) => one.load - other.load || (one.userId < other.userId ? -1 : 1))
  return sorted[0]?.userId ?? null
}
