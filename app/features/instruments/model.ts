import type { IsoDate } from '#app/core/dates.ts'

export const amountUnits = [
  'cent',
  'cent-per-uur',
  'cent-per-maand',
  'cent-per-jaar',
  'permille',
  'basispunt',
  'minuut-per-week',
  'maand',
] as const
export type AmountUnit = (typeof amountUnits)[number]

/** How sure we are of an amount: read in the law, on an official page, in a secondary source, or from memory. */
export const verifications = ['law', 'official', 'secondary', 'own-knowledge'] as const
export type Verification = (typeof verifications)[number]

/**
 * Kinds of dated amounts and what their `key` means.
 * - `wml-uur`: minimum wage an hour, key the age ('15'..'20', '21+'); `wml-uur-bbl`: '18', '19', '20'
 * - `jeugdpercentage`, `bbl-percentage`: permille of the adult amount, key the age
 * - `referentiemaandloon`: key '21+', cents a month at 36 hours
 * - `lks`: keys 'werkgeverslasten', 'maximum', 'forfaitair', 'vakantiebijslag' (permille), 'voltijd' (minutes a week)
 * - `lkv-uur`, `lkv-maximum`: key the category, or 'oudere-start-vanaf-2024'
 * - `termijn`: months, key what the term belongs to
 */
export const amountKinds = [
  'wml-uur',
  'wml-uur-bbl',
  'referentiemaandloon',
  'jeugdpercentage',
  'bbl-percentage',
  'lks',
  'lkv-uur',
  'lkv-maximum',
  'liv',
  'premie',
  'premieloon',
  'banenafspraak',
  'praktijkleren',
  'sowis',
  'termijn',
] as const
export type AmountKind = (typeof amountKinds)[number]

/** One legal amount with its validity (both days included) and its source. `value` is an integer in `unit`. */
export interface DatedAmount {
  id?: string
  kind: AmountKind
  key: string
  value: number
  unit: AmountUnit
  validFrom: IsoDate
  /** Last day on which the amount holds; null when no end is known. */
  validTo: IsoDate | null
  source: string
  verified: Verification
  checkedOn?: IsoDate
}

/** What a rule reads of a dated amount. */
export type AmountRow = Pick<DatedAmount, 'key' | 'value' | 'validFrom' | 'validTo' | 'source'> & { kind: string }

/** All dated rows that the minimum-wage rules read: hour amount, reference month wage and youth percentages. */
export type MinimumWageTable = readonly AmountRow[]

/** All dated rows together, as the rules for subsidies read them. */
export type AmountTable = readonly AmountRow[]

/** Adult age of the minimum wage and lowest age with a youth percentage (WML art. 7 and the decree on youth wages). */
export const adultAge = 21
export const lowestWageAge = 15
/** Ages with a lower percentage in a bbl contract. */
export const bblAges = [18, 19, 20] as const

export const schemeIds = [
  'lks',
  'lks_forfaitair',
  'lkv_arbeidsgehandicapt',
  'lkv_banenafspraak',
  'lkv_herplaatsen',
  'lkv_oudere',
  'liv',
  'no_risk',
  'proefplaatsing_uwv',
  'proefplaats_gemeente',
  'jobcoach_uwv_extern',
  'jobcoach_uwv_intern',
  'jobcoach_gemeente',
  'harrie_training',
  'werkplek_werkgever',
  'meeneembaar',
  'gwv',
  'beschut_werk',
  'detachering_sw',
  'loondispensatie',
  'loondispensatie_tijdelijk',
  'praktijkleren',
  'praktijkleren_3e_leerweg',
  'slim',
  'sowis',
  'startbaan_statushouder',
  'meedoenbalie',
  'participatieplaats',
  'uitstroompremie',
  'inkomstenvrijlating',
  'awf_laag',
  'advies_inclusief',
] as const
export type SchemeId = (typeof schemeIds)[number]

export const certainties = ['zeker', 'waarschijnlijk', 'navragen', 'nee'] as const
export type Certainty = (typeof certainties)[number]

export const executors = ['uwv', 'gemeente', 'belastingdienst', 'rvo', 'uvb', 'werkbedrijf', 'coa', 'opleider'] as const
export type Executor = (typeof executors)[number]

export const lkvCategories = ['arbeidsgehandicapt', 'banenafspraak', 'herplaatsen', 'oudere'] as const
export type LkvCategory = (typeof lkvCategories)[number]

export const lksRoutes = ['gemeten', 'forfaitair'] as const
export type LksRoute = (typeof lksRoutes)[number]

/** Terms that follow from a placement. The sentence of each is in `texts/nl.ts`. */
export const termCodes = [
  'doelgroepverklaring',
  'lks-aanvragen',
  'lks-forfaitair-eind',
  'loonwaarde-opnieuw',
  'lkv-eind',
  'no-risk-eind',
  'proefplaatsing-eind',
  'doelgroepregister-nakijken',
  'aanzeggen',
  'contract-eind',
  'duurzaam-6-maanden',
  'duurzaam-12-maanden',
] as const
export type TermCode = (typeof termCodes)[number]

export const termOwners = ['werkgever', 'gemeente', 'wsp'] as const
export type TermOwner = (typeof termOwners)[number]

/** A dated task that follows from a placement: due on the day itself, warned for the day before. */
export interface Term {
  code: TermCode
  dueOn: IsoDate
  warnOn: IsoDate
  owner: TermOwner
  /** Article of law, or 'afspraak' for a working agreement of the region. */
  law: string
}

/** Why a scheme may or may not apply to a placement. The sentence of each is in `texts/nl.ts`. */
export const schemeReasons = [
  'geen-dienstbetrekking',
  'beschut-sluit-uit',
  'andere-wet',
  'gestopt',
  'alleen-eigen-werknemer',
  'ander-contract',
  'contract-te-kort',
  'contractduur-onbekend',
  'te-weinig-uren',
  'vraag-doelgroepverklaring',
  'kijk-in-doelgroepregister',
  'vraag-gemeente',
  'vraag-uwv',
  'open-hiring-route',
  'meld-ziekte-bij-uwv',
  'afspraak-voor-de-start',
  'contract-loopt-al',
  'een-categorie',
  'besluit-nodig',
  'formele-werkgever',
  'leerbedrijf',
  'venster-nakijken',
  'vast-contract',
  'leercontract',
  'oproep-hoge-premie',
  'flexibel-hoge-premie',
  'jong-en-weinig-uren',
  'wsw-baan',
  'boven-aow-leeftijd',
  'gemeente-begeleidt',
  'staat-in-register',
  'staat-niet-in-register',
  'subsidie-toegekend',
  'groep-past',
  'groep-past-niet',
] as const
export type SchemeReason = (typeof schemeReasons)[number]

/** Reasons that say something on the person; they never leave the office. */
export const staffOnlyReasons = [
  'wsw-baan',
  'boven-aow-leeftijd',
  'gemeente-begeleidt',
  'staat-in-register',
  'staat-niet-in-register',
  'subsidie-toegekend',
  'groep-past',
  'groep-past-niet',
] as const satisfies readonly SchemeReason[]

/** What the rules say on one scheme for one placement. */
export interface SchemeOutcome {
  schemeId: SchemeId
  certainty: Certainty
  reasons: SchemeReason[]
  terms: Term[]
  /** The scheme that shuts this one out, null when none does. */
  excludedBy: SchemeId | null
}
