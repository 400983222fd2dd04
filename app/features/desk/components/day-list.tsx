import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Mark } from '#app/components/mark.tsx'
import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import type { Urgency } from '#app/features/promises/rules.ts'

export interface DayLine {
  id: string
  to: string
  label: string
  about: string
  due: string
  ending: string
  /** waits with everyone of the role */
  shared: boolean
}

interface DayListProps {
  groups: readonly { code: Urgency; heading: string; lines: readonly DayLine[] }[]
}

const tones: Record<Urgency, StatusTone> = { 'te-laat': 'error', vandaag: 'warning', binnenkort: 'info', later: 'neutral' }
export const shownAtOnce = 8

/** What waits, loudest first; each line leads to where one acts. */
export function DayList({ groups }: DayListProps) {
  return (
    <>
      {groups.map(({ code, heading, lines }) => (
        <section key={code} aria-labelledby={`wacht-${code}`}>
          <h3 id={`wacht-${code}`} className="wsp-h3">
            <StatusMark tone={tones[code]}>
              {heading} ({lines.length})
            </StatusMark>
          </h3>
          <DayLines lines={lines} />
        </section>
      ))}
    </>
  )
}

/** The rest of a long list, folded; nothing when there is no rest. */
export function More({ count, children }: { count: number; children: ReactNode }) {
  return count <= 0 ? null : (
    <details className="wsp-confirm">
      <summary className="wsp-confirm__summary">Toon nog {count}</summary>
      {children}
    </details>
  )
}

/** Lines of what waits, the first few at once. */
export function DayLines({ lines }: { lines: readonly DayLine[] }) {
  return (
    <>
      <Lines lines={lines.slice(0, shownAtOnce)} />
      <More count={lines.length - shownAtOnce}>
        <Lines lines={lines.slice(shownAtOnce)} />
      </More>
    </>
  )
}

function Lines({ lines }: { lines: readonly DayLine[] }) {
  return (
    <ul className="wsp-plain-list">
      {lines.map((line) => (
        <li key={line.id} className="wsp-link-list__item">
          <div>
            <Link to={line.to}>
              {line.label}
              {line.about === '' ? '' : `: ${line.about}`}
            </Link>
            <div className="wsp-link-list__description">
              uiterlijk {line.due} {line.shared ? <Mark icon="people">van het team</Mark> : null}
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}
