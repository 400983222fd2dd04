import { Icon } from './icon.tsx'
import { telephoneHref } from './site-footer.tsx'
import type { ReactNode } from 'react'

interface ContactCardProps {
  name: string
  /** what this person does, such as "accountmanager logistiek" */
  jobTitle: string
  organisation?: string | null
  phone?: string | null
  email?: string | null
  /** such as "maandag tot en met donderdag" */
  workingDays?: string | null
  /** heading above the card; null for none */
  title?: string | null
  /** what this person does next */
  children?: ReactNode
}

/** The person who helps, with initials instead of a photo. */
export function ContactCard(props: ContactCardProps) {
  const { name, jobTitle, organisation, phone, email, workingDays, title = 'Uw contactpersoon', children } = props
  return (
    <section className="wsp-contact" aria-label={title ?? name}>
      {title === null ? null : <h2 className="wsp-contact__heading">{title}</h2>}
      <div className="wsp-contact__person">
        <span className="wsp-contact__initials" aria-hidden="true">
          {initialsOf(name)}
        </span>
        <div>
          <p className="wsp-contact__name">{name}</p>
          <p className="wsp-contact__job">
            {jobTitle}
            {organisation ? `, ${organisation}` : ''}
          </p>
        </div>
      </div>
      <ul className="wsp-plain-list wsp-contact__ways">
        {phone ? (
          <li>
            <Icon name="phone" />
            <a href={telephoneHref(phone)}>{phone}</a>
          </li>
        ) : null}
        {email ? (
          <li>
            <Icon name="mail" />
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        ) : null}
        {workingDays ? (
          <li>
            <Icon name="calendar" />
            <span>Werkt {workingDays}</span>
          </li>
        ) : null}
      </ul>
      {children}
    </section>
  )
}

/** First letter of the first and of the last name, particles such as "van der" left out. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const first = words[0] ?? name.trim()
  const last = words.length > 1 ? words[words.length - 1] : ''
  return `${first.charAt(0)}${last?.charAt(0) ?? ''}`.toUpperCase()
}
