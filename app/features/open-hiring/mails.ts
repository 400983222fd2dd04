import type { Instant } from '#app/core/dates.ts'
import { standardRules, type CallAnswer, type RingReason, type RuleBook } from '#app/features/open-hiring/model.ts'
import type { AnswerReason } from '#app/features/open-hiring/rules/answer.ts'
import { formatReceiptCode } from '#app/features/open-hiring/rules/receipt.ts'
import { answerReasonTexts, deadlineText, ruleSentences } from '#app/features/open-hiring/texts/nl.ts'
import type { MailMessage, MailPart, MailPreview } from '#app/platform/mail.ts'
import { paths } from '#app/platform/paths.ts'

interface ListFacts {
  title: string
  employerName: string
  publicUrl: string
}

const lookUp = (publicUrl: string): MailPart => ({ link: `${publicUrl}${paths.receipt()}`, label: 'Bekijk uw plaats' })
const work = ({ title, employerName }: ListFacts) => `“${title}” bij ${employerName}`

/** After a first sign-up: the place, the code and the rules. */
export function joinedMail(facts: ListFacts & { place: number; code: string; rules: RuleBook }): MailMessage {
  return {
    kind: 'open-hiring-aangemeld',
    subject: 'Uw plaats op de lijst',
    paragraphs: [
      `U staat op de lijst voor ${work(facts)}. U hebt plaats ${facts.place}.`,
      'Met deze code bekijkt u uw plaats. Bewaar de code goed en geef hem aan niemand.',
      { code: formatReceiptCode(facts.code) },
      lookUp(facts.publicUrl),
      ...ruleSentences(facts.rules),
      'Hebt u zich niet aangemeld? Open dan de link, vul de code in en kies “Haal mij van de lijst”.',
    ],
  }
}

/** After a sign-up of an address that has a place: nothing changed, and a code for who lost the first one. */
export function alreadyJoinedMail(facts: ListFacts & { place: number | null; code: string }): MailMessage {
  return {
    kind: 'open-hiring-stond-al',
    subject: 'U stond al op de lijst',
    paragraphs: [
      `Dit adres is nog een keer aangemeld voor ${work(facts)}. U had al een plaats. Die blijft van u.`,
      facts.place === null
        ? 'U bent al aan de beurt geweest. Kijk met de code hoe het staat.'
        : `U hebt plaats ${facts.place}. De tweede aanmelding telt alleen als u deze plaats opgeeft.`,
      'Bent u uw code kwijt? Deze code werkt ook:',
      { code: formatReceiptCode(facts.code) },
      lookUp(facts.publicUrl),
    ],
  }
}

/** It is this person's turn. */
export function calledMail(
  facts: ListFacts & { answerBy: Instant; code: string; contactName: string; contactPhone: string },
): MailMessage {
  return {
    kind: 'open-hiring-oproep',
    subject: 'U bent aan de beurt',
    paragraphs: [
      `U bent aan de beurt voor ${work(facts)}.`,
      `Antwoord ${deadlineText(facts.answerBy)}. Kies “Ja, ik kom”, “Nu niet” of “Haal mij van de lijst”.`,
      { link: `${facts.publicUrl}${paths.receipt()}`, label: 'Geef antwoord' },
      'Uw code van de aanmelding werkt. Deze code ook:',
      { code: formatReceiptCode(facts.code) },
      `Hebt u vragen over het werk? Bel ${facts.contactName}: ${facts.contactPhone}.`,
    ],
  }
}

/** What somebody else noted as this person's answer, or what silence did. */
export function answerNotedMail(facts: ListFacts & { reason: AnswerReason }): MailMessage {
  const silence = facts.reason === 'geen-reactie' || facts.reason === 'te-vaak-geen-reactie'
  return {
    kind: 'open-hiring-antwoord-genoteerd',
    subject: silence ? 'De tijd om te antwoorden is voorbij' : 'Uw antwoord is opgeschreven',
    paragraphs: [
      `Het gaat om ${work(facts)}.`,
      ...(silence ? [] : ['De werkgever heeft opgeschreven wat u aan de telefoon zei.']),
      answerReasonTexts[facts.reason],
      lookUp(facts.publicUrl),
      ...(silence ? [] : ['Klopt dit niet? Neem dan contact met ons op.']),
    ],
  }
}

const changes: Record<RingReason, { subject: string; text: string }> = {
  gepauzeerd: {
    subject: 'De lijst staat even stil',
    text: 'De lijst staat even stil. Er wordt nu niemand opgeroepen. U houdt uw plaats. U krijgt bericht als de lijst weer verdergaat.',
  },
  heropend: { subject: 'De lijst gaat weer verder', text: 'De lijst gaat weer verder. U hebt uw plaats gehouden.' },
  gesloten: {
    subject: 'De lijst is gesloten',
    text: 'De lijst is gesloten. Er komen geen oproepen meer. Dat ligt niet aan u. Over vier weken wissen wij uw naam en contactgegeven.',
  },
}

/** What happened to the list, for who waits on it. The account manager reads the same words by telephone. */
export function listChangedMail(facts: ListFacts & { change: RingReason }): MailMessage {
  const { subject, text } = changes[facts.change]
  const after: MailPart =
    facts.change === 'gesloten'
      ? { link: `${facts.publicUrl}${paths.openHiring()}`, label: 'Bekijk andere lijsten' }
      : lookUp(facts.publicUrl)
  return { kind: `open-hiring-${facts.change}`, subject, paragraphs: [`Het gaat om ${work(facts)}.`, text, after] }
}

/** What is said on the telephone to who has no e-mail address. */
export const ringTexts: Record<RingReason, string> = {
  gepauzeerd: changes.gepauzeerd.text,
  heropend: changes.heropend.text,
  gesloten: changes.gesloten.text,
}

const answered: Record<CallAnswer, string> = {
  ja: 'Nummer # zegt ja. Maak een afspraak over de start en leg de start vast.',
  'niet-nu': 'Nummer # zegt “nu niet”. U kunt de volgende oproepen.',
  'geen-reactie': 'Nummer # heeft niet op tijd geantwoord. U kunt de volgende oproepen.',
  ingetrokken: 'Nummer # is van de lijst gegaan. U kunt de volgende oproepen.',
}

/** For the people of the employer: what came of a call. A number, no person. */
export function callEndedMail(facts: { answer: CallAnswer; number: number; listId: string; publicUrl: string }): MailMessage {
  return {
    kind: 'open-hiring-antwoord',
    subject: 'Antwoord op uw oproep',
    paragraphs: [
      answered[facts.answer].replace('#', String(facts.number)),
      { link: `${facts.publicUrl}${paths.manageOpenHiringList(facts.listId)}`, label: 'Ga naar de lijst' },
    ],
  }
}

const example = (site: { publicUrl: string }): ListFacts => ({
  title: 'Medewerker inpak',
  employerName: 'Voorbeeld BV',
  publicUrl: site.publicUrl,
})
const code = '0123456787'

export const previews: MailPreview[] = [
  {
    kind: 'open-hiring-aangemeld',
    label: 'Open hiring: aangemeld',
    example: (site) => joinedMail({ ...example(site), place: 12, code, rules: standardRules }),
  },
  {
    kind: 'open-hiring-stond-al',
    label: 'Open hiring: stond al op de lijst',
    example: (site) => alreadyJoinedMail({ ...example(site), place: 4, code }),
  },
  {
    kind: 'open-hiring-oproep',
    label: 'Open hiring: aan de beurt',
    example: (site) =>
      calledMail({
        ...example(site),
        answerBy: '2026-11-26T09:00:00.000Z',
        code,
        contactName: 'Sanne de Vries',
        contactPhone: '024 123 45 67',
      }),
  },
  {
    kind: 'open-hiring-antwoord-genoteerd',
    label: 'Open hiring: antwoord opgeschreven',
    example: (site) => answerNotedMail({ ...example(site), reason: 'niet-nu' }),
  },
  {
    kind: 'open-hiring-gesloten',
    label: 'Open hiring: lijst gesloten',
    example: (site) => listChangedMail({ ...example(site), change: 'gesloten' }),
  },
  {
    kind: 'open-hiring-gepauzeerd',
    label: 'Open hiring: lijst staat stil',
    example: (site) => listChangedMail({ ...example(site), change: 'gepauzeerd' }),
  },
  {
    kind: 'open-hiring-heropend',
    label: 'Open hiring: lijst gaat verder',
    example: (site) => listChangedMail({ ...example(site), change: 'heropend' }),
  },
  {
    kind: 'open-hiring-antwoord',
    label: 'Open hiring: antwoord op uw oproep',
    example: ({ publicUrl }) => callEndedMail({ answer: 'ja', number: 7, listId: 'voorbeeld', publicUrl }),
  },
]
