import type { Reader } from '#db/database.server.ts'

/** Schemes whose name or summary holds every word of the text, current ones first, at most `limit`. */
export async function searchSchemes(db: Reader, text: string, limit: number): Promise<{ id: string; name: string; summary: string }[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)
  let query = db.selectFrom('scheme').select(['id', 'name', 'summary', 'status', 'position'])
  for (const word of words) {
    const pattern = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
    query = query.where((eb) =>
      eb.or([
        eb(eb.fn<string>('lower', ['name']), 'like', pattern),
        eb(eb.fn<string>('lower', ['summary']), 'like', pattern),
      ]),
    )
  }
  const rows = await query.orderBy('position').execute()
  const order = { geldig: 0, navragen: 1, beëindigd: 2 }
  return rows
    .sort((a, b) => order[a.status] - order[b.status] || a.position - b.position)
    .slice(0, limit)
    .map(({ id, name, summary }) => ({ id, name, summary }))
}
