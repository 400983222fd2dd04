import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** A small tag: a property of the thing it stands with. */
export function Mark({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="wsp-mark">
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  )
}
