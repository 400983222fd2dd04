import type { AmountKind, AmountUnit } from '#app/features/instruments/model.ts'
import { series, type DatedRow } from './dated.ts'

/**
 * Dated amounts, percentages and terms of the schemes in schemes.ts. Units are those of the instruments model: cents, permille,
 * basis points (274 is 2,74 %), minutes a week, months. Kinds and their keys:
 * - 'lks': werkgeverslasten, maximum, forfaitair, vakantiebijslag (permille), voltijd (minutes a week)
 * - 'lkv-uur' and 'lkv-maximum': the category; 'oudere' is for jobs begun before 2024, 'oudere-start-vanaf-2024' for later ones
 * - 'liv': uur, maximum · 'premie': the premium · 'premieloon': maximum · 'banenafspraak': uren-per-baan
 * - 'praktijkleren': maximum-per-plek, toeslag-klimaat-energie · 'sowis': persoon-1 to persoon-4 · 'termijn': what the term belongs to
 */

const participatiewet = 'Participatiewet art. 10d (tekst 1-1-2025)'
const wtl = 'Wet tegemoetkomingen loondomein (tekst 1-1-2026); bedragen fundamentvoor.nl 2026'
const wtlEnded = 'Wtl art. 6.2a (tekst 1-1-2026); bedragen 100-salaris.nl en aag.nl 2025'
const payroll2026 = 'Openbare loontabel nl-2026'

const one = (
  kind: AmountKind,
  key: string,
  value: number,
  unit: AmountUnit,
  period: readonly [from: string, to: string | null],
  about: Pick<DatedRow, 'source' | 'verified' | 'note'>,
): DatedRow[] => series({ kind, key, unit, ...about }, [{ from: period[0], value }], period[1])

const until2026 = ['2024-01-01', '2026-12-31'] as const
const in2026 = ['2026-01-01', '2026-12-31'] as const

const lks: DatedRow[] = [
  ...series(
    {
      kind: 'lks',
      key: 'werkgeverslasten',
      unit: 'permille',
      source: 'Regeling loonkostensubsidie art. 1, Staatscourant 2017, 68248',
      verified: 'official',
    },
    [
      { from: '2015-01-01', value: 230, source: 'rendement.nl 7-12-2017 (23 % in 2015-2017)', verified: 'secondary' },
      {
        from: '2018-01-01',
        value: 235,
        note: 'Voor 2026 niet opnieuw bevestigd. Komt boven op het maximum van 70 %: zo doen gemeenten het.',
      },
    ],
    null,
  ),
  ...one('lks', 'maximum', 700, 'permille', ['2015-01-01', null], { source: participatiewet, verified: 'law' }),
  ...one('lks', 'forfaitair', 500, 'permille', ['2017-01-01', null], { source: participatiewet, verified: 'law' }),
  ...one('lks', 'vakantiebijslag', 80, 'permille', ['2015-01-01', null], {
    source: 'Wet minimumloon art. 15',
    verified: 'law',
  }),
  ...one('lks', 'voltijd', 2160, 'minuut-per-week', ['2024-01-01', null], {
    source: participatiewet,
    verified: 'law',
    note: 'Het rekenkundig volle aantal uren is 36 per week.',
  }),
]

const lkv: DatedRow[] = [
  ...one('lkv-uur', 'arbeidsgehandicapt', 305, 'cent-per-uur', until2026, { source: wtl, verified: 'secondary' }),
  ...one('lkv-maximum', 'arbeidsgehandicapt', 600_000, 'cent-per-jaar', until2026, { source: wtl, verified: 'secondary' }),
  ...one('lkv-uur', 'banenafspraak', 101, 'cent-per-uur', until2026, { source: wtl, verified: 'secondary' }),
  ...one('lkv-maximum', 'banenafspraak', 200_000, 'cent-per-jaar', until2026, { source: wtl, verified: 'secondary' }),
  ...one('lkv-uur', 'herplaatsen', 305, 'cent-per-uur', until2026, { source: wtl, verified: 'secondary' }),
  ...one('lkv-maximum', 'herplaatsen', 600_000, 'cent-per-jaar', until2026, { source: wtl, verified: 'secondary' }),
  ...one('lkv-uur', 'oudere', 305, 'cent-per-uur', until2026, {
    source: wtlEnded,
    verified: 'secondary',
    note: 'Alleen voor banen die vóór 1 januari 2024 begonnen, voor de rest van de drie jaar.',
  }),
  ...one('lkv-maximum', 'oudere', 600_000, 'cent-per-jaar', until2026, { source: wtlEnded, verified: 'secondary' }),
  ...series(
    {
      kind: 'lkv-uur',
      key: 'oudere-start-vanaf-2024',
      unit: 'cent-per-uur',
      source: wtlEnded,
      verified: 'own-knowledge',
      note: 'Voor banen die vanaf 1 januari 2024 begonnen.',
    },
    [
      { from: '2024-01-01', value: 305 },
      { from: '2025-01-01', value: 135 },
      { from: '2026-01-01', value: 0 },
    ],
    '2026-12-31',
  ),
  ...series(
    { kind: 'lkv-maximum', key: 'oudere-start-vanaf-2024', unit: 'cent-per-jaar', source: wtlEnded, verified: 'own-knowledge' },
    [
      { from: '2024-01-01', value: 600_000 },
      { from: '2025-01-01', value: 260_000 },
      { from: '2026-01-01', value: 0 },
    ],
    '2026-12-31',
  ),
  ...one('liv', 'uur', 49, 'cent-per-uur', ['2024-01-01', '2024-12-31'], {
    source: 'confianza.nl (Wtl 2025)',
    verified: 'secondary',
  }),
  ...one('liv', 'maximum', 96_000, 'cent-per-jaar', ['2024-01-01', '2024-12-31'], {
    source: 'confianza.nl (Wtl 2025)',
    verified: 'secondary',
  }),
]

const premium = (key: string, basisPoints: number): DatedRow[] =>
  one('premie', key, basisPoints, 'basispunt', in2026, {
    source: payroll2026,
    verified: 'secondary',
  })

const premiums: DatedRow[] = [
  ...premium('awf-laag', 274),
  ...premium('awf-hoog', 774),
  ...premium('aof-klein', 627),
  ...premium('aof-groot', 763),
  ...premium('wko', 50),
  ...premium('whk-gemiddeld', 152),
  ...premium('zvw', 610),
  ...one('premieloon', 'maximum', 7_940_900, 'cent-per-jaar', in2026, { source: payroll2026, verified: 'secondary' }),
]

const term = (key: string, months: number, from: string, to: string | null, source: string, note?: string): DatedRow[] =>
  one('termijn', key, months, 'maand', [from, to], {
    source,
    verified: 'law',
    ...(note === undefined ? {} : { note }),
  })

const terms: DatedRow[] = [
  ...term('doelgroepverklaring-aanvragen', 3, '2018-01-01', null, 'Wtl art. 2.6-2.9 (tekst 1-1-2026)'),
  ...term('lks-al-in-dienst-aanvragen', 6, '2015-01-01', null, 'Participatiewet art. 10d lid 2 (tekst 1-1-2025)'),
  ...term('lks-forfaitair-duur', 6, '2017-01-01', null, 'Participatiewet art. 10d lid 5 (tekst 1-1-2025)'),
  ...term('lkv-arbeidsgehandicapt-duur', 36, '2018-01-01', null, 'Wtl art. 2.8 (tekst 1-1-2026)'),
  ...term('lkv-herplaatsen-duur', 12, '2018-01-01', null, 'Wtl art. 2.16 (tekst 1-1-2026)'),
  ...term(
    'lkv-banenafspraak-duur',
    36,
    '2018-01-01',
    '2025-12-31',
    'Wtl art. 2.10-2.13',
    'Vanaf 2026 zolang de baan en de registratie duren.',
  ),
  ...term(
    'no-risk-duur',
    60,
    '2006-01-01',
    null,
    'Ziektewet art. 29b (tekst 1-1-2025)',
    'Op enkele gronden zonder einde: zie het recht van de werknemer.',
  ),
  ...term('proefplaatsing-duur', 2, '2012-01-01', null, 'WW art. 76a; uwv.nl proefplaatsing', 'Langer kan als dat nodig is.'),
  ...term('proefplaatsing-maximum', 6, '2012-01-01', null, 'WW art. 76a (tekst 2024/2025)'),
]

const others: DatedRow[] = [
  ...one('banenafspraak', 'uren-per-baan', 1530, 'minuut-per-week', ['2013-01-01', null], {
    source: 'werkgeverslijn.nl (2016)',
    verified: 'secondary',
    note: '25,5 betaalde uren per week tellen als één baan.',
  }),
  ...one('praktijkleren', 'maximum-per-plek', 270_000, 'cent-per-jaar', ['2025-08-01', '2026-07-31'], {
    source: 'ondernemersklankbord.nl 4-12-2025',
    verified: 'secondary',
  }),
  ...one('praktijkleren', 'toeslag-klimaat-energie', 50_000, 'cent-per-jaar', ['2025-08-01', '2026-07-31'], {
    source: 'omnyacc.nl lonenspecial 2026',
    verified: 'secondary',
  }),
  ...[800_000, 600_000, 500_000, 500_000].flatMap((value, index) =>
    one('sowis', `persoon-${index + 1}`, value, 'cent', ['2024-01-01', '2026-12-31'], {
      source: 'Staatscourant 2024, 19739',
      verified: 'official',
    }),
  ),
]

export const schemeAmountRows: readonly DatedRow[] = [...lks, ...lkv, ...premiums, ...terms, ...others]
