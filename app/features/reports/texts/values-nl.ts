import { formatDate, quarterRange, type Quarter } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import { regionKey, type FigureUnit, type FrozenDefinition } from '../model.ts'
import { hiddenText } from './nl.ts'

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']

/** '3e kwartaal van 2026' */
export function quarterText(quarter: Quarter): string {
  return `${quarter.slice(6)}e kwartaal van ${quarter.slice(0, 4)}`
}

/** 'juli tot en met september 2026' */
export function quarterMonths(quarter: Quarter): string {
  const { from, to } = quarterRange(quarter)
  return `${months[Number(from.slice(5, 7)) - 1]} tot en met ${months[Number(to.slice(5, 7)) - 1]} ${to.slice(0, 4)}`
}

/** '1-7-2026 tot en met 30-9-2026' */
export function quarterDays(quarter: Quarter): string {
  const { from, to } = quarterRange(quarter)
  return `${formatDate(from)} tot en met ${formatDate(to)}`
}

/** 'gemeente Wijchen', or 'de regio Rijk van Nijmegen'. */
export function placeText(place: string, name: string): string {
  return place === regionKey ? `de regio ${name}` : `gemeente ${name}`
}

const units: Record<FigureUnit, string> = {
  personen: 'personen',
  plaatsingen: 'plaatsingen',
  vacatures: 'vacatures',
  banen: 'banen',
  uren: 'uur per week',
  dagen: 'dagen',
  procent: '%',
  euro: '',
}

const singular: Partial<Record<FigureUnit, string>> = { personen: 'persoon', plaatsingen: 'plaatsing', vacatures: 'vacature', dagen: 'dag' }

function unitOf(value: number, unit: FigureUnit): string {
  return value === 1 ? (singular[unit] ?? units[unit]) : units[unit]
}

/** A stored value as a plain number: whole, or tenths and hundredths as a decimal. */
export function plainValue(value: number, decimals: 0 | 1 | 2): number {
  return value / 10 ** decimals
}

/** A value as it is read, without its unit: '1.240', '25,5', '€ 1.234,56'; hidden and missing values say so. */
export function figureValue(cell: { value: number | null; hidden: boolean } | undefined, { unit, decimals }: Pick<FrozenDefinition, 'unit' | 'decimals'>): string {
  if (!cell) return 'niet bekend'
  if (cell.hidden) return hiddenText
  if (cell.value === null) return 'geen'
  if (unit === 'euro') return formatEuro(cell.value)
  return plainValue(cell.value, decimals).toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** The same with its unit: '112 %', '25,5 uur per week'. */
export function figureText(cell: { value: number | null; hidden: boolean } | undefined, definition: Pick<FrozenDefinition, 'unit' | 'decimals'>): string {
  const unit = unitWord(cell, definition.unit)
  return [figureValue(cell, definition), unit].filter(Boolean).join(' ')
}

/** The word behind a value, '' for euros and for what is not shown. */
export function unitWord(cell: { value: number | null; hidden: boolean } | undefined, unit: FigureUnit): string {
  return cell === undefined || cell.hidden || cell.value === null ? '' : unitOf(cell.value, unit)
}

/** A label in the middle of a sentence: with a small letter, except for one that begins with an abbreviation. */
export function inSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
