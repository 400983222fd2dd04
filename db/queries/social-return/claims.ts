import type { Instant } from '#app/core/dates.ts'
import type { Reader, Writer } from '#db/database.server.ts'

/** 'Counts as block X': said by staff when a placement is registered or corrected. Kept apart from the facts of the placement. */
export interface CreditClaim {
  id: string
  placementId: string
  /** version of the placement with which it was said */
  placementVersion: number
  /** null: does not count */
  block: string | null
  claimedBy: string
  claimedAt: Instant
}

export async function insertClaim(tx: Writer, claim: CreditClaim): Promise<void> {
  await tx.insertInto('srClaim').values(claim).execute()
}

/** The claim that holds for a placement: the one said last; null when nobody said anything. */
export async function claimOf(db: Reader, placementId: string): Promise<CreditClaim | null> {
  const row = await db
    .selectFrom('srClaim')
    .selectAll()
    .where('placementId', '=', placementId)
    .orderBy('placementVersion', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
