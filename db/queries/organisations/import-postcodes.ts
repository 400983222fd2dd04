import type { Instant } from '#app/core/dates.ts'
import type { PostcodeLine } from '#app/features/organisations/model.ts'
import type { Reader, Writer } from '#db/database.server.ts'

const batch = 200

export interface StoredPostcode extends PostcodeLine {
  municipality: string | null
  source: string
}

export async function allPostcodes(db: Reader): Promise<StoredPostcode[]> {
  return db.selectFrom('postcode4').selectAll().execute()
}

/** Adds or overwrites postcodes; a postcode that is known keeps its municipality. */
export async function savePostcodes(tx: Writer, rows: readonly StoredPostcode[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batch) {
    await tx
      .insertInto('postcode4')
      .values(rows.slice(at, at + batch))
      .onConflict((oc) =>
        oc.column('code').doUpdateSet((eb) => ({
          place: eb.ref('excluded.place'),
          latitude: eb.ref('excluded.latitude'),
          longitude: eb.ref('excluded.longitude'),
          source: eb.ref('excluded.source'),
        })),
      )
      .execute()
  }
}

export interface StoredFile {
  id: string
  purpose: string
  name: string
  mediaType: string
  bytes: number
  sha256: string
  storedAt: Instant
  storedBy: string | null
}

/** Notes a file of the file store. */
export async function insertStoredFile(tx: Writer, file: StoredFile): Promise<void> {
  await tx.insertInto('storedFile').values(file).execute()
}
