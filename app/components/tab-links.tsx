import { Link } from './link.tsx'

export interface TabLink {
  to: string
  label: string
  current: boolean
  count?: number
}

/** The faces of one thing, each with its own address. */
export function TabLinks({ items, label }: { items: readonly TabLink[]; label: string }) {
  return (
    <nav className="wsp-tabs" aria-label={label}>
      <ul className="wsp-tabs__list">
        {items.map((item) => (
          <li key={item.to}>
            <Link to={item.to} className="wsp-tabs__link" aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count === undefined ? null : <span className="wsp-tabs__count"> ({item.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
