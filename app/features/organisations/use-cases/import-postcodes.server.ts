import { ok, type Result } from '#app/core/result.ts'
import { municipalityOfPostcode } from '#app/core/region.ts'
import { readPostcodes, type ImportFault } from '#app/features/organisations/imports.ts'
import type { Context } from '#app/platform/context.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { allPostcodes, insertStoredFile, savePostcodes } from '#db/queries/organisations/import-postcodes.ts'

export type ImportedPostcodes = { added: number; changed: number; same: number; kept: number; fileId: string; sha256: string }

/**
 * Puts an official table of postcodes over the own approximation, all rows or none, and keeps the file with its hash. The
 * municipality of a known postcode stays; a new one gets the municipality of the region file.
 */
export async function importPostcodes(ctx: Context, file: { name: string; bytes: Uint8Array }): Promise<Result<ImportedPostcodes, ImportFault[]>> {
  const lines = readPostcodes(new TextDecoder().decode(file.bytes))
  if (!lines.ok) return lines
  const fileId = ctx.id()
  const { bytes, sha256 } = await ctx.files.put(fileId, file.bytes)
  try {
    return await ctx.transact(async (tx) => {
      const known = new Map((await allPostcodes(tx)).map((row) => [row.code, row]))
      const rows = lines.value.map((line) => ({
        ...line,
        municipality: municipalityOfPostcode(ctx.region, line.code),
        source: `${file.name}, ingelezen ${ctx.today()}`,
      }))
      const added = rows.filter(({ code }) => !known.has(code))
      const changed = rows.filter(({ code, place, latitude, longitude }) => {
        const old = known.get(code)
        return old !== undefined && (old.place !== place || old.latitude !== latitude || old.longitude !== longitude)
      })
      await savePostcodes(tx, [...added, ...changed])
      await insertStoredFile(tx, {
        ...{ id: fileId, purpose: 'postcodes', name: file.name, mediaType: 'text/csv', bytes, sha256 },
        ...{ storedAt: ctx.now(), storedBy: null },
      })
      await recordEvent(tx, {
        at: ctx.now(),
        actor: { role: 'system' },
        subject: { kind: 'postcodes', id: fileId },
        kind: 'postcodes.imported',
        facts: { added: added.length, changed: changed.length },
      })
      const same = rows.length - added.length - changed.length
      return ok({ added: added.length, changed: changed.length, same, kept: known.size - changed.length - same, fileId, sha256 })
    })
  } catch (error) {
    await ctx.files.remove(fileId)
    throw error
  }
}
