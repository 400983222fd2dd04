import type { MailMessage, MailPreview } from '#app/platform/mail.ts'

/** The code to sign in with. Whoever did not ask for it need do nothing. */
export function signInCodeMail(facts: { code: string; minutes: number; brand: string }): MailMessage {
  return {
    kind: 'inlogcode',
    subject: `Uw inlogcode voor ${facts.brand}`,
    paragraphs: [
      'Met deze code logt u in:',
      { code: facts.code },
      `De code werkt één keer en ${facts.minutes} minuten lang.`,
      'Hebt u niet om een code gevraagd? Dan hoeft u niets te doen. Geef de code aan niemand, ook niet aan ons.',
    ],
  }
}

export const previews: MailPreview[] = [
  {
    kind: 'inlogcode',
    label: 'Inlogcode',
    example: ({ brand }) => signInCodeMail({ code: '12345678', minutes: 10, brand }),
  },
]
