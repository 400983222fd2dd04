import { formatDate, formatLongDate, type IsoDate } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import type { CloseReason, ReturnReason } from '#app/features/vacancies/model.ts'
import { closeReasonLabels, returnReasonLabels } from '#app/features/vacancies/texts/nl.ts'
import type { MailMessage, MailPart, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

/** Who handles the vacancy, as the employer may call. */
export type Handler = { name: string; phone: string | null; workingDays: string | null } | null
type Base = { id: string; title: string; publicUrl: string }

function handledBy(handler: Handler): MailPart {
  if (!handler) return 'Een accountmanager van ons neemt dit met u op.'
  return {
    facts: [
      ['Uw contactpersoon', handler.name],
      ...(handler.phone === null ? [] : [['Telefoon', formatPhone(handler.phone)] as const]),
      ...(handler.workingDays === null ? [] : [['Werkt', handler.workingDays] as const]),
    ],
  }
}

const toVacancy = (facts: Base): MailPart => ({ link: `${facts.publicUrl}${paths.companyVacancy(facts.id)}`, label: 'Bekijk uw vacature' })

/** The vacancy was received: who checks it and by when the employer hears. */
export function vacancyReceivedMail(facts: Base & { handler: Handler; dueOn: IsoDate }): MailMessage {
  return {
    kind: 'vacature-ontvangen',
    subject: 'Wij hebben uw vacature ontvangen',
    paragraphs: [
      `Wij hebben uw vacature “${facts.title}” ontvangen en controleren haar.`,
      `U hoort van ons uiterlijk ${formatLongDate(facts.dueOn)}.`,
      handledBy(facts.handler),
      toVacancy(facts),
    ],
  }
}

/** Something must change before the vacancy can be published. */
export function vacancyReturnedMail(facts: Base & { handler: Handler; reason: ReturnReason; note: string; dueOn: IsoDate }): MailMessage {
  return {
    kind: 'vacature-teruggestuurd',
    subject: 'Pas uw vacature aan',
    paragraphs: [
      `Uw vacature “${facts.title}” kan nog niet geplaatst worden. ${returnReasonLabels[facts.reason]}.`,
      facts.note,
      `Pas de vacature aan en stuur haar opnieuw, uiterlijk ${formatLongDate(facts.dueOn)}. Daarna vervalt zij.`,
      handledBy(facts.handler),
      toVacancy(facts),
    ],
  }
}

/** The vacancy is online. */
export function vacancyPublishedMail(facts: Base & { handler: Handler; closesOn: IsoDate; searchUntil: IsoDate }): MailMessage {
  return {
    kind: 'vacature-geplaatst',
    subject: 'Uw vacature is geplaatst',
    paragraphs: [
      `Uw vacature “${facts.title}” staat nu online, tot en met ${formatDate(facts.closesOn)}.`,
      `Wij zoeken kandidaten voor u. U hoort van ons uiterlijk ${formatLongDate(facts.searchUntil)}.`,
      { link: `${facts.publicUrl}${paths.vacancy(facts.id)}`, label: 'Bekijk de vacature zoals werkzoekenden haar zien' },
      handledBy(facts.handler),
    ],
  }
}

/** The vacancy ended by the clock. */
export function vacancyEndedMail(facts: Base & { reason: CloseReason; handler: Handler }): MailMessage {
  return {
    kind: 'vacature-verlopen',
    subject: 'Uw vacature is gestopt',
    paragraphs: [
      `Uw vacature “${facts.title}” is gestopt: ${closeReasonLabels[facts.reason].toLowerCase()}.`,
      'Zoekt u nog iemand? Plaats dan een nieuwe vacature.',
      { link: `${facts.publicUrl}${paths.postVacancy()}`, label: 'Plaats een nieuwe vacature' },
      handledBy(facts.handler),
    ],
  }
}

const handler = { name: 'Marieke Jansen', phone: '+31612345678', workingDays: 'maandag tot en met donderdag' }
const example = (publicUrl: string) => ({ id: 'voorbeeld', title: 'Medewerker magazijn', publicUrl, handler })

export const previews: MailPreview[] = [
  {
    kind: 'vacature-ontvangen',
    label: 'Vacature: ontvangen',
    example: ({ publicUrl }) => vacancyReceivedMail({ ...example(publicUrl), dueOn: '2026-11-25' }),
  },
  {
    kind: 'vacature-teruggestuurd',
    label: 'Vacature: terug naar de werkgever',
    example: ({ publicUrl }) =>
      vacancyReturnedMail({ ...example(publicUrl), reason: 'taken-onduidelijk', note: 'Schrijf erbij wat iemand op een dag doet.', dueOn: '2026-12-04' }),
  },
  {
    kind: 'vacature-geplaatst',
    label: 'Vacature: geplaatst',
    example: ({ publicUrl }) => vacancyPublishedMail({ ...example(publicUrl), closesOn: '2027-01-22', searchUntil: '2026-12-01' }),
  },
  {
    kind: 'vacature-verlopen',
    label: 'Vacature: gestopt',
    example: ({ publicUrl }) => vacancyEndedMail({ ...example(publicUrl), reason: 'termijn-voorbij' }),
  },
]
