import type { ReactNode } from 'react'
import { ContactCard } from '#app/components/contact-card.tsx'

export interface AccountManagerCardProps {
  contact: {
    name: string
    functionTitle: string | null
    phone: string | null
    email: string
    workingDays: string | null
    organisation: string | null
  } | null
  /** when nobody is assigned: the office itself */
  office: { phone: string; email: string }
  title?: string
  children?: ReactNode
}

/** The person whom an employer may call, or the office as long as nobody is assigned. */
export function AccountManagerCard({ contact, office, title = 'Uw accountmanager', children }: AccountManagerCardProps) {
  if (!contact) {
    return (
      <ContactCard name="Het werkgeversservicepunt" jobTitle="Voor al uw vragen" phone={office.phone} email={office.email} title="Uw contactpersoon">
        {children}
      </ContactCard>
    )
  }
  const { name, functionTitle, ...ways } = contact
  return (
    <ContactCard name={name} jobTitle={functionTitle ?? 'Accountmanager'} {...ways} title={title}>
      {children}
    </ContactCard>
  )
}
