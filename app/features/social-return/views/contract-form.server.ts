import { formatDate } from '#app/core/dates.ts'
import type { Context } from '#app/platform/context.ts'
import { valueTables } from '#db/queries/social-return/value-tables.ts'

/** The tables to choose from, with the day from which each holds. */
export async function contractForm(ctx: Context) {
  const tables = await valueTables(ctx.db)
  return {
    tables: tables.map(({ table }) => ({
      value: table.id,
      label: `${table.name} (${table.validFrom === null ? 'zonder datum' : `vanaf ${formatDate(table.validFrom)}`})${table.example ? ': voorbeeld' : ''}`,
    })),
    defaults: { tabel: tables.find(({ table }) => table.id === 'haaglanden-2023-07')?.table.id ?? '' },
  }
}
