import type { AmountKind, AmountUnit, Executor } from '../model.ts'

export const schemeStatuses = ['geldig', 'navragen', 'beëindigd'] as const
export type SchemeStatus = (typeof schemeStatuses)[number]

export const schemeStatusTexts: Record<SchemeStatus, string> = {
  geldig: 'Geldt nu',
  navragen: 'Eerst navragen',
  beëindigd: 'Gestopt',
}

export const executorNames: Record<Executor, string> = {
  uwv: 'UWV',
  gemeente: 'Gemeente',
  belastingdienst: 'Belastingdienst',
  rvo: 'RVO',
  uvb: 'Uitvoering van Beleid (SZW)',
  werkbedrijf: 'WerkBedrijf',
  coa: 'COA',
  opleider: 'Opleider',
}

export const combinationTexts: Record<'ja' | 'nee' | 'soms', string> = { ja: 'Gaat samen', nee: 'Gaat niet samen', soms: 'Gaat soms samen' }

const keyTexts: Partial<Record<AmountKind, Record<string, string>>> = {
  referentiemaandloon: { '21+': 'Minimumloon per maand bij 36 uur (voor de berekening)' },
  lks: { maximum: 'Hoogste deel van het minimumloon', forfaitair: 'Vast deel van het minimumloon', werkgeverslasten: 'Erbij voor werkgeverslasten' },
  'lkv-uur': {},
  'lkv-maximum': {},
  liv: { uur: 'Bedrag per uur', maximum: 'Hoogste bedrag per jaar' },
  praktijkleren: { 'maximum-per-plek': 'Hoogste bedrag per leerplek', 'toeslag-klimaat-energie': 'Erbij voor klimaat en energie' },
  sowis: { 'persoon-1': 'Eerste persoon', 'persoon-2': 'Tweede persoon', 'persoon-3': 'Derde persoon', 'persoon-4': 'Vierde persoon' },
  premie: { 'awf-laag': 'Lage premie', 'awf-hoog': 'Hoge premie' },
  termijn: {
    'doelgroepverklaring-aanvragen': 'Doelgroepverklaring aanvragen binnen',
    'lks-al-in-dienst-aanvragen': 'Aanvragen als de persoon al werkt: binnen',
    'lks-forfaitair-duur': 'Hoogstens',
    'lkv-arbeidsgehandicapt-duur': 'Duur',
    'lkv-herplaatsen-duur': 'Duur',
    'no-risk-duur': 'Duur, op de meeste gronden',
    'proefplaatsing-duur': 'Meestal',
    'proefplaatsing-maximum': 'Hoogstens',
  },
}

/** What an amount of a scheme is called. */
export function amountLabel(kind: AmountKind, key: string): string {
  return keyTexts[kind]?.[key] ?? (kind === 'lkv-uur' ? 'Bedrag per betaald uur' : kind === 'lkv-maximum' ? 'Hoogste bedrag per jaar' : key)
}

const units: Partial<Record<AmountUnit, string>> = { 'cent-per-uur': 'per uur', 'cent-per-maand': 'per maand', 'cent-per-jaar': 'per jaar' }

/** An amount that is no money, in words; null for money. */
export function amountInWords(value: number, unit: AmountUnit): string | null {
  if (unit === 'maand') return value % 12 === 0 && value >= 24 ? `${value / 12} jaar` : `${value} maanden`
  if (unit === 'permille') return `${(value / 10).toLocaleString('nl-NL')} %`
  if (unit === 'basispunt') return `${(value / 100).toLocaleString('nl-NL', { minimumFractionDigits: 2 })} %`
  if (unit === 'minuut-per-week') return `${(value / 60).toLocaleString('nl-NL')} uur per week`
  return null
}

/** 'per uur', 'per jaar', or nothing for an amount at once. */
export function amountUnit(unit: AmountUnit): string | undefined {
  return units[unit]
}

