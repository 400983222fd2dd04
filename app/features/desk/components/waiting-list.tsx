import { Link } from '@remix-run/react'
import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import type { Urgency } from '#app/features/promises/rules.ts'
import { urgencyLabels } from '#app/features/promises/texts/nl.ts'

export interface WaitingLine {
  id: string
  to: string
  label: string
  /** what it is about, such as the title of the vacancy */
  about?: string | null
  /** last day in words */
  due: string
  /** what happens when nobody acts */
  ending?: string
  urgency: Urgency
}

const tones: Record<Urgency, StatusTone> = { 'te-laat': 'error', vandaag: 'warning', binnenkort: 'info', later: 'neutral' }

const shownAtOnce = 6

/** What waits for whoever looks, soonest first, each with its term and what happens without answer; the rest one press away. */
export function WaitingList({ items }: { items: readonly WaitingLine[] }) {
  const rest = items.slice(shownAtOnce)
  return (
    <>
      <Lines items={items.slice(0, shownAtOnce)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>Toon nog {rest.length}</summary>
          <Lines items={rest} />
        </details>
      )}
    </>
  )
}

function Lines({ items }: { items: readonly WaitingLine[] }) {
  return (
    <ul className="wsp-plain-list wsp-card-list">
      {items.map((item) => (
        <li key={item.id} className="wsp-card">
          <p className="wsp-card__title">
            <Link to={item.to}>{item.about ? `${item.label}: ${item.about}` : item.label}</Link>
          </p>
          <p>
            <StatusMark tone={tones[item.urgency]}>{urgencyLabels[item.urgency]}</StatusMark> uiterlijk {item.due}
          </p>
          {item.ending === undefined ? null : <p>{item.ending}</p>}
        </li>
      ))}
    </ul>
  )
}
