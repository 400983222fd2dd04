import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type MomentState = 'done' | 'now' | 'waiting' | 'late' | 'past'

export interface TimeLineItem {
  /** date or term in words: "22-11-2026", "uiterlijk vrijdag" */
  moment: ReactNode
  title: ReactNode
  detail?: ReactNode
  state: MomentState
}

const signs: Record<MomentState, { word: string; icon: IconName | null }> = {
  done: { word: 'Gedaan', icon: 'check' },
  now: { word: 'Nu', icon: null },
  waiting: { word: 'Komt nog', icon: null },
  late: { word: 'Te laat', icon: 'warning' },
  past: { word: 'Voorbij', icon: null },
}

/** What happened, what is on now and what comes, each with its date. */
export function TimeLine({ items, label = 'Tijdlijn' }: { items: readonly TimeLineItem[]; label?: string }) {
  return (
    <ol className="wsp-timeline" aria-label={label}>
      {items.map((item, index) => {
        const sign = signs[item.state]
        return (
          <li key={index} className={`wsp-timeline__item wsp-timeline__item--${item.state}`} aria-current={item.state === 'now' ? 'step' : undefined}>
            <span className="wsp-timeline__dot">{sign.icon === null ? null : <Icon name={sign.icon} />}</span>
            <div>
              <p className="wsp-timeline__moment">
                {item.moment}
                <span className="wsp-timeline__state"> {sign.word}</span>
              </p>
              <p className="wsp-timeline__title">{item.title}</p>
              {item.detail === undefined ? null : <div>{item.detail}</div>}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
