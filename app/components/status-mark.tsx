import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type StatusTone = 'neutral' | 'info' | 'success' | 'warning' | 'error'

const icons: Record<StatusTone, IconName> = { neutral: 'clock', info: 'info', success: 'check', warning: 'warning', error: 'error' }

interface StatusMarkProps {
  tone?: StatusTone
  icon?: IconName
  /** the status in words */
  children: ReactNode
}

/** The status of a thing: a word with an icon, the colour only helps. */
export function StatusMark({ tone = 'neutral', icon, children }: StatusMarkProps) {
  return (
    <span className={`wsp-mark wsp-mark--${tone}`}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </span>
  )
}
