import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'info' | 'success' | 'warning' | 'error'

interface NoticeProps {
  tone?: Tone
  /** bold first line */
  title?: string
  children?: ReactNode
  /** announced by assistive technology as it appears */
  live?: boolean
}

/** The icon and the word of each tone: colour never says it alone. */
export const toneSigns: Record<Tone, { icon: IconName; word: string }> = {
  info: { icon: 'info', word: 'Let op' },
  success: { icon: 'success', word: 'Gelukt' },
  warning: { icon: 'warning', word: 'Waarschuwing' },
  error: { icon: 'error', word: 'Fout' },
}

/** A message that stands apart from the text around it. */
export function Notice({ tone = 'info', title, children, live }: NoticeProps) {
  const sign = toneSigns[tone]
  return (
    <div className={`wsp-notice wsp-notice--${tone}`} role={live ? 'status' : undefined}>
      <Icon name={sign.icon} />
      <div className="wsp-notice__text">
        {title === undefined ? (
          <strong className="wsp-notice__word">{sign.word}: </strong>
        ) : (
          <p className="wsp-notice__title">
            <span className="wsp-hidden">{sign.word}: </span>
            {title}
          </p>
        )}
        {children}
      </div>
    </div>
  )
}
