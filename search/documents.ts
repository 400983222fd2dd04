/** Small pure helpers that both document kinds and both engines share. */
import type { HoursBand } from './port.ts'
import { hoursBands } from './port.ts'

const lastDay = 99991231

/** ISO date → integer such as 20261122, so that engines compare dates as numbers. Null → far future. */
export function dayNumber(date: string | null): number {
  return date === null ? lastDay : Number(date.slice(0, 10).replaceAll('-', ''))
}

/** Hours a week (from, to) → the bands they overlap; the last band is open above. */
export function hoursBandsOf(hoursMin: number, hoursMax: number): HoursBand[] {
  return hoursBands.filter((band) => {
    const [from = 0, to = 0] = band.split('-').map(Number)
    const upper = band === '33-40' ? Infinity : to
    return hoursMin <= upper && hoursMax >= from
  })
}

/** Coordinate as every store holds it: Float32, or distances at the edge would differ between engines. */
export function storedCoordinate(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Math.fround(value)
}

/** Distinct, trimmed, non-empty texts in order. */
export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
}
