import { formatDate } from '#app/core/dates.ts'
import { parseHours } from '#app/core/hours.ts'
import { formatEuro, parseEuro } from '#app/core/money.ts'
import type { AmountKind, AmountUnit } from '../model.ts'
import type { SeriesRefusal } from '../rules/amount-series.ts'
import { amountInWords, amountLabel, amountUnit } from './catalogue-nl.ts'

export const changeAmountRefusals = ['niet-gevonden', 'gewijzigd'] as const
export type ChangeAmountRefusal = SeriesRefusal | (typeof changeAmountRefusals)[number]

export const amountRefusals: Record<ChangeAmountRefusal, string> = {
  'einde-voor-begin': 'De laatste dag ligt voor de eerste dag.',
  overlap: 'Op die dag geldt al een ander bedrag van deze reeks. Elke dag heeft één bedrag.',
  gat: 'Zo ontstaan er dagen zonder bedrag. Laat het nieuwe bedrag ingaan op de dag na het vorige, of pas eerst de laatste dag van het vorige aan.',
  'groot-verschil': 'Dit verschilt meer dan de helft van het vorige bedrag. Klopt het echt? Zet dan een vinkje onderaan.',
  'niets-gewijzigd': 'Er is niets gewijzigd.',
  'niet-gevonden': 'Dit bedrag bestaat niet meer.',
  gewijzigd: 'Iemand anders heeft dit bedrag intussen gewijzigd. Kijk na wat er nu staat en sla opnieuw op.',
}

export const amountRefusalFields: Partial<Record<ChangeAmountRefusal, string>> = {
  'einde-voor-begin': 'tot',
  overlap: 'vanaf',
  gat: 'vanaf',
  'groot-verschil': 'zeker',
}

/** A dated amount as it is read: '€ 14,99 per uur', '23,5 %', '12 maanden'. */
export function amountText(value: number, unit: AmountUnit): string {
  return amountInWords(value, unit) ?? [formatEuro(value), amountUnit(unit)].filter(Boolean).join(' ')
}

/** How a value is typed in the form, without its unit. */
export function amountInput(value: number, unit: AmountUnit): string {
  if (unit === 'permille') return (value / 10).toLocaleString('nl-NL', { useGrouping: false })
  if (unit === 'basispunt') return (value / 100).toLocaleString('nl-NL', { useGrouping: false })
  if (unit === 'minuut-per-week') return (value / 60).toLocaleString('nl-NL', { useGrouping: false, maximumFractionDigits: 2 })
  if (unit === 'maand') return String(value)
  return formatEuro(value).replace('€ ', '').replaceAll('.', '')
}

/** What stands behind the box. */
export function amountSuffix(unit: AmountUnit): string {
  if (unit === 'permille' || unit === 'basispunt') return '%'
  if (unit === 'minuut-per-week') return 'uur per week'
  if (unit === 'maand') return 'maanden'
  return ['euro', amountUnit(unit)].filter(Boolean).join(' ')
}

function parseShare(text: string, digits: 1 | 2): number | null {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.replace(/\s*%$/, ''))
  if (!match) return null
  const decimals = (match[2] ?? '').replace(/0+$/, '')
  return decimals.length > digits ? null : Number(match[1]) * 10 ** digits + Number(decimals.padEnd(digits, '0'))
}

/** Reads a value as it is typed, in whole units of storage; null when it is not one. */
export function parseAmount(typed: string, unit: AmountUnit): number | null {
  const text = typed.trim()
  if (unit === 'permille') return parseShare(text, 1)
  if (unit === 'basispunt') return parseShare(text, 2)
  if (unit === 'minuut-per-week') return parseHours(text)
  if (unit === 'maand') return /^\d{1,4}$/.test(text) ? Number(text) : null
  return parseEuro(text)
}

const ages: readonly AmountKind[] = ['wml-uur', 'wml-uur-bbl', 'jeugdpercentage', 'bbl-percentage']

const inWords = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ')

/** The name of one series within its kind: '21 jaar en ouder', 'Lage premie'. */
export function seriesText(kind: AmountKind, key: string): string {
  if (!ages.includes(kind)) {
    const label = amountLabel(kind, key)
    return label === key || kind === 'termijn' || kind.startsWith('lkv') ? inWords(key) : label
  }
  return key.endsWith('+') ? `${key.slice(0, -1)} jaar en ouder` : `${key} jaar`
}

/** '1-7-2026 tot en met 31-12-2026', 'vanaf 1-1-2026'. */
export function validityText({ validFrom, validTo }: { validFrom: string; validTo: string | null }): string {
  return validTo === null ? `vanaf ${formatDate(validFrom)}` : `${formatDate(validFrom)} tot en met ${formatDate(validTo)}`
}
