import { formatDate, formatLongDate, type IsoDate } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { consentPromise } from '#app/features/candidates/texts/nl.ts'
import type { ProposalEndReason } from '#app/features/matching/model/proposal.ts'
import { proposalEndReasonLabels } from '#app/features/matching/texts/nl.ts'
import type { MailMessage, MailPart, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

/** Who may be called about the proposal. */
export type Helper = { name: string; phone: string | null; email: string } | null
type About = { vacancyId: string; vacancyTitle: string; employerName: string; publicUrl: string; helper: Helper }

function helperPart(helper: Helper): MailPart {
  if (!helper) return 'Vragen? Bel ons of antwoord op deze e-mail.'
  return {
    facts: [
      ['Uw contactpersoon', helper.name],
      ...(helper.phone === null ? [] : [['Telefoon', formatPhone(helper.phone)] as const]),
      ['E-mail', helper.email],
    ],
  }
}

/** To the candidate: may we tell this employer about you? */
export function consentAskedMail(facts: About & { dueOn: IsoDate }): MailMessage {
  return {
    kind: 'toestemming-vraag',
    subject: 'Mogen wij u voorstellen aan een werkgever?',
    paragraphs: [
      `Wij denken dat dit werk bij u past: ${facts.vacancyTitle} bij ${facts.employerName}.`,
      { link: `${facts.publicUrl}${paths.vacancy(facts.vacancyId)}`, label: 'Lees de vacature' },
      'Zegt u ja? Dan ziet alleen deze werkgever uw naam, uw contactgegevens en wat u kunt. Verder niets.',
      consentPromise,
      `Laat het ons weten uiterlijk ${formatLongDate(facts.dueOn)}. Dat kan met een telefoontje of een e-mail.`,
      helperPart(facts.helper),
    ],
  }
}

/** To the employer: a proposal waits; who it is stands behind the sign-in. */
export function proposalWaitingMail(facts: { proposalId: string; vacancyTitle: string; publicUrl: string; dueOn: IsoDate; helper: Helper }): MailMessage {
  return {
    kind: 'voorstel-klaar',
    subject: 'Er staat een voorstel voor u klaar',
    paragraphs: [
      `Voor uw vacature “${facts.vacancyTitle}” hebben wij een kandidaat voor u.`,
      `Wij vragen uw antwoord uiterlijk ${formatLongDate(facts.dueOn)}. Antwoordt u niet, dan stopt het voorstel.`,
      { link: `${facts.publicUrl}${paths.companyProposal(facts.proposalId)}`, label: 'Bekijk het voorstel' },
      helperPart(facts.helper),
    ],
  }
}

/** To the account manager: the employer answered. */
export function proposalAnsweredMail(facts: { proposalId: string; answer: 'ja' | 'nee'; publicUrl: string }): MailMessage {
  return {
    kind: 'voorstel-beantwoord',
    subject: facts.answer === 'ja' ? 'Een werkgever zegt ja op uw voorstel' : 'Een werkgever zegt nee op uw voorstel',
    paragraphs: [
      facts.answer === 'ja' ? 'Bel de kandidaat en de werkgever om een afspraak te maken.' : 'De kandidaat krijgt bericht als er een e-mailadres bekend is. Bel anders even.',
      { link: `${facts.publicUrl}${paths.proposal(facts.proposalId)}`, label: 'Bekijk het voorstel' },
    ],
  }
}

/** To the candidate: the employer said yes. */
export function employerYesMail(facts: About): MailMessage {
  return {
    kind: 'werkgever-zegt-ja',
    subject: 'Goed nieuws over uw voorstel',
    paragraphs: [
      `${facts.employerName} wil graag met u praten over het werk: ${facts.vacancyTitle}.`,
      'Uw contactpersoon belt u om een afspraak te maken.',
      helperPart(facts.helper),
    ],
  }
}

/** To the candidate: it ended, and honestly why. */
export function endedForCandidateMail(facts: About & { reason: ProposalEndReason }): MailMessage {
  return {
    kind: 'voorstel-gestopt-kandidaat',
    subject: 'Bericht over uw voorstel',
    paragraphs: [
      `Uw voorstel voor ${facts.vacancyTitle} bij ${facts.employerName} is gestopt.`,
      `De reden: ${lower(proposalEndReasonLabels[facts.reason])}.`,
      'Wij zoeken verder met u. Voor andere vacatures verandert er niets.',
      helperPart(facts.helper),
    ],
  }
}

/** To the employer: a proposal that was sent has ended; who it was stays unsaid. */
export function endedForEmployerMail(facts: { vacancyTitle: string; vacancyId: string; reason: ProposalEndReason; publicUrl: string; helper: Helper }): MailMessage {
  return {
    kind: 'voorstel-gestopt-werkgever',
    subject: 'Een voorstel voor uw vacature is gestopt',
    paragraphs: [
      `Een voorstel voor uw vacature “${facts.vacancyTitle}” is gestopt.`,
      facts.reason === 'geen-antwoord-werkgever' ? 'Wij kregen geen antwoord binnen de tijd die was afgesproken.' : 'Deze kandidaat is niet meer beschikbaar voor uw vacature.',
      { link: `${facts.publicUrl}${paths.companyVacancy(facts.vacancyId)}`, label: 'Bekijk uw vacature' },
      helperPart(facts.helper),
    ],
  }
}

/** To the employer: nobody fits now; we go on looking. */
export function nobodyYetMail(facts: { vacancyTitle: string; vacancyId: string; closesOn: IsoDate; publicUrl: string; helper: Helper }): MailMessage {
  return {
    kind: 'nog-geen-kandidaat',
    subject: 'Nog geen kandidaat voor uw vacature',
    paragraphs: [
      `Voor uw vacature “${facts.vacancyTitle}” hebben wij nu geen kandidaat die past.`,
      `Wij blijven zoeken tot en met ${formatDate(facts.closesOn)}, de dag waarop de vacature sluit.`,
      'Soms helpt het om de uren of de eisen ruimer te maken. Uw contactpersoon denkt graag mee.',
      { link: `${facts.publicUrl}${paths.companyVacancy(facts.vacancyId)}`, label: 'Bekijk uw vacature' },
      helperPart(facts.helper),
    ],
  }
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const helper: Helper = { name: 'Sanne de Wit', phone: '+31241234567', email: 'sanne@voorbeeld.example' }
const about = (publicUrl: string): About => ({ vacancyId: 'v', vacancyTitle: 'Magazijnmedewerker', employerName: 'Voorbeeld Logistiek', publicUrl, helper })

export const previews: MailPreview[] = [
  { kind: 'toestemming-vraag', label: 'Vraag om toestemming aan de kandidaat', example: ({ publicUrl }) => consentAskedMail({ ...about(publicUrl), dueOn: '2026-11-30' }) },
  {
    kind: 'voorstel-klaar',
    label: 'Voorstel staat klaar voor de werkgever',
    example: ({ publicUrl }) => proposalWaitingMail({ proposalId: 'p', vacancyTitle: 'Magazijnmedewerker', publicUrl, dueOn: '2026-11-30', helper }),
  },
  { kind: 'voorstel-beantwoord', label: 'Werkgever antwoordde, aan de accountmanager', example: ({ publicUrl }) => proposalAnsweredMail({ proposalId: 'p', answer: 'ja', publicUrl }) },
  { kind: 'werkgever-zegt-ja', label: 'Werkgever zegt ja, aan de kandidaat', example: ({ publicUrl }) => employerYesMail(about(publicUrl)) },
  {
    kind: 'voorstel-gestopt-kandidaat',
    label: 'Voorstel gestopt, aan de kandidaat',
    example: ({ publicUrl }) => endedForCandidateMail({ ...about(publicUrl), reason: 'werkgever-andere-kandidaat' }),
  },
  {
    kind: 'voorstel-gestopt-werkgever',
    label: 'Voorstel gestopt, aan de werkgever',
    example: ({ publicUrl }) => endedForEmployerMail({ vacancyTitle: 'Magazijnmedewerker', vacancyId: 'v', reason: 'geen-antwoord-werkgever', publicUrl, helper }),
  },
  {
    kind: 'nog-geen-kandidaat',
    label: 'Nog geen kandidaat, aan de werkgever',
    example: ({ publicUrl }) => nobodyYetMail({ vacancyTitle: 'Magazijnmedewerker', vacancyId: 'v', closesOn: '2027-01-15', publicUrl, helper }),
  },
]
