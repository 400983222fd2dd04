import { dutchLevelAnswers, type DutchLevel } from '#app/core/classifications.ts'
import type {
  CandidateRefusalCode,
  CandidateStatus,
  ConsentAnswer,
  ConsentWay,
  FeedbackKind,
  NotYetReason,
} from '#app/features/candidates/model.ts'

export const candidateStatusLabels: Record<CandidateStatus, string> = {
  geregistreerd: 'Aangemeld',
  actief: 'Zoekt werk',
  geplaatst: 'Aan het werk',
  inactief: 'Zoekt nu niet',
}

export const consentAnswerLabels: Record<ConsentAnswer, string> = {
  ja: 'Ja, u mag mij voorstellen',
  nee: 'Nee, liever niet',
}

export const consentWayLabels: Record<ConsentWay, string> = {
  telefoon: 'Aan de telefoon',
  gesprek: 'In een gesprek',
  mail: 'Per e-mail',
  'eigen-pagina': 'Op de eigen pagina',
}

export const feedbackLabels: Record<FeedbackKind, string> = {
  geplaatst: 'De kandidaat is aan het werk',
  'plaatsing-gewijzigd': 'De gegevens van het werk zijn aangepast',
  'plaatsing-beeindigd': 'Het werk is gestopt',
  'nog-niet-passend': 'De hulp past nu nog niet',
}

/** Said wherever consent is asked. */
export const consentPromise = 'Zegt de kandidaat nee? Dat heeft geen gevolgen voor andere vacatures of voor de uitkering.'

export const bsnSentence = 'Dit lijkt op een burgerservicenummer (BSN). Dat bewaren wij niet. Haal het weg.'

export const candidateRefusalTexts: Record<CandidateRefusalCode, string> = {
  bsn: bsnSentence,
  'geen-contactgegevens': 'Vul een e-mailadres of een telefoonnummer in.',
  'gemeente-onbekend': 'Kies een gemeente uit de lijst.',
  'andere-gemeente': 'U kunt alleen mensen uit uw eigen gemeente aanmelden.',
  'consulent-onbekend': 'Kies een consulent van deze gemeente.',
  'beroep-onbekend': 'Kies minstens één beroep uit de lijst.',
  'dubbel-clientnummer': 'Iemand met dit cliëntnummer is al aangemeld.',
  'mogelijk-dubbel': 'Er is al iemand met dit e-mailadres of telefoonnummer. Is het iemand anders? Zet dan een vinkje.',
  'intussen-gewijzigd': 'Iemand anders heeft dit profiel intussen aangepast. Wat u typte, staat er nog. Kijk het na en sla het opnieuw op.',
}

export const notYetReasonLabels: Record<NotYetReason, string> = {
  'eerst-taal': 'Eerst beter Nederlands leren',
  'eerst-opleiding': 'Eerst een opleiding of cursus',
  'uren-nu-niet-mogelijk': 'De uren passen nu niet',
  vervoer: 'Er is geen vervoer naar werk',
  'opvang-of-zorg': 'Eerst opvang of zorg voor anderen regelen',
  'wil-nu-niet': 'De kandidaat wil nu niet',
  anders: 'Iets anders',
}

/** What was done, on the page that follows. */
export const doneTexts: Record<string, string> = {
  aangemeld: 'De kandidaat is aangemeld. Wij zoeken vanaf nu mee naar werk.',
  opgeslagen: 'Het profiel is opgeslagen.',
  bevestigd: 'Het profiel is bevestigd. Het telt weer als nieuw.',
  'status-gewijzigd': 'De status is aangepast.',
  teruggemeld: 'De gemeente krijgt uw terugmelding.',
  gelezen: 'De terugmelding staat als gelezen.',
}

export function countText(total: number): string {
  return total === 1 ? '1 kandidaat' : `${total.toLocaleString('nl-NL')} kandidaten`
}

/** The level of Dutch said about a person by somebody else: 'Spreekt vlot …'. */
export function dutchOf(level: DutchLevel): string {
  return dutchLevelAnswers[level].replace(/^Ik spreek en lees/, 'Spreekt en leest').replace(/^Ik spreek/, 'Spreekt').replace(/^Ik kan/, 'Kan').replace('mijn', 'de')
}

/** '3 van 40 terugmeldingen zijn nog niet gelezen.' */
export function unreadText(unread: number, total: number): string {
  if (total === 0) return 'U leest hier wat er gebeurt met mensen uit uw gemeente.'
  if (unread === 0) return 'Alle terugmeldingen zijn gelezen.'
  return `${unread.toLocaleString('nl-NL')} van ${total.toLocaleString('nl-NL')} terugmeldingen ${unread === 1 ? 'is' : 'zijn'} nog niet gelezen.`
}
