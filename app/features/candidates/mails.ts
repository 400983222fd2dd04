import type { FeedbackKind } from '#app/features/candidates/model.ts'
import type { MailMessage, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

/** Says that feedback waits; who it is about stands behind the sign-in. */
export function feedbackMail({ kind, publicUrl }: { kind: FeedbackKind; publicUrl: string }): MailMessage {
  const subject = kind === 'nog-niet-passend' ? 'Een terugmelding over hulp bij werk' : 'Een terugmelding over werk'
  return {
    kind: 'terugmelding',
    subject,
    paragraphs: [
      'Er staat een terugmelding voor u klaar over iemand uit uw gemeente.',
      'Om wie het gaat en wat er is gebeurd, leest u na het inloggen.',
      { link: `${publicUrl}${paths.feedback()}`, label: 'Lees de terugmelding' },
    ],
  }
}

export const previews: MailPreview[] = [
  { kind: 'terugmelding', label: 'Terugmelding voor de consulent', example: ({ publicUrl }) => feedbackMail({ kind: 'geplaatst', publicUrl }) },
]
