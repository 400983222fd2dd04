import type { Instant } from '#app/core/dates.ts'
import type { Certainty, SchemeId, SchemeReason, Term } from '#app/features/instruments/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** What the rules said on one scheme for one version of a placement. */
export interface PlacementScheme {
  id: string
  placementId: string
  placementVersion: number
  schemeId: SchemeId
  certainty: Certainty
  reasons: SchemeReason[]
  terms: Term[]
  derivedAt: Instant
  supersededAt: Instant | null
}

/** The schemes of a placement in the order in which they were derived; the superseded ones too when asked. */
export async function placementSchemes(db: Reader, placementId: string, options: { superseded: boolean }): Promise<PlacementScheme[]> {
  const rows = await db
    .selectFrom('placementScheme')
    .selectAll()
    .where('placementId', '=', placementId)
    .$if(!options.superseded, (q) => q.where('supersededAt', 'is', null))
    .orderBy('placementVersion')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    ...row,
    schemeId: row.schemeId as SchemeId,
    reasons: JSON.parse(row.reasons) as SchemeReason[],
    terms: JSON.parse(row.terms) as Term[],
  }))
}

/** Puts the schemes of older versions out of force and saves those of the new one. */
export async function replacePlacementSchemes(
  tx: Writer,
  placementId: string,
  at: Instant,
  next: readonly Omit<PlacementScheme, 'placementId' | 'derivedAt' | 'supersededAt'>[],
): Promise<void> {
  await tx
    .updateTable('placementScheme')
    .set({ supersededAt: at })
    .where('placementId', '=', placementId)
    .where('supersededAt', 'is', null)
    .execute()
  if (next.length === 0) return
  await tx
    .insertInto('placementScheme')
    .values(
      next.map(({ reasons, terms, ...row }) => ({
        ...row,
        placementId,
        reasons: JSON.stringify(reasons),
        terms: JSON.stringify(terms),
        derivedAt: at,
        supersededAt: null,
      })),
    )
    .execute()
}
