import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'

export interface QueueRow {
  number: number
  statusText: string
  joined: string
}

/** The queue without people: numbers, statuses and moments. */
export function QueueTable({ rows, more }: { rows: readonly QueueRow[]; more: number }) {
  return (
    <>
      <DataTable
        caption="Wie op de lijst staat, in volgorde"
        captionHidden
        compact
        rows={rows}
        rowKey={(row) => String(row.number)}
        empty={
          <EmptyState title="Er wacht nu niemand">
            Deel de pagina van de lijst. Iedereen kan zich daar zonder account aanmelden.
          </EmptyState>
        }
        columns={[
          { key: 'nummer', label: 'Nummer', header: true, render: (row) => `Nummer ${row.number}` },
          { key: 'status', label: 'Status', render: (row) => row.statusText },
          { key: 'sinds', label: 'Aangemeld op', render: (row) => row.joined },
        ]}
      />
      {more > 0 ? (
        <p>
          En nog {more} {more === 1 ? 'persoon' : 'mensen'} daarna.
        </p>
      ) : null}
    </>
  )
}
