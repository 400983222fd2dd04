import type { IsoDate } from '#app/core/dates.ts';

export const amountUnits = ['cent', 'permille', 'month', 'count'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** How sure we are of an amount: read in the law, on an official page, in a secondary source, or from memory. */
export const verifications = ['law', 'official', 'secondary', 'own-knowledge'] as const;
export type Verification = (typeof verifications)[number];

/**
 * Kinds of dated amounts and what their `key` means.
 * `minimumuurloon`: key '21', cents an hour. `referentiemaandloon`: key '36', cents a month at 36 hours.
 * `jeugdpercentage` and `jeugdpercentage-bbl`: key is the age ('15'..'20'), permille of the adult amount.
 * `vakantiebijslag`: key 'wettelijk', permille. `lks`: keys 'plafond', 'forfait', 'werkgeverslasten', permille.
 * `lkv-uurbedrag` and `lkv-maximum`: key is the category, or 'oudere-voor-2024', cents.
 * `overig`: an amount that no rule reads yet.
 */
export const amountKinds = [
  'minimumuurloon',
  'referentiemaandloon',
  'jeugdpercentage',
  'jeugdpercentage-bbl',
  'vakantiebijslag',
  'lks',
  'lkv-uurbedrag',
  'lkv-maximum',
  'overig',
] as const;
export type AmountKind = (typeof amountKinds)[number];

/** One legal amount with its validity (both days included) and its source. `value` is an integer in `unit`. */
export interface DatedAmount {
  id?: string;
  kind: AmountKind;
  key: string;
  value: number;
  unit: AmountUnit;
  validFrom: IsoDate;
  /** Last day on which the amount holds; null when no end is known. */
  validTo: IsoDate | null;
  source: string;
  verified: Verification;
  checkedOn: IsoDate;
}

/** All dated rows that the minimum-wage rules read: hour amount, reference month wage and youth percentages. */
export type MinimumWageTable = readonly DatedAmount[];

/** All dated rows together, as the rules for subsidies read them. */
export type AmountTable = readonly DatedAmount[];

/** Adult age of the minimum wage and lowest age with a youth percentage (WML art. 7 and the youth decree). */
export const adultAge = 21;
export const lowestWageAge = 15;
/** Ages with a lower percentage in a bbl contract. */
export const bblAges = [18, 19, 20] as const;

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
] as const;
export type SchemeId = (typeof schemeIds)[number];

export const certainties = ['zeker', 'waarschijnlijk', 'navragen', 'nee'] as const;
export type Certainty = (typeof certainties)[number];

export const executors = [
  'uwv',
  'gemeente',
  'belastingdienst',
  'rvo',
  'uvb',
  'werkbedrijf',
  'coa',
  'opleider',
] as const;
export type Executor = (typeof executors)[number];

export const lkvCategories = ['arbeidsgehandicapt', 'banenafspraak', 'herplaatsen', 'oudere'] as const;
export type LkvCategory = (typeof lkvCategories)[number];

export const lksRoutes = ['gemeten', 'forfaitair'] as const;
export type LksRoute = (typeof lksRoutes)[number];

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
] as const;
export type TermCode = (typeof termCodes)[number];

export const termOwners = ['werkgever', 'gemeente', 'wsp'] as const;
export type TermOwner = (typeof termOwners)[number];

/** A dated task that follows from a placement: due on the day itself, warned for the day before. */
export interface Term {
  code: TermCode;
  dueOn: IsoDate;
  warnOn: IsoDate;
  owner: TermOwner;
  /** Article of law, or 'afspraak' for a working agreement of the region. */
  law: string;
}
