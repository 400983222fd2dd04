import { formatEuro } from '#app/core/money.ts'
import type { StartRefusal, StartRefusalCode } from '#app/features/open-hiring/model.ts'
import type { PlacementFacts } from '#app/features/placements/model.ts'
import { placementRefusalTexts } from '#app/features/placements/texts/nl.ts'

/** Answers to "where do you live" beside the municipalities of the region; nobody has to say. */
export const elsewhere: Record<string, string> = {
  'buiten-regio': 'Buiten de regio',
  onbekend: 'Wil de persoon niet zeggen',
}

export const startRefusalTexts: Record<Exclude<StartRefusalCode, 'loon-onder-lijst'>, string> = {
  'niet-gevonden': 'Deze aanmelding is niet gevonden.',
  'geen-ja': 'Deze persoon heeft geen ja gezegd op een oproep.',
  'al-gestart': 'Deze start is al vastgelegd.',
  'gemeente-onbekend': 'Kies een antwoord uit de lijst.',
  'koppelen-mag-niet': 'Alleen een accountmanager mag een kandidaat koppelen.',
  'akkoord-nodig': 'Koppelen mag alleen als de persoon dat goed vindt. Zet een vinkje, of maak het kandidaatnummer leeg.',
  'kandidaat-onbekend': 'Dit kandidaatnummer is niet bekend. Schrijf het zoals K-2026-00123.',
}

const codeFields: Partial<Record<StartRefusalCode, string>> = {
  'gemeente-onbekend': 'gemeente',
  'koppelen-mag-niet': 'kandidaat',
  'kandidaat-onbekend': 'kandidaat',
  'akkoord-nodig': 'akkoord',
}
const factFields: Partial<Record<keyof PlacementFacts, string>> = {
  startsOn: 'startdatum',
  expectedEndOn: 'einddatum',
  minutesPerWeek: 'uren',
  payCentsPerHour: 'loon',
}

/** Why a start was not recorded, by field of its form. */
export function startErrors(refusal: StartRefusal): Record<string, string> {
  if (refusal.code === 'feiten') {
    return Object.fromEntries(
      refusal.fields.map(({ field, code }) => [factFields[field] ?? '_form', placementRefusalTexts[code]]),
    )
  }
  if (refusal.code === 'loon-onder-lijst') {
    return { loon: `Op de lijst staat minstens ${formatEuro(refusal.cents)} per uur. Iedereen op de lijst rekent op dat loon.` }
  }
  return { [codeFields[refusal.code] ?? '_form']: startRefusalTexts[refusal.code] }
}
