import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export interface FigureProps {
  /** as it is read: "1.240", "minder dan 5" */
  value: string
  label: ReactNode
  unit?: string
  trend?: { direction: 'up' | 'down' | 'same'; text: string }
  /** such as "doel: 120" */
  target?: string
}

const trendIcons: Record<'up' | 'down' | 'same', IconName> = { up: 'up', down: 'down', same: 'same' }

/** One big number with what it counts. */
export function Figure({ value, label, unit, trend, target }: FigureProps) {
  return (
    <div>
      <p className="wsp-figure__number">
        {value}
        {unit === undefined ? null : <span className="wsp-figure__unit"> {unit}</span>}
      </p>
      <p className="wsp-figure__label">{label}</p>
      {trend === undefined ? null : (
        <p className="wsp-figure__trend">
          <Icon name={trendIcons[trend.direction]} />
          {trend.text}
        </p>
      )}
      {target === undefined ? null : <p className="wsp-figure__target">{target}</p>}
    </div>
  )
}
