import type { ReactNode } from 'react'
import { Link } from './link.tsx'

export interface SummaryItem {
  term: string
  description: ReactNode
  /** page on which this answer can be changed */
  changeTo?: string
}

/** Facts by name; with "Wijzig" links it is the check-your-answers page. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  const canChange = items.some((item) => item.changeTo !== undefined)
  return (
    <dl className={canChange ? 'wsp-summary wsp-summary--change' : 'wsp-summary'}>
      {items.map((item) => (
        <div key={item.term} className="wsp-summary__row">
          <dt className="wsp-summary__term">{item.term}</dt>
          <dd className="wsp-summary__description">{item.description}</dd>
          {item.changeTo === undefined ? null : (
            <dd className="wsp-summary__change">
              <Link to={item.changeTo}>
                Wijzig<span className="wsp-hidden"> {item.term.toLowerCase()}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
