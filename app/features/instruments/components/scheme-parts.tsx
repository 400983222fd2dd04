import { Link } from '@remix-run/react'
import { Amount } from '#app/components/amount.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { paths } from '#app/platform/paths.ts'

interface AmountLine {
  key: string
  label: string
  cents: number | null
  unit: string | null
  words: string | null
  period: string
  holds: boolean
  source: string
  verified: string
}

/** The legal amounts of a scheme: each with the days on which it holds and where it was read. */
export function SchemeAmounts({ amounts }: { amounts: readonly AmountLine[] }) {
  if (amounts.length === 0) return null
  return (
    <DataTable
      caption="Bedragen en termijnen"
      rows={amounts}
      rowKey={(row) => row.key}
      columns={[
        { key: 'wat', label: 'Wat', header: true, render: (row) => row.label },
        {
          key: 'bedrag',
          label: 'Bedrag',
          render: (row) =>
            row.cents === null ? row.words : <Amount cents={row.cents} {...(row.unit === null ? {} : { unit: row.unit })} />,
        },
        { key: 'geldig', label: 'Geldig', render: (row) => (row.holds ? row.period : `${row.period}. Voor vandaag is geen bedrag bekend.`) },
        { key: 'bron', label: 'Bron', render: (row) => `${row.source} (${row.verified.toLowerCase()})` },
      ]}
    />
  )
}

interface Combination {
  id: string | null
  name: string
  allowed: 'ja' | 'nee' | 'soms'
  allowedLabel: string
  note: string
}

/** What goes together with a scheme, and what does not. */
export function SchemeCombinations({ combinations }: { combinations: readonly Combination[] }) {
  if (combinations.length === 0) return null
  return (
    <Section title="Samen met andere regelingen">
      <DataTable
        caption="Samen met andere regelingen"
        captionHidden
        rows={combinations}
        rowKey={(row) => row.name}
        columns={[
          { key: 'naam', label: 'Regeling', header: true, render: (row) => (row.id === null ? row.name : <Link to={paths.scheme(row.id)}>{row.name}</Link>) },
          { key: 'samen', label: 'Samen?', render: (row) => row.allowedLabel },
          { key: 'uitleg', label: 'Uitleg', render: (row) => row.note },
        ]}
      />
    </Section>
  )
}
