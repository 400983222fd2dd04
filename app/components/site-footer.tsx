import { Link } from './link.tsx'
import type { NavItem } from './site-header.tsx'

interface SiteFooterProps {
  brand: string
  partners: readonly { name: string; url?: string | undefined }[]
  links: readonly NavItem[]
  contact: { phone?: string | undefined; email?: string | undefined; address?: string | undefined }
  /** lines such as "maandag tot en met vrijdag 8.30 - 17.00 uur" */
  openingHours: readonly string[]
}

/** How to reach the people, who the partners are, and the statements. */
export function SiteFooter({ brand, partners, links, contact, openingHours }: SiteFooterProps) {
  return (
    <footer className="wsp-footer">
      <div className="wsp-container wsp-footer__columns">
        <section>
          <h2 className="wsp-footer__title">Contact</h2>
          <ul className="wsp-plain-list">
            {contact.phone === undefined ? null : (
              <li>
                <a href={telephoneHref(contact.phone)}>{contact.phone}</a>
              </li>
            )}
            {contact.email === undefined ? null : (
              <li>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </li>
            )}
            {contact.address === undefined ? null : <li>{contact.address}</li>}
            {openingHours.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="wsp-footer__title">Partners</h2>
          <ul className="wsp-plain-list">
            {partners.map((partner) => (
              <li key={partner.name}>{partner.url === undefined ? partner.name : <a href={partner.url}>{partner.name}</a>}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="wsp-footer__title">Over deze site</h2>
          <ul className="wsp-plain-list">
            {links.map((link) => (
              <li key={link.to}>
                <Link to={link.to}>{link.label}</Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p className="wsp-container wsp-footer__brand">{brand}</p>
    </footer>
  )
}

/** The address a telephone answers to: digits and the plus alone. */
export const telephoneHref = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`
