import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface LinkListItem {
  to: string
  label: string
  description?: ReactNode
}

/** Links under each other, each with what one finds there. */
export function LinkList({ items }: { items: readonly LinkListItem[] }) {
  return (
    <ul className="wsp-plain-list">
      {items.map((item) => (
        <li key={item.to} className="wsp-link-list__item">
          <Icon name="chevron-right" />
          <div>
            <Link to={item.to}>{item.label}</Link>
            {item.description === undefined ? null : <div className="wsp-link-list__description">{item.description}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
