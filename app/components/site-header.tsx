import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface NavItem {
  to: string
  label: string
}

interface HeaderUser {
  name: string
  /** the role in words, such as "accountmanager" */
  role: string
  organisation?: string
  /** first page of this role */
  home?: NavItem
  /** page to act in another membership; only when there is one */
  switchTo?: string
}

interface SiteHeaderProps {
  brand: string
  /** second line of the brand, such as the region */
  region?: string
  items: readonly NavItem[]
  user?: HeaderUser | null
  /** form that signs out */
  signOut?: ReactNode
  /** address of the sign-in page; shown to who is not signed in */
  signInTo?: string
  /** languages and the like */
  children?: ReactNode
}

/** Whether a page is this one or lies under it. */
function isWithin(pathname: string, to: string): boolean {
  return pathname === to || pathname.startsWith(`${to}/`)
}

/** Brand, navigation and who is signed in. On a narrow screen all of it waits behind "Menu", without script. */
export function SiteHeader({ brand, region, items, user, signOut, signInTo, children }: SiteHeaderProps) {
  const { pathname } = useLocation()
  return (
    <header className="wsp-header">
      <div className="wsp-container wsp-header__bar">
        <Link to="/" className="wsp-brand">
          <svg className="wsp-brand__sign" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
            <rect width="40" height="40" rx="6" />
            <path d="M9 31V15l11-6 11 6v16M16 31V20h8v11" />
          </svg>
          <span>
            <span className="wsp-brand__name">{brand}</span>
            {region === undefined ? null : <span className="wsp-brand__region">{region}</span>}
          </span>
        </Link>
        <details className="wsp-menu">
          <summary className="wsp-menu__button">
            <Icon name="menu" />
            Menu
          </summary>
          <div className="wsp-menu__body">
            <nav aria-label="Hoofdmenu">
              <ul className="wsp-nav">
                {items.map((item) => (
                  <li key={item.to}>
                    <Link to={item.to} className="wsp-nav__link" aria-current={isWithin(pathname, item.to) ? 'page' : undefined}>
                      {item.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <div className="wsp-header__tools">
              {children}
              {user ? <UserMenu user={user} signOut={signOut} /> : null}
              {!user && signInTo !== undefined ? (
                <Link to={signInTo} className="wsp-header__sign-in">
                  <Icon name="person" />
                  Inloggen
                </Link>
              ) : null}
            </div>
          </div>
        </details>
      </div>
    </header>
  )
}

function UserMenu({ user, signOut }: { user: HeaderUser; signOut: ReactNode }) {
  return (
    <details className="wsp-user">
      <summary className="wsp-user__button">
        <Icon name="person" />
        <span>
          <span className="wsp-user__name">{user.name}</span>
          <span className="wsp-user__role">{user.role}</span>
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div className="wsp-user__body">
        {user.organisation === undefined ? null : <p className="wsp-user__organisation">{user.organisation}</p>}
        <ul className="wsp-plain-list">
          {user.home === undefined ? null : (
            <li>
              <Link to={user.home.to}>{user.home.label}</Link>
            </li>
          )}
          {user.switchTo === undefined ? null : (
            <li>
              <Link to={user.switchTo}>Wissel van rol</Link>
            </li>
          )}
        </ul>
        {signOut}
      </div>
    </details>
  )
}
