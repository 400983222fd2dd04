import { formatDate, type IsoDate } from '#app/core/dates.ts'
import { formatEuro, type Cents } from '#app/core/money.ts'
import type { ShownCount } from '#app/features/disclosure/model.ts'
import type { ChangeListRefusal, EntryStatus, LeaveRefusal, ListStatus, RingReason } from '#app/features/open-hiring/model.ts'
import type { AnswerCallRefusal } from '#app/features/open-hiring/rules/answer.ts'
import type { CallNextRefusal } from '#app/features/open-hiring/rules/order.ts'
import { openHiringRefusals } from '#app/features/open-hiring/texts/nl.ts'

export function payText(min: Cents, max: Cents): string {
  return min === max ? formatEuro(min) : `${formatEuro(min)} tot ${formatEuro(max)}`
}

export function hoursText(min: number, max: number): string {
  return min === max ? String(min) : `${min} tot ${max}`
}

export function startText(startsOn: IsoDate | null): string {
  return startsOn === null ? 'Zo snel mogelijk' : formatDate(startsOn)
}

/** '15' → 'Ongeveer 15 mensen wachten'; hidden → 'Minder dan 5 mensen wachten'. */
export function waitingText(count: ShownCount): string {
  return count.value === null
    ? `${count.text.charAt(0).toUpperCase()}${count.text.slice(1)} mensen wachten`
    : `Ongeveer ${count.text} mensen wachten`
}

/** What happens now, said to the person, by status. It never tells by which contact the person is on the list. */
export const nextSteps: Record<EntryStatus, string> = {
  wacht: 'U hoeft nu niets te doen. Bent u aan de beurt? Dan hoort u het per e-mail of telefoon.',
  opgeroepen: 'Geef hieronder uw antwoord. U kunt ook de werkgever bellen.',
  ja: 'De werkgever neemt contact met u op over de eerste werkdag.',
  'niet-nu': 'We roepen eerst de volgende op. Daarna bent u weer aan de beurt.',
  'geen-reactie': 'We roepen eerst de volgende op. Daarna bent u weer aan de beurt.',
  gestart: 'Veel plezier met uw werk. Over vier weken wissen wij uw naam en contactgegeven van deze lijst.',
  vertrokken:
    'Over vier weken wissen wij uw naam en contactgegeven. Hebt u zich vaker aangemeld? Dan telt alleen de eerste aanmelding.',
}

/** What a paused or closed list means for who stands on it. */
export const listNotes: Record<ListStatus, string | null> = {
  concept: null,
  open: null,
  gepauzeerd: 'De lijst staat even stil. Er wordt nu niemand opgeroepen. U houdt uw plaats.',
  gesloten: 'De lijst is gesloten. Er komen geen oproepen meer.',
}

/** The status of an entry as its owners see it. */
export const queueStatusLabels: Record<EntryStatus, string> = {
  wacht: 'Wacht',
  opgeroepen: 'Opgeroepen',
  ja: 'Zegt ja',
  'niet-nu': 'Zei “nu niet”, houdt de plaats',
  'geen-reactie': 'Antwoordde niet, houdt de plaats',
  gestart: 'Begonnen',
  vertrokken: 'Van de lijst',
}

export const ringReasonLabels: Record<RingReason, string> = {
  gepauzeerd: 'De lijst staat stil',
  heropend: 'De lijst gaat verder',
  gesloten: 'De lijst is gesloten',
}

export const callNextTexts: Record<CallNextRefusal, string> = {
  'lijst-niet-open': 'De lijst is niet open. Er wordt niemand opgeroepen.',
  'geen-plek-vrij': 'Er is nu geen plek vrij. Wacht op het antwoord van wie is opgeroepen.',
  'niemand-wacht': 'Er wacht nu niemand op deze lijst.',
  'niet-gevonden': 'Deze lijst is niet gevonden.',
  'intussen-veranderd': 'Er is net al iemand opgeroepen, of de lijst is veranderd. Kijk hieronder hoe het nu staat.',
}

export const changeListTexts: Record<ChangeListRefusal, string> = {
  'niet-gevonden': 'Deze lijst is niet gevonden.',
  'kan-niet': 'Dat kan niet met deze lijst.',
  'oproep-loopt': 'Er is iemand opgeroepen. Wacht op het antwoord voordat u de lijst sluit.',
  'intussen-veranderd': 'De lijst is net veranderd. Kijk hieronder hoe het nu staat.',
}

/** Why an answer did not go through, said to the person. */
export const answerTexts: Record<AnswerCallRefusal, string> = {
  'al-beantwoord': openHiringRefusals['al-beantwoord'],
  'termijn-voorbij': openHiringRefusals['termijn-voorbij'],
  'termijn-loopt-nog': openHiringRefusals['termijn-loopt-nog'],
  'niet-gevonden': 'Deze plaats is niet gevonden.',
  'geen-recht': 'Dit antwoord kan nu niet.',
}

/** The same, said to who notes an answer for the person. */
export const notedAnswerTexts: Record<AnswerCallRefusal, string> = {
  ...answerTexts,
  'termijn-voorbij': 'De tijd om te antwoorden is voorbij. Dit antwoord telt niet meer. U kunt zo de volgende oproepen.',
}

export const leaveTexts: Record<LeaveRefusal, string> = {
  'niet-gevonden': 'Deze plaats is niet gevonden.',
  'kan-niet-meer': 'U staat niet meer op de lijst, of u bent al begonnen.',
}

/** The same, to the owner of the list who noted that somebody did not come. */
export const notedLeaveTexts: Record<LeaveRefusal, string> = {
  'niet-gevonden': 'Deze plaats is niet gevonden.',
  'kan-niet-meer': 'Dit kan alleen bij iemand die ja heeft gezegd en nog niet is begonnen. Kijk hieronder hoe het nu staat.',
}

/** Said on the page of a list after a write. */
export const listDone: Record<string, string> = {
  geopend: 'De lijst is open. Mensen kunnen zich nu aanmelden.',
  opgeroepen: 'De volgende is opgeroepen. Hieronder staan naam en contactgegeven.',
  antwoord: 'Het antwoord is opgeschreven.',
  'niet-begonnen': 'Opgeschreven. De plek is weer vrij.',
  gepauzeerd: 'De lijst staat stil. Wie wacht, krijgt bericht.',
  open: 'De lijst gaat weer verder. Wie wacht, krijgt bericht.',
  gesloten: 'De lijst is gesloten. Wie wachtte, krijgt bericht.',
  gestart: 'De start is vastgelegd. De plaatsing staat in de administratie.',
  gebeld: 'Opgeschreven.',
}

/** Said on the page of a place after leaving. */
export const leftDone: Record<string, string> = { weg: 'U staat niet meer op de lijst.' }

export const openListTexts: Record<'werkgever-onbekend' | 'niet-geverifieerd' | 'beroep-onbekend', string> = {
  'werkgever-onbekend': 'Kies een werkgever uit de lijst.',
  'niet-geverifieerd': 'Een accountmanager moet dit bedrijf eerst controleren. Daarna kan een lijst open.',
  'beroep-onbekend': 'Kies een beroep uit de lijst.',
}
