import type { MailMessage, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

/** The company was verified: everything is open now. */
export function employerVerifiedMail(facts: { employerName: string; publicUrl: string }): MailMessage {
  return {
    kind: 'werkgever-gecontroleerd',
    subject: 'Uw bedrijf is gecontroleerd',
    paragraphs: [
      `Wij hebben ${facts.employerName} gecontroleerd. U kunt nu alles zien wat bij uw bedrijf hoort: voorstellen van kandidaten, social return en uw collega’s.`,
      { link: `${facts.publicUrl}${paths.company()}`, label: 'Ga naar uw bedrijf' },
    ],
  }
}

/** A colleague may act for the company too, with this address. */
export function colleagueInvitedMail(facts: { employerName: string; publicUrl: string; brand: string }): MailMessage {
  return {
    kind: 'collega-uitgenodigd',
    subject: 'U bent uitgenodigd door een collega',
    paragraphs: [
      `Een collega van ${facts.employerName} heeft u uitgenodigd. U kunt nu samen vacatures plaatsen en voorstellen bekijken bij ${facts.brand}.`,
      'Log in met dit e-mailadres. U krijgt dan een code. Een wachtwoord hebt u niet nodig.',
      { link: `${facts.publicUrl}${paths.signIn(paths.company())}`, label: 'Log in' },
      'Werkt u niet bij dit bedrijf? Dan hoeft u niets te doen.',
    ],
  }
}

export const previews: MailPreview[] = [
  {
    kind: 'werkgever-gecontroleerd',
    label: 'Werkgever: uw bedrijf is gecontroleerd',
    example: ({ publicUrl }) => employerVerifiedMail({ employerName: 'Bakkerij De Korenbloem', publicUrl }),
  },
  {
    kind: 'collega-uitgenodigd',
    label: 'Werkgever: uitnodiging voor een collega',
    example: ({ publicUrl, brand }) => colleagueInvitedMail({ employerName: 'Bakkerij De Korenbloem', publicUrl, brand }),
  },
]
