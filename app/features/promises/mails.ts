import { formatDate, type IsoDate } from '#app/core/dates.ts'
import type { PromiseKind } from '#app/features/promises/model.ts'
import { promiseLabels } from '#app/features/promises/texts/nl.ts'
import type { MailMessage, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

/** Says what waits for the receiver and until when; who and what it is about stands behind the sign-in. */
export function reminderMail(facts: { kind: PromiseKind; dueOn: IsoDate; publicUrl: string; forEmployer: boolean }): MailMessage {
  return {
    kind: 'herinnering',
    subject: `Herinnering: ${promiseLabels[facts.kind]}`,
    paragraphs: [
      `Dit wacht op u: ${promiseLabels[facts.kind]}.`,
      `U hebt hiervoor de tijd tot en met ${formatDate(facts.dueOn)}.`,
      { link: `${facts.publicUrl}${facts.forEmployer ? paths.company() : paths.day()}`, label: 'Bekijk wat op u wacht' },
    ],
  }
}

export const previews: MailPreview[] = [
  {
    kind: 'herinnering',
    label: 'Herinnering aan wat wacht',
    example: ({ publicUrl }) => reminderMail({ kind: 'voorstel-beantwoorden', dueOn: '2026-11-27', publicUrl, forEmployer: true }),
  },
]
