/** How much there is of everything in an example region. */
export interface Size {
  employers: number
  vacancies: number
  candidates: number
  lists: number
  contracts: number
  placements: number
}

/** The whole example region. */
export const whole: Size = { employers: 60, vacancies: 150, candidates: 1500, lists: 8, contracts: 12, placements: 2500 }

/** The same in a smaller number, for tests. In: a share from 0 to 1. */
export function scaled(share: number): Size {
  const of = (count: number, least: number) => Math.max(least, Math.round(count * share))
  return {
    employers: of(whole.employers, 8),
    vacancies: of(whole.vacancies, 16),
    candidates: of(whole.candidates, 40),
    lists: of(whole.lists, 2),
    contracts: of(whole.contracts, 2),
    placements: of(whole.placements, 40),
  }
}

/** Divides a number over weights so that the parts are whole, add up, and none is a whole unit off (largest remainder). */
export function divide<K>(total: number, weights: readonly (readonly [K, number])[]): [K, number][] {
  const sum = weights.reduce((all, [, weight]) => all + weight, 0)
  const parts = weights.map(([key, weight], at) => {
    const exact = sum === 0 ? 0 : (total * weight) / sum
    return { key, at, count: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  const left = total - parts.reduce((all, { count }) => all + count, 0)
  const largest = [...parts].sort((one, other) => other.rest - one.rest || one.at - other.at)
  for (const part of largest.slice(0, left)) part.count += 1
  return parts.map(({ key, count }) => [key, count])
}
