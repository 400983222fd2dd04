import { Link } from '@remix-run/react'
import { Amount } from '#app/components/amount.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import { paths } from '#app/platform/paths.ts'

interface TermLine {
  due: string
  text: string
  owner: string
  law: string
}

export interface SchemeRow {
  id: string
  name: string
  certainty: 'zeker' | 'waarschijnlijk' | 'navragen' | 'nee'
  certaintyLabel: string
  reasons: string[]
  terms: TermLine[]
  decidedBy: string
  amount: { cents: number; unit: string; atMost: boolean; formula: string; source: string; date: string } | 'onbekend' | null
}

const tones: Record<SchemeRow['certainty'], StatusTone> = { zeker: 'success', waarschijnlijk: 'info', navragen: 'neutral', nee: 'error' }

/** Schemes that may apply: how sure, why, what it may give, by when, and who decides. */
export function SchemeList({ rows, caption }: { rows: readonly SchemeRow[]; caption: string }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title="Nog geen regelingen">De regelingen worden na het vastleggen afgeleid. Ververs deze pagina over een paar seconden.</EmptyState>}
      columns={[
        {
          key: 'regeling',
          label: 'Regeling',
          header: true,
          render: (row) => (
            <>
              <div>
                <Link to={paths.scheme(row.id)}>{row.name}</Link>
              </div>
              <StatusMark tone={tones[row.certainty]}>{row.certaintyLabel}</StatusMark>
            </>
          ),
        },
        {
          key: 'doen',
          label: 'Wat doen',
          render: (row) => (
            <>
              {row.reasons.join(' ')}
              {row.decidedBy === '' ? null : <div>Wie beslist: {row.decidedBy}.</div>}
            </>
          ),
        },
        { key: 'bedrag', label: 'Wat het kan geven', render: (row) => <SchemeAmount row={row} /> },
        { key: 'wanneer', label: 'Wanneer', render: (row) => <Terms terms={row.terms} /> },
      ]}
    />
  )
}

function SchemeAmount({ row: { amount, decidedBy } }: { row: SchemeRow }) {
  if (amount === null) return <>geen vast bedrag</>
  if (amount === 'onbekend') return <>Het bedrag voor deze startdatum is nog niet bekend.</>
  return (
    <>
      {amount.atMost ? 'hoogstens ' : null}
      <Amount cents={amount.cents} unit={amount.unit} formula={amount.formula} date={amount.date} decidedBy={decidedBy} source={amount.source} />
    </>
  )
}

function Terms({ terms }: { terms: readonly TermLine[] }) {
  if (terms.length === 0) return <>geen termijn</>
  return (
    <ul className="wsp-plain-list">
      {terms.map((term) => (
        <li key={`${term.due} ${term.text}`}>
          <strong className="wsp-nowrap">{term.due}</strong> {term.text} ({term.owner.toLowerCase()}; {term.law})
        </li>
      ))}
    </ul>
  )
}
