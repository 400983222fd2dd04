import type { MailMessage, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

/** Tells somebody that there is an account, in which role, and how to sign in. */
export function accountMail(facts: { role: string; organisation: string; publicUrl: string; brand: string }): MailMessage {
  return {
    kind: 'account-gemaakt',
    subject: `U kunt inloggen bij ${facts.brand}`,
    paragraphs: [
      'Er is een account voor u gemaakt.',
      { facts: [['Rol', facts.role], ['Partner', facts.organisation]] },
      'Inloggen gaat zonder wachtwoord. Vul dit e-mailadres in, dan sturen wij u een code.',
      { link: `${facts.publicUrl}${paths.signIn()}`, label: 'Log in' },
      'Verwachtte u dit bericht niet? Laat het ons weten. U hoeft verder niets te doen.',
    ],
  }
}

export const previews: MailPreview[] = [
  {
    kind: 'account-gemaakt',
    label: 'Account gemaakt',
    example: ({ publicUrl, brand }) => accountMail({ role: 'Accountmanager', organisation: 'WerkBedrijf', publicUrl, brand }),
  },
]
