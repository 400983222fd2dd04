import type { StartRefusalCode } from '#app/features/open-hiring/model.ts'

/** Answers to "where do you live" beside the municipalities of the region; nobody has to say. */
export const elsewhere: Record<string, string> = {
  'buiten-regio': 'Buiten de regio',
  onbekend: 'Wil de persoon niet zeggen',
}

export const startRefusalTexts: Record<StartRefusalCode, string> = {
  'niet-gevonden': 'Deze aanmelding is niet gevonden.',
  'geen-ja': 'Deze persoon heeft geen ja gezegd op een oproep.',
  'al-gestart': 'Deze start is al vastgelegd.',
  'gemeente-onbekend': 'Kies een antwoord uit de lijst.',
  'koppelen-mag-niet': 'Alleen een accountmanager mag een kandidaat koppelen.',
  'akkoord-nodig': 'Koppelen mag alleen als de persoon dat goed vindt. Zet een vinkje, of maak het kandidaatnummer leeg.',
  'kandidaat-onbekend': 'Dit kandidaatnummer is niet bekend. Schrijf het zoals K-2026-00123.',
  'loon-onder-lijst': 'Op de lijst staat een hoger loon. Iedereen op de lijst rekent op dat loon.',
}
