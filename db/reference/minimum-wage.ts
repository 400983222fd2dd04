import { series, type DatedRow, type SeriesStep } from './dated.ts'

/**
 * Statutory minimum wage (WML), gross, without holiday allowance. Amounts in euro cents, percentages in permille.
 * 'wml-uur' and 'referentiemaandloon' (36 hours) are published apart and never derived from each other.
 * Nothing is known from 2027-01-01: the youth percentages announced for that day are left out, so that a rule answers
 * 'unknown' past 2026-12-31.
 */

const lastKnownDay = '2026-12-31'

const starts = ['2024-01-01', '2024-07-01', '2025-01-01', '2025-07-01', '2026-01-01', '2026-07-01'] as const

const adultSources = [
  'Rijksoverheid, minimumuurloon per 1-1-2024, via openbare referentietabel (13-7-2026) en nltimes.nl 9-10-2023',
  'Rijksoverheid, minimumuurloon per 1-7-2024, via openbare referentietabel (13-7-2026) en advado.nl/wml',
  'Rijksoverheid, minimumuurloon per 1-1-2025, via openbare referentietabel (13-7-2026) en vertiadvies.nl',
  'Rijksoverheid, minimumuurloon per 1-7-2025, via openbare referentietabel (13-7-2026) en w-o.nl',
  'Rijksoverheid, minimumuurloon per 1-1-2026, via openbare referentietabel (13-7-2026) en vertiadvies.nl',
  'Rijksoverheid, Bedragen minimumloon 2026 (1-7-2026), via openbaar artikel, nagezien 4-10-2026',
] as const

const youthPublished = 'Rijksoverheid, minimumjeugdloon, via openbaar artikel, nagezien 4-10-2026'
const youthComputed = 'Berekend: percentage × volwassen uurloon, half naar boven afgerond op centen'
const bblPublished = 'Rijksoverheid, minimumloon bbl 2026, via openbaar artikel, nagezien 4-10-2026'

const adult: DatedRow[] = series(
  { kind: 'wml-uur', key: '21+', unit: 'cent-per-uur', source: '', verified: 'secondary' },
  [1327, 1368, 1406, 1440, 1471, 1499].map((value, index) => ({
    from: starts[index] ?? '',
    value,
    source: adultSources[index] ?? '',
  })),
  lastKnownDay,
)

const youth = (kind: 'wml-uur' | 'wml-uur-bbl', age: string, values: readonly number[]): DatedRow[] => {
  const published = kind === 'wml-uur-bbl' ? bblPublished : youthPublished
  const steps: SeriesStep[] = starts.map((from, index) => ({
    from,
    value: values[index] ?? 0,
    source: index < 2 ? youthComputed : published,
  }))
  return series({ kind, key: age, unit: 'cent-per-uur', source: published, verified: 'secondary' }, steps, lastKnownDay)
}

const percentage = (kind: 'jeugdpercentage' | 'bbl-percentage', age: string, permille: number): DatedRow[] =>
  series(
    {
      kind,
      key: age,
      unit: 'permille',
      source: kind === 'jeugdpercentage' ? `Besluit minimumjeugdloonregeling; ${youthPublished}` : bblPublished,
      verified: 'secondary',
    },
    [{ from: '2024-01-01', value: permille }],
    lastKnownDay,
  )

const monthTable = 'Openbare referentietabel minimumloon (13-7-2026)'
const months: DatedRow[] = series(
  { kind: 'referentiemaandloon', key: '21+', unit: 'cent-per-maand', source: '', verified: 'secondary' },
  [
    { from: '2024-01-01', value: 206_940, source: 'Regeling SZW 2023-0000526966', verified: 'official' },
    { from: '2024-07-01', value: 213_360, source: `${monthTable}; advado.nl/wml` },
    { from: '2025-01-01', value: 219_180, source: `${monthTable}; advado.nl/wml` },
    { from: '2025-07-01', value: 224_580, source: 'Staatscourant 2025, 12264', verified: 'official' },
    { from: '2026-01-01', value: 229_440, source: `${monthTable}; openbare loontabel 2026` },
    { from: '2026-07-01', value: 233_700, source: `${monthTable}; openbare loontabel 2026` },
  ],
  lastKnownDay,
)

export const minimumWageRows: readonly DatedRow[] = [
  ...adult,
  ...months,
  ...percentage('jeugdpercentage', '21+', 1000),
  ...percentage('jeugdpercentage', '20', 800),
  ...percentage('jeugdpercentage', '19', 600),
  ...percentage('jeugdpercentage', '18', 500),
  ...percentage('jeugdpercentage', '17', 395),
  ...percentage('jeugdpercentage', '16', 345),
  ...percentage('jeugdpercentage', '15', 300),
  ...percentage('bbl-percentage', '20', 615),
  ...percentage('bbl-percentage', '19', 525),
  ...percentage('bbl-percentage', '18', 455),
  ...youth('wml-uur', '20', [1062, 1094, 1125, 1152, 1177, 1199]),
  ...youth('wml-uur', '19', [796, 821, 844, 864, 883, 899]),
  ...youth('wml-uur', '18', [664, 684, 703, 720, 736, 750]),
  ...youth('wml-uur', '17', [524, 540, 555, 569, 581, 592]),
  ...youth('wml-uur', '16', [458, 472, 485, 497, 507, 517]),
  ...youth('wml-uur', '15', [398, 410, 422, 432, 441, 450]),
  ...youth('wml-uur-bbl', '20', [816, 841, 865, 886, 905, 922]),
  ...youth('wml-uur-bbl', '19', [697, 718, 738, 756, 772, 787]),
  ...youth('wml-uur-bbl', '18', [604, 622, 640, 655, 669, 682]),
]
