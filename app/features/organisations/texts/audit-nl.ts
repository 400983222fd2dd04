import { roleNames } from '#app/features/access/texts/nl.ts'
import { amountKindTexts } from '#app/features/instruments/texts/nl.ts'

/** What happened, per kind of event, as a filter and as a sentence without names. */
export const eventKindTexts: Readonly<Record<string, string>> = {
  'amount.changed': 'Bedrag gewijzigd of toegevoegd',
  'candidate.changed': 'Dossier van een kandidaat gewijzigd',
  'candidate.registered': 'Kandidaat ingeschreven',
  'consent.recorded': 'Toestemming van een kandidaat vastgelegd',
  'contract.registered': 'Contract met social return vastgelegd',
  'credit.derived': 'Social return van een plaatsing meegeteld',
  'employer.changed': 'Bedrijf gewijzigd',
  'employer.colleague-invited': 'Collega bij een bedrijf uitgenodigd',
  'employer.colleague-removed': 'Collega bij een bedrijf verwijderd',
  'employer.created': 'Bedrijf aangemaakt',
  'employer.verified': 'Bedrijf gecontroleerd',
  'feedback.given': 'Terugmelding aan de consulent gedaan',
  'feedback.read': 'Terugmelding gelezen',
  'open-hiring.answered': 'Antwoord op een oproep van open hiring',
  'open-hiring.called': 'Volgende van een lijst van open hiring opgeroepen',
  'open-hiring.joined': 'Aanmelding op een lijst van open hiring',
  'open-hiring.left': 'Iemand verliet een lijst van open hiring',
  'open-hiring.list-closed': 'Lijst van open hiring gesloten',
  'open-hiring.list-opened': 'Lijst van open hiring geopend',
  'open-hiring.rung': 'Gebeld over een oproep van open hiring',
  'open-hiring.started': 'Begonnen via open hiring',
  'placement.corrected': 'Plaatsing gecorrigeerd',
  'placement.ended': 'Einde van een plaatsing vastgelegd',
  'placement.followed-up': 'Gevraagd hoe het na een plaatsing gaat',
  'placement.registered': 'Plaatsing vastgelegd',
  'placement.term-settled': 'Termijn van een regeling afgehandeld',
  'placement.wage-checked': 'Loon van een plaatsing opnieuw vergeleken met het minimumloon',
  'postcodes.imported': 'Postcodetabel ingelezen',
  'promise.lapsed': 'Termijn verlopen zonder actie',
  'proposal.answered': 'Werkgever antwoordde op een voorstel',
  'proposal.asked': 'Kandidaat om toestemming gevraagd',
  'proposal.ended': 'Voorstel gestopt',
  'proposal.made': 'Kandidaat voorgesteld',
  'proposal.sent': 'Voorstel naar de werkgever gestuurd',
  'report.made': 'Rapport als concept vastgelegd',
  'report.published': 'Rapport gepubliceerd',
  'report.withdrawn': 'Concept van een rapport ingetrokken',
  'scheme.derived': 'Regelingen bij een plaatsing bepaald',
  'session.ended': 'Uitgelogd',
  'session.started': 'Ingelogd',
  'session.switched': 'Van rol gewisseld',
  'sign-in.code-sent': 'Inlogcode verstuurd',
  'organisation.changed': 'Partner toegevoegd of gewijzigd',
  'user.changed': 'Account gewijzigd',
  'user.created': 'Account gemaakt',
  'vacancy.changed': 'Vacature gewijzigd',
  'vacancy.closed': 'Vacature gesloten',
  'vacancy.nobody-yet': 'Nog geen kandidaat bij een vacature gevonden',
  'vacancy.paused': 'Vacature gepauzeerd',
  'vacancy.published': 'Vacature gepubliceerd',
  'vacancy.reopened': 'Vacature weer geopend',
  'vacancy.returned': 'Vacature teruggestuurd naar de werkgever',
  'vacancy.sent': 'Vacature ingestuurd',
}

const changes: Readonly<Record<string, string>> = {
  added: 'toegevoegd',
  renamed: 'naam gewijzigd',
  activated: 'doet weer mee',
  rested: 'doet niet meer mee',
  details: 'gegevens gewijzigd',
  closed: 'gesloten',
  reopened: 'heropend',
  'role-added': 'rol toegevoegd',
  'role-ended': 'rol beëindigd',
}

type Facts = Readonly<Record<string, unknown>>

function details(facts: Facts): string[] {
  const change = changes[String(facts['change'])]
  const role = Object.entries(roleNames).find(([code]) => code === facts['role'])?.[1]
  const amount = Object.entries(amountKindTexts).find(([code]) => code === facts['amountKind'])?.[1]
  const shown = (label: string, key: string) => {
    const value = facts[key]
    return typeof value === 'string' || typeof value === 'number' ? [`${label} ${value}`.trim()] : []
  }
  return [
    ...(change === undefined ? [] : [change]),
    ...(role === undefined ? [] : [role.toLowerCase()]),
    ...shown('', 'municipality'),
    ...shown('', 'quarter'),
    ...(amount === undefined ? [] : [amount.toLowerCase()]),
    ...(amount === undefined ? [] : shown('reeks', 'key')),
    ...shown('vanaf', 'validFrom'),
    ...shown('status', 'status'),
    ...shown('versie', 'version'),
  ]
}

/** An event as a sentence with its facts: codes and numbers, never a name or a text that somebody typed. */
export function auditSentence(event: { kind: string; facts: Facts }): string {
  const more = details(event.facts)
  return `${eventKindTexts[event.kind] ?? event.kind}${more.length > 0 ? `: ${more.join(', ')}` : ''}`
}

const subjects: Readonly<Record<string, string>> = {
  amount: 'Bedrag',
  candidate: 'Kandidaat',
  contract: 'Contract',
  employer: 'Bedrijf',
  organisation: 'Partner',
  placement: 'Plaatsing',
  postcodes: 'Postcodes',
  proposal: 'Voorstel',
  report: 'Rapport',
  user: 'Account',
  vacancy: 'Vacature',
  'open-hiring-entry': 'Aanmelding',
  'open-hiring-list': 'Lijst',
  'sign-in-code': 'Inlogcode',
}

/** What the event is about, in a word. */
export function subjectText(kind: string): string {
  return subjects[kind] ?? kind
}

/** Who acted, when it was no member of staff of whom the name is known. */
export function actorText(role: string): string {
  if (role === 'system') return 'het programma'
  if (role === 'newcomer') return 'nieuwe bezoeker'
  return Object.entries(roleNames).find(([code]) => code === role)?.[1].toLowerCase() ?? role
}
