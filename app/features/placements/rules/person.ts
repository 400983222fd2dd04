/** Reference of a person whose file the office has: stable, and without a name. */
export function personRefOfCandidate(candidateId: string): string {
  return `kandidaat:${candidateId}`
}

/** Reference of a person without a file. In: a new id. */
export function personRefWithoutFile(id: string): string {
  return `persoon:${id}`
}

/** What people call a placement on paper and on the telephone: 'P-3F7K92QX', made from its id. */
export function placementNumber(placementId: string): string {
  return `P-${placementId.slice(0, 8).toUpperCase()}`
}
