import { isStaffRole, type Actor, type Role } from '#app/features/access/model.ts'
import { paths } from '#app/platform/paths.ts'
import { roleNames } from './nl.ts'

type Item = { to: string; label: string }
export type Navigation = { items: Item[]; footer: Item[]; home: Item; roleName: string }

const visitor: Item[] = [
  { to: paths.vacancies(), label: 'Vacatures' },
  { to: paths.schemes(), label: 'Regelingen' },
  { to: paths.openHiring(), label: 'Open hiring' },
  { to: paths.socialReturn(), label: 'Social return' },
  { to: paths.reports(), label: 'Rapporten' },
]

const day: Item = { to: paths.day(), label: 'Mijn dag' }
const candidates: Item = { to: paths.candidates(), label: 'Kandidaten' }
const employers: Item = { to: paths.employers(), label: 'Werkgevers' }
const placements: Item = { to: paths.placements(), label: 'Plaatsingen' }
const openHiring: Item = { to: paths.manageOpenHiring(), label: 'Open hiring' }
const contracts: Item = { to: paths.contracts(), label: 'Contracten' }

const byRole: Record<Role, { items: Item[]; home: Item }> = {
  newcomer: { items: visitor, home: { to: paths.createCompany(), label: 'Maak uw bedrijf aan' } },
  employer: {
    items: [
      { to: paths.company(), label: 'Mijn bedrijf' },
      { to: paths.postVacancy(), label: 'Vacature plaatsen' },
      { to: paths.companyOpenHiring(), label: 'Open hiring' },
      { to: paths.schemes(), label: 'Regelingen' },
    ],
    home: { to: paths.company(), label: 'Mijn bedrijf' },
  },
  'account-manager': { items: [day, candidates, employers, placements, openHiring, contracts, { to: paths.vacancies(), label: 'Vacatures' }], home: day },
  consulent: { items: [day, candidates, { to: paths.feedback(), label: 'Terugmeldingen' }, placements], home: day },
  'social-return-coordinator': { items: [day, contracts, employers], home: day },
  'policy-adviser': { items: [day, { to: paths.makeReports(), label: 'Rapporten maken' }, placements, { to: paths.reports(), label: 'Gepubliceerd' }], home: day },
  administrator: {
    items: [
      { to: paths.admin(), label: 'Beheer' },
      { to: paths.organisations(), label: 'Partners' },
      { to: paths.users(), label: 'Gebruikers' },
      { to: paths.amounts(), label: 'Bedragen' },
      { to: paths.audit(), label: 'Logboek' },
    ],
    home: { to: paths.admin(), label: 'Beheer' },
  },
  system: { items: [], home: { to: paths.home(), label: 'Begin' } },
}

const footer: Item[] = [
  { to: paths.accessibility(), label: 'Toegankelijkheid' },
  { to: paths.privacy(), label: 'Privacy' },
  { to: paths.algorithm(), label: 'Hoe wij matchen' },
  { to: paths.contact(), label: 'Contact' },
]

/** Menu, footer links and first page of whoever looks. */
export function navigationOf(actor: Actor | null): Navigation {
  if (!actor) return { items: visitor, footer, home: { to: paths.home(), label: 'Begin' }, roleName: '' }
  const staff = isStaffRole(actor.role)
  const name = actor.role === 'newcomer' ? 'Nog geen bedrijf' : actor.role === 'system' ? '' : roleNames[actor.role]
  return { ...byRole[actor.role], footer: staff ? [...footer, { to: paths.health(), label: 'Gezondheid' }, { to: paths.mails(), label: 'Onze mails' }] : footer, roleName: name }
}
