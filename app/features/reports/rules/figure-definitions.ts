import { reportingGroups, sectors } from '#app/core/classifications.ts'
import { outflows } from '#app/features/placements/model.ts'
import type { FigureCode, FigureDefinition, FigureUnit } from '../model.ts'

export const contractKeys = ['vast', 'tijdelijk', 'flex', 'leren-of-beschut'] as const
export const hoursKeys = ['tot-12', '12-24', '24-36', 'vanaf-36'] as const
/** 'anders' joins what is rare (a lawful exception) with what is not known yet, so that few cells have to be hidden. */
export const payKeys = ['tot-110', 'tot-130', 'vanaf-130', 'anders'] as const
export const groupKeys = ['wel', 'niet'] as const
export const durableKeys = ['ja', 'nee', 'onbekend'] as const

const count = (code: FigureCode, unit: FigureUnit = 'plaatsingen', more: Partial<FigureDefinition> = {}): FigureDefinition => ({
  code,
  unit,
  kind: 'aantal',
  keys: [],
  partOf: code,
  guarded: true,
  decimals: 0,
  ...more,
})
const partOfPlacements = (code: FigureCode, keys: readonly string[]): FigureDefinition =>
  count(code, 'plaatsingen', { keys, partOf: 'plaatsingen' })

/** Every figure of the quarter report, in the order of printing. */
export const figureDefinitions: readonly FigureDefinition[] = [
  count('kandidaten', 'personen'),
  count('kandidaten-nieuw', 'personen'),
  count('plaatsingen'),
  partOfPlacements('plaatsingen-contract', contractKeys),
  partOfPlacements('plaatsingen-uren', hoursKeys),
  partOfPlacements('plaatsingen-sector', sectors),
  partOfPlacements('plaatsingen-uitstroom', outflows),
  partOfPlacements('plaatsingen-loon', payKeys),
  ...reportingGroups.map((group) => partOfPlacements(`plaatsingen-${group}`, groupKeys)),
  count('gemiddelde-uren', 'uren', { kind: 'gemiddelde', decimals: 1 }),
  count('loon-boven-minimum', 'procent', { kind: 'gemiddelde' }),
  count('proefplaatsingen'),
  count('duurzaam-6-maanden', 'plaatsingen', { keys: durableKeys }),
  count('banen', 'banen', { kind: 'som', decimals: 2 }),
  count('vacatures', 'vacatures', { guarded: false }),
  count('vacatures-vervuld', 'vacatures'),
  count('dagen-tot-vervuld', 'dagen', { kind: 'gemiddelde' }),
  count('open-hiring-aanmeldingen', 'personen'),
  count('open-hiring-starts', 'personen'),
  count('social-return', 'euro', { kind: 'som', decimals: 2 }),
]

const byCode = new Map(figureDefinitions.map((definition) => [definition.code, definition]))

/** The definition of a figure. */
export function figureDefinition(code: FigureCode): FigureDefinition {
  const definition = byCode.get(code)
  if (!definition) throw new RangeError(`No definition of figure ${code}`)
  return definition
}
