import { ButtonForm } from '#app/components/button-form.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { formatDate } from '#app/core/dates.ts'
import type { MembershipRole } from '#app/features/access/model.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'

export interface RoleRow {
  id: string
  role: MembershipRole
  place: string
  fromDate: string
  toDate: string | null
  running: boolean
}

/** The roles of one person, also those that ended. */
export function PersonRoles({ rows }: { rows: readonly RoleRow[] }) {
  return (
    <DataTable
      caption="Rollen"
      captionHidden
      empty={<p>Deze persoon heeft nog geen rol.</p>}
      columns={[
        { key: 'rol', label: 'Rol', header: true, render: (row: RoleRow) => roleNames[row.role] },
        { key: 'partner', label: 'Partner of bedrijf', render: (row) => row.place },
        { key: 'periode', label: 'Periode', render: period },
        {
          key: 'einde',
          label: 'Beëindigen',
          render: (row) =>
            row.running ? (
              <ButtonForm
                label="Beëindig rol"
                fields={{ actie: 'rol-beeindigen', lidmaatschap: row.id }}
                confirm={<p>De rol {roleNames[row.role].toLowerCase()} bij {row.place} werkt daarna meteen niet meer.</p>}
              />
            ) : undefined,
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
    />
  )
}

function period({ fromDate, toDate }: RoleRow): string {
  if (toDate === null) return `vanaf ${formatDate(fromDate)}`
  return toDate < fromDate ? `alleen op ${formatDate(fromDate)}` : `${formatDate(fromDate)} tot en met ${formatDate(toDate)}`
}
