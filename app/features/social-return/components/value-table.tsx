import { DataTable } from '#app/components/data-table.tsx'

interface ValueTableProps {
  name: string
  blocks: readonly { code: string; label: string; value: string; limit: string }[]
}

/** The blocks of a value table: what each is worth for a full year at 36 hours. */
export function ValueTable({ name, blocks }: ValueTableProps) {
  return (
    <DataTable
      caption={`${name}: waarde per blok, bij 36 uur per week`}
      captionHidden
      compact
      rows={blocks}
      rowKey={(row) => row.code}
      columns={[
        { key: 'blok', label: 'Blok', header: true, render: (row) => row.label },
        { key: 'waarde', label: 'Waarde', align: 'right', render: (row) => row.value },
        { key: 'grens', label: 'Telt', render: (row) => row.limit || 'zonder grens in de tabel' },
      ]}
    />
  )
}
