import type {
  CloseReason,
  FindingSeverity,
  ReplyDays,
  ReturnReason,
  TextPart,
  VacancyStatus,
  WordingGround,
} from '#app/features/vacancies/model.ts'

export const vacancyStatusLabels: Record<VacancyStatus, string> = {
  concept: 'Nog niet verstuurd',
  'te-controleren': 'Wordt gecontroleerd',
  teruggestuurd: 'Terug naar de werkgever',
  open: 'Open',
  gepauzeerd: 'Even gestopt',
  vervuld: 'Vervuld',
  ingetrokken: 'Ingetrokken',
  verlopen: 'Verlopen',
}

export const returnReasonLabels: Record<ReturnReason, string> = {
  'loon-niet-goed': 'Het loon klopt niet',
  'woorden-niet-goed': 'Er staan woorden in die mensen uitsluiten',
  'taken-onduidelijk': 'De taken zijn niet duidelijk',
  'uren-onduidelijk': 'De uren of werktijden zijn niet duidelijk',
  'werkgever-onbekend': 'We konden de werkgever niet bereiken',
  dubbel: 'Deze vacature staat er al',
  anders: 'Iets anders',
}

export const closeReasonLabels: Record<CloseReason, string> = {
  'vervuld-via-ons': 'Vervuld met een kandidaat van ons',
  'vervuld-anders': 'Vervuld op een andere manier',
  'geen-werk-meer': 'Er is geen werk meer',
  uitgesteld: 'Het werk begint later',
  'termijn-voorbij': 'De sluitdatum is voorbij',
  anders: 'Iets anders',
}

export const replyDaysLabels: Record<ReplyDays, string> = {
  3: 'Binnen 3 werkdagen',
  5: 'Binnen 5 werkdagen',
  10: 'Binnen 10 werkdagen',
}

export const severityLabels: Record<FindingSeverity, string> = {
  blokkerend: 'Pas dit aan',
  waarschuwing: 'Kijk hier nog eens naar',
}

export const groundLabels: Record<WordingGround, string> = {
  leeftijd: 'leeftijd',
  geslacht: 'man of vrouw zijn',
  afkomst: 'afkomst',
  nationaliteit: 'nationaliteit',
  geloof: 'geloof',
  'burgerlijke-staat': 'gezin',
  'seksuele-gerichtheid': 'seksuele gerichtheid',
  gezondheid: 'gezondheid of handicap',
  privacy: 'privacy',
}

export const textPartLabels: Record<TextPart, string> = {
  titel: 'de titel',
  tekst: 'de tekst',
  taken: 'de taken',
}

/** A vacancy that a person may not change, or not in this way. */
export const vacancyRefusals = {
  'stap-kan-niet': 'Dit kan nu niet met deze vacature.',
  'niet-te-versturen': 'De vacature kan nog niet worden verstuurd. Pas eerst aan wat hieronder staat.',
  'intussen-gewijzigd': 'Iemand anders heeft deze vacature intussen veranderd. Bekijk de nieuwe versie.',
} as const satisfies Record<string, string>
export type VacancyRefusal = keyof typeof vacancyRefusals
