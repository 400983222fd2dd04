import type { ReactNode } from 'react'
import { Link } from './link.tsx'

interface CardProps {
  title: ReactNode
  /** the whole card leads there */
  to?: string
  /** small line above the title */
  overline?: ReactNode
  /** tags under the text */
  marks?: ReactNode
  footer?: ReactNode
  children?: ReactNode
  level?: 2 | 3
}

/** One of several alike things that can be opened. */
export function Card({ title, to, overline, marks, footer, children, level = 2 }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={to === undefined ? 'wsp-card' : 'wsp-card wsp-card--link'}>
      {overline === undefined ? null : <p className="wsp-card__overline">{overline}</p>}
      <Heading className="wsp-card__title">{to === undefined ? title : <Link to={to}>{title}</Link>}</Heading>
      {children === undefined ? null : <div className="wsp-card__body">{children}</div>}
      {marks === undefined ? null : <div className="wsp-marks">{marks}</div>}
      {footer === undefined ? null : <div className="wsp-card__footer">{footer}</div>}
    </article>
  )
}
