import type { ReactNode } from 'react'

interface EmptyStateProps {
  /** why there is nothing */
  title: string
  /** what one can do */
  children?: ReactNode
  action?: ReactNode
}

/** A list without rows: says why, and what to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="wsp-empty">
      <h2 className="wsp-h3">{title}</h2>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {action === undefined ? null : <div className="wsp-actions">{action}</div>}
    </div>
  )
}
