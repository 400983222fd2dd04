import { readCsv } from '#app/core/csv.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import type { PostcodeLine } from './model.ts'

/** A fault in the file: line from 1, and the column it is in (null: the whole line). */
export interface ImportFault {
  line: number
  column: string | null
  message: string
}

export const postcodeColumns = ['postcode4', 'place', 'latitude', 'longitude'] as const
type Column = (typeof postcodeColumns)[number]

/** The European Netherlands with some water around it. */
const bounds = { latitude: [50.7, 53.6], longitude: [3.3, 7.3] } as const
const placeLimit = 80

function degrees(text: string, column: 'latitude' | 'longitude'): number | string {
  const [low, high] = bounds[column]
  const value = /^-?\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN
  if (Number.isNaN(value)) return `“${text}” is not a number such as 51.843`
  return value < low || value > high ? `${text} lies outside the Netherlands (${low} to ${high})` : value
}

/**
 * Reads a table of postcodes: a header with postcode4, place, latitude and longitude in any order, then a row for each postcode.
 * One fault anywhere refuses the whole file; out are then all faults with their line and column.
 */
export function readPostcodes(text: string): Result<PostcodeLine[], ImportFault[]> {
  const [head, ...rows] = readCsv(text)
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? []
  const missing = postcodeColumns.filter((column) => !names.includes(column))
  if (!head || missing.length > 0) {
    return refuse([{ line: head?.line ?? 1, column: null, message: `the header lacks ${missing.join(', ')} (found: ${names.join(', ') || 'nothing'})` }])
  }
  if (rows.length === 0) return refuse([{ line: head.line, column: null, message: 'there are no rows under the header' }])
  const faults: ImportFault[] = []
  const lines: PostcodeLine[] = []
  const seen = new Map<string, number>()
  for (const { line, cells } of rows) {
    const cell = (column: Column): string => (cells[names.indexOf(column)] ?? '').trim()
    const fault = (column: Column | null, message: string) => faults.push({ line, column, message })
    if (cells.length !== names.length) {
      fault(null, `${cells.length} columns instead of ${names.length}`)
      continue
    }
    const before = faults.length
    const code = cell('postcode4')
    const earlier = seen.get(code)
    if (!/^[1-9]\d{3}$/.test(code)) fault('postcode4', `“${code}” is not four digits from 1000`)
    else if (earlier !== undefined) fault('postcode4', `${code} stands on line ${earlier} too`)
    else seen.set(code, line)
    const place = cell('place')
    if (place === '' || [...place].length > placeLimit) fault('place', place === '' ? 'is empty' : `is longer than ${placeLimit} characters`)
    const [latitude, longitude] = [degrees(cell('latitude'), 'latitude'), degrees(cell('longitude'), 'longitude')]
    if (typeof latitude === 'string') fault('latitude', latitude)
    if (typeof longitude === 'string') fault('longitude', longitude)
    if (faults.length === before && typeof latitude === 'number' && typeof longitude === 'number') lines.push({ code, place, latitude, longitude })
  }
  return faults.length > 0 ? refuse(faults) : ok(lines)
}
