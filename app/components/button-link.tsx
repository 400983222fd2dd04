import type { ReactNode } from 'react'
import { buttonClass, type ButtonTone } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Link } from './link.tsx'

interface ButtonLinkProps {
  to: string
  children: ReactNode
  tone?: ButtonTone
  icon?: IconName
  reloadDocument?: boolean
  /** a file instead of a page */
  download?: boolean
}

/** A link that looks like a button: the way to the next page. */
export function ButtonLink({ to, children, tone = 'primary', icon, reloadDocument, download }: ButtonLinkProps) {
  return (
    <Link to={to} className={buttonClass(tone)} reloadDocument={reloadDocument ?? download} download={download}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </Link>
  )
}
