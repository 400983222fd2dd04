import { addDays, dateOf, formatDate, formatMoment, type Instant } from '#app/core/dates.ts'
import { startOfDay } from '#app/core/moments.ts'
import type { CallAnswer, EntryStatus, ListStatus, RuleBook } from '#app/features/open-hiring/model.ts'
import type { AnswerReason, AnswerRefusal } from '#app/features/open-hiring/rules/answer.ts'
import type { JoinRefusal } from '#app/features/open-hiring/rules/join.ts'
import type { CallRefusal } from '#app/features/open-hiring/rules/order.ts'

export const listStatusLabels: Record<ListStatus, string> = {
  concept: 'Nog niet open',
  open: 'Open',
  gepauzeerd: 'Even gestopt',
  gesloten: 'Gesloten',
}

/** The status of an entry, said to the person. */
export const entryStatusLabels: Record<EntryStatus, string> = {
  wacht: 'U staat op de lijst',
  opgeroepen: 'U bent aan de beurt',
  ja: 'U hebt ja gezegd',
  'niet-nu': 'U hebt “nu niet” gezegd. U houdt uw plaats',
  'geen-reactie': 'U hebt niet gereageerd. U houdt uw plaats',
  gestart: 'U bent begonnen met werken',
  vertrokken: 'U staat niet meer op de lijst',
}

export const callAnswerLabels: Record<CallAnswer, string> = {
  ja: 'Ja, ik wil beginnen',
  'niet-nu': 'Nu niet, houd mijn plaats',
  'geen-reactie': 'Geen antwoord',
  ingetrokken: 'Nee, haal mij van de lijst',
}

/** What an answer did, said to the person. */
export const answerReasonTexts: Record<AnswerReason, string> = {
  ja: 'Fijn. De werkgever neemt contact met u op over de start.',
  'wil-niet': 'U staat niet meer op de lijst.',
  'niet-nu': 'U houdt uw plaats. We roepen eerst de volgende op. Daarna bent u weer aan de beurt.',
  'te-vaak-niet-nu': 'U hebt te vaak “nu niet” gezegd. U staat niet meer op de lijst. U mag zich opnieuw aanmelden.',
  'geen-reactie': 'U hebt niet op tijd geantwoord. U houdt uw plaats. We roepen eerst de volgende op.',
  'te-vaak-geen-reactie': 'U hebt te vaak niet geantwoord. U staat niet meer op de lijst. U mag zich opnieuw aanmelden.',
}

export const openHiringRefusals: Record<CallRefusal | AnswerRefusal | JoinRefusal, string> = {
  'lijst-niet-open': 'Deze lijst is nu niet open.',
  'geen-plek-vrij': 'Er is nu geen plek vrij. Wacht op het antwoord van wie is opgeroepen.',
  'niemand-wacht': 'Er wacht nu niemand op deze lijst.',
  'al-beantwoord': 'Deze oproep is al beantwoord.',
  'termijn-voorbij': 'U bent te laat met uw antwoord. De beurt is naar de volgende gegaan.',
  'termijn-loopt-nog': 'De tijd om te antwoorden is nog niet voorbij.',
}

/** The rule book in sentences, made from the same data that the engine uses. */
export function ruleSentences(rules: RuleBook): string[] {
  return [
    'Wie zich het eerst aanmeldt, is het eerst aan de beurt. Niemand gaat voor.',
    'We vragen niet naar uw opleiding, ervaring, leeftijd of uitkering.',
    `Bent u aan de beurt? Dan hebt u ${hoursText(rules.replyWindowHours)} om te antwoorden. Weekenden en feestdagen tellen niet mee.`,
    notNowSentence(rules.notNowKeepsPlace),
    silenceSentence(rules.attempts),
    'U kunt altijd van de lijst af. Dat heeft geen gevolgen.',
  ]
}

function hoursText(hours: number): string {
  if (hours % 24 !== 0) return `${hours} uur`
  return hours === 24 ? '1 werkdag' : `${hours / 24} werkdagen`
}

function notNowSentence(times: number): string {
  if (times === 0) return 'Zegt u “nu niet”? Dan gaat u van de lijst af. U mag zich opnieuw aanmelden.'
  const kept = times === 1 ? 'één keer' : `${times} keer`
  return `Zegt u “nu niet”? Dan houdt u uw plaats, ${kept}. Daarna gaat u van de lijst af. U mag zich opnieuw aanmelden.`
}

function silenceSentence(attempts: number): string {
  if (attempts === 1) return 'Antwoordt u niet? Dan gaat u van de lijst af. U mag zich opnieuw aanmelden.'
  return `Antwoordt u niet? Dan roepen we eerst de volgende op. Na ${attempts} keer geen antwoord gaat u van de lijst af.`
}

/** Until when an answer counts: 'vóór 25-11-2026 om 09.41 uur'; a window that ends at midnight ends with the day before. */
export function deadlineText(answerBy: Instant): string {
  const day = dateOf(answerBy)
  return startOfDay(day) === answerBy ? `uiterlijk op ${formatDate(addDays(day, -1))}` : `vóór ${formatMoment(answerBy)}`
}
