import { Link } from '@remix-run/react'
import { Amount } from '#app/components/amount.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { paths } from '#app/platform/paths.ts'

interface CreditLine {
  id: string
  contractId: string | null
  contract: string
  block: string
  period: string
  cents: number
  formula: string
  posts: string[]
  rules: string[]
  source: string
  /** the day whose value table was frozen */
  tableOf: string | null
  version: number
}

interface PlacementCreditProps {
  hasContract: boolean
  rows: readonly CreditLine[]
  refused: readonly { contract: string; reasons: string[] }[]
  earlier: readonly { id: string; when: string; version: number; before: string; after: string }[]
}

/** What a placement counts for social return, with its posts and formula, why it does not, and what was counted before. */
export function PlacementCredit({ hasContract, rows, refused, earlier }: PlacementCreditProps) {
  if (!hasContract && rows.length === 0) return <p>De werkgever heeft geen lopende opdracht met social return in deze periode.</p>
  return (
    <>
      {rows.map((row) => (
        <SummaryList
          key={row.id}
          items={[
            { term: 'Opdracht', description: row.contractId === null ? row.contract : <Link to={paths.contract(row.contractId)}>{row.contract}</Link> },
            { term: 'Telt als', description: row.block },
            { term: 'Periode', description: row.period },
            {
              term: 'Waarde',
              description: (
                <>
                  <Amount
                    cents={row.cents}
                    formula={row.formula}
                    source={row.source}
                    decidedBy="de opdrachtgever"
                    {...(row.tableOf === null ? {} : { date: row.tableOf })}
                  />
                  <ul className="wsp-plain-list">
                    {[...row.posts, ...row.rules].map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </>
              ),
            },
            { term: 'Volgt uit', description: `versie ${row.version} van de plaatsing` },
          ]}
        />
      ))}
      {refused.map((one) => (
        <p key={one.contract}>
          {one.contract}: telt niet mee. {one.reasons.join(' ')}
        </p>
      ))}
      {earlier.length === 0 ? null : (
        <details>
          <summary>Eerder geteld ({earlier.length})</summary>
          <ul>
            {earlier.map((old) => (
              <li key={old.id}>
                {old.when}: {old.before} (versie {old.version}) → {old.after}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
