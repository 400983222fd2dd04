import type { Block, Bonus, ValueTable } from '#app/features/social-return/model.ts'
import type { Cents } from '#app/core/money.ts'
import { checkedOn } from './dated.ts'

/** A bonus that is paid once and not pro rata; a coordinator enters it by hand. */
export interface OnceBonus {
  code: string
  label: string
  valueCents: Cents
  /** Block with which it goes. */
  block: string
}

export interface ReferenceValueTable extends ValueTable {
  authority: string
  /** What a reader must know beside the figures. */
  note: string
  onceBonuses: readonly OnceBonus[]
}

/**
 * Published value tables for social return (domain facts 4.2 and 4.3). Year values in euro cents at 36 hours a week.
 * All are examples: no table of Rijk van Nijmegen was found.
 */
export const notOurValues =
  'Dit zijn niet de waarden van deze regio. Van deze regio is geen tabel gevonden. Gebruik dit als voorbeeld.'

const labels = {
  participatiewet: 'Participatiewet',
  'participatiewet-kort': 'Participatiewet, korter dan 2 jaar',
  'participatiewet-lang': 'Participatiewet, langer dan 2 jaar',
  banenafspraak: 'Banenafspraak, Wajong of Wsw',
  wajong: 'Wajong',
  wia: 'WIA of WAO',
  ww: 'WW',
  'ww-kort': 'WW, 3 tot 12 maanden',
  'ww-lang': 'WW, langer dan 1 jaar',
  nug: 'Zonder uitkering',
  'nug-jongere': 'Zonder uitkering, jongere zonder startkwalificatie',
  'nug-beperking': 'Zonder uitkering, met een beperking',
  'bbl-2': 'Leerling bbl, niveau 1 of 2',
  'bbl-3': 'Leerling bbl, niveau 3 of hoger',
  bbl: 'Leerling bbl',
  'bbl-nieuw': 'Leerling bbl, nieuw in dienst',
  'bbl-bestaand': 'Leerling bbl, al in dienst',
  bol: 'Leerling bol of stage mbo-hbo',
  'bol-1-2': 'Stage mbo niveau 1 of 2',
  'bol-3-4': 'Stage mbo niveau 3 of 4, of hbo',
  'vso-pro': 'Leerling vso of praktijkonderwijs',
  'sw-inkoop': 'Inkoop bij een sociaal ontwikkelbedrijf',
  'sociale-onderneming': 'Inkoop bij een sociale onderneming',
  scholing: 'Kosten van scholing',
  kennis: 'Kennis of vrijwillige inzet van medewerkers',
} as const

type BlockCode = keyof typeof labels

const year = (code: BlockCode, euros: number, maxMonths: number | null = null): Block => ({
  code,
  label: labels[code],
  kind: 'jaarwaarde',
  valueCents: euros * 100,
  maxMonths,
  verified: true,
})

const invoice = (code: BlockCode): Block => ({
  code,
  label: labels[code],
  kind: 'factuur',
  valueCents: 0,
  maxMonths: null,
  verified: true,
})

const bonus = (code: string, label: string, euros: number, condition: Bonus['condition']): Bonus => ({
  code,
  label,
  valueCents: euros * 100,
  condition,
})

const age = (fromAge: number, euros: number): Bonus =>
  bonus(`leeftijd-${fromAge}`, `bonus ${fromAge}+`, euros, { kind: 'leeftijd', fromAge })

/** 5 % is the habit of municipalities; 2 % under a labour share of 30 % was reported for Leidschendam-Voorburg only. */
const percentage = (lowVerified: boolean): ValueTable['percentage'] => ({
  standardPermille: 50,
  lowPermille: 20,
  lowBelowLabourSharePercent: 30,
  lowVerified,
})
const percentageSource = 'percentages: gebruik bij gemeenten (5 %) en vlietnieuws.nl 6-7-2025 (2 %)'

const hireAfterSchool = (euros: number): OnceBonus => ({
  code: 'vso-pro-in-dienst',
  label: 'Leerling vso of praktijkonderwijs in dienst na minstens 6 maanden',
  valueCents: euros * 100,
  block: 'vso-pro',
})

export const socialReturnTables: readonly ReferenceValueTable[] = [
  {
    id: 'haaglanden-2023-07',
    name: 'Bouwblokken Haaglanden en Zuid-Holland Centraal',
    authority: 'Gemeente Den Haag en regio',
    validFrom: '2023-07-01',
    validTo: null,
    source: `denhaag.nl, social return bouwblokken (vanaf 1-7-2023); ${percentageSource}`,
    checkedOn,
    example: true,
    percentage: percentage(true),
    minimumMinutesPerWeek: null,
    hiredBeforeMonths: 12,
    subsidyLiftsMaximum: true,
    blocks: [
      year('participatiewet', 40_000, 24),
      year('banenafspraak', 50_000),
      year('wia', 30_000, 24),
      year('ww', 20_000, 12),
      year('nug', 5_000, 12),
      year('nug-jongere', 10_000, 12),
      year('bbl-2', 25_000, 24),
      year('bbl-3', 15_000, 36),
      year('bol', 5_000, 12),
      year('vso-pro', 7_500, 24),
      invoice('sw-inkoop'),
      invoice('sociale-onderneming'),
      invoice('scholing'),
    ],
    bonuses: [age(55, 10_000), bonus('ips-beperking', 'bonus IPS of beperking', 10_000, { kind: 'verklaring' })],
    onceBonuses: [hireAfterSchool(25_000)],
    note: notOurValues,
  },
  {
    id: 'utrecht',
    name: 'Bouwblokken Utrecht',
    authority: 'Gemeente Utrecht',
    validFrom: null,
    validTo: null,
    source: `utrecht.nl, social return berekenen en bouwblokkenmodel (zonder datum, nieuwste); ${percentageSource}`,
    checkedOn,
    example: true,
    percentage: percentage(false),
    minimumMinutesPerWeek: null,
    hiredBeforeMonths: null,
    subsidyLiftsMaximum: false,
    blocks: [
      year('participatiewet', 40_000),
      year('banenafspraak', 50_000),
      year('wia', 40_000),
      year('ww', 20_000),
      year('nug', 10_000),
      { ...year('bbl', 35_000), label: 'Leerling bbl, niveau 2 tot en met 4' },
      year('bol', 20_000),
      year('vso-pro', 35_000),
      invoice('sw-inkoop'),
      { code: 'kennis', label: labels.kennis, kind: 'uur', valueCents: 10_000, maxMonths: null, verified: true },
    ],
    bonuses: [
      age(50, 10_000),
      bonus('statushouder-taal', 'bonus statushouder of taal', 10_000, { kind: 'verklaring' }),
      bonus('vast-contract', 'bonus vast contract', 10_000, { kind: 'vast-contract' }),
    ],
    onceBonuses: [],
    note: `${notOurValues} Hoe lang een blok telt, is niet gevonden.`,
  },
  {
    id: 'leiden-2023-09',
    name: 'Bouwblokken Leiden',
    authority: 'Gemeente Leiden en DZB',
    validFrom: '2023-09-01',
    validTo: null,
    source: `dzb.nl, bouwblokkenmethode (vanaf 1-9-2023); ${percentageSource}`,
    checkedOn,
    example: true,
    percentage: percentage(false),
    minimumMinutesPerWeek: null,
    hiredBeforeMonths: null,
    subsidyLiftsMaximum: false,
    blocks: [
      year('participatiewet', 30_000),
      { ...year('banenafspraak', 50_000), label: 'Banenafspraak of Wsw' },
      year('wajong', 25_000),
      year('wia', 40_000),
      year('ww', 15_000),
      year('nug', 5_000),
      year('nug-beperking', 10_000),
      year('bbl', 25_000),
      year('bol', 10_000),
      year('vso-pro', 25_000),
      invoice('sw-inkoop'),
    ],
    bonuses: [age(55, 15_000)],
    onceBonuses: [hireAfterSchool(10_000)],
    note: `${notOurValues} Hoe lang een blok telt, is niet gevonden. Kennis van medewerkers telt daar voor hoogstens € 1.000 per dag.`,
  },
  {
    id: 'harlingen',
    name: 'Bouwblokken Harlingen',
    authority: 'Gemeente Harlingen',
    validFrom: null,
    validTo: null,
    source: `harlingen.nl, social return (zonder datum); ${percentageSource}`,
    checkedOn,
    example: true,
    percentage: percentage(false),
    minimumMinutesPerWeek: 720,
    hiredBeforeMonths: null,
    subsidyLiftsMaximum: false,
    blocks: [
      year('participatiewet-kort', 35_000),
      year('participatiewet-lang', 40_000),
      year('banenafspraak', 40_000),
      year('wia', 35_000),
      year('ww-kort', 15_000),
      year('ww-lang', 20_000),
      year('bbl-nieuw', 15_000),
      year('bbl-bestaand', 10_000),
      year('bol-1-2', 5_000),
      year('bol-3-4', 2_500),
      { ...invoice('sw-inkoop'), label: 'Inkoop bij een sociaal ontwikkelbedrijf (werkelijke loonkosten)' },
    ],
    bonuses: [
      age(50, 5_000),
      age(55, 7_500),
      bonus('werkervaringsplaats', 'bonus werkervaringsplaats', 7_500, { kind: 'verklaring' }),
    ],
    onceBonuses: [],
    note: `${notOurValues} De bonus voor 55+ komt in plaats van die voor 50+. Wie WW had, mag de laatste 6 maanden niet bij dezelfde werkgever hebben gewerkt.`,
  },
]
