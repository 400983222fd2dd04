import { Children, type ReactNode } from 'react'

/** Cards beside each other, as many as fit; `list` puts them under each other. */
export function CardGrid({ children, list }: { children: ReactNode; list?: boolean }) {
  return (
    <ul className={`wsp-plain-list ${list ? 'wsp-card-list' : 'wsp-card-grid'}`}>
      {Children.map(children, (child) => (child === null || child === undefined || child === false ? null : <li>{child}</li>))}
    </ul>
  )
}
