import { Link } from './link.tsx'

export interface Crumb {
  label: string
  /** the last one, where one is, has none */
  to?: string
}

/** The way here from the home page. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <nav className="wsp-breadcrumbs" aria-label="Kruimelpad">
      <ol className="wsp-breadcrumbs__list">
        {items.map((item, index) => (
          <li key={`${item.to ?? ''}${item.label}`} className="wsp-breadcrumbs__item">
            {item.to === undefined ? (
              <span aria-current={index === items.length - 1 ? 'page' : undefined}>{item.label}</span>
            ) : (
              <Link to={item.to}>{item.label}</Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
