import type { SchemeId } from '../model.ts'

/**
 * Schemes that never go together for one job (domain.md 2.5): wage-cost subsidy and wage dispensation are different laws
 * (Participatiewet 10d, Wajong 2:20); sheltered work shuts out both wage-cost benefits (Wtl 2.6.3.b; not in the register);
 * a UWV job coach is not there when the municipality is responsible (WIA 35.4).
 */
const pairs: readonly (readonly [SchemeId, SchemeId])[] = [
  ['lks', 'loondispensatie'],
  ['lks', 'loondispensatie_tijdelijk'],
  ['lks_forfaitair', 'loondispensatie'],
  ['lks_forfaitair', 'loondispensatie_tijdelijk'],
  ['loondispensatie', 'loondispensatie_tijdelijk'],
  ['beschut_werk', 'lkv_arbeidsgehandicapt'],
  ['beschut_werk', 'lkv_banenafspraak'],
  ['beschut_werk', 'loondispensatie'],
  ['beschut_werk', 'loondispensatie_tijdelijk'],
  ['jobcoach_gemeente', 'jobcoach_uwv_extern'],
  ['jobcoach_gemeente', 'jobcoach_uwv_intern'],
]

/** Schemes of which one at a time counts: the highest wage-cost benefit (Wtl 4.1.3), the flat rate before the measured one. */
const oneAtATimeGroups: readonly (readonly SchemeId[])[] = [
  ['lkv_arbeidsgehandicapt', 'lkv_banenafspraak', 'lkv_herplaatsen', 'lkv_oudere'],
  ['lks', 'lks_forfaitair'],
  ['jobcoach_uwv_extern', 'jobcoach_uwv_intern'],
]

const key = (a: SchemeId, b: SchemeId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
const excluded = new Set(pairs.map(([a, b]) => key(a, b)))

/** True when the two schemes shut each other out for one job; the order does not matter. */
export function excludes(a: SchemeId, b: SchemeId): boolean {
  return excluded.has(key(a, b))
}

/** True when both may be asked for, but only one counts at a time. */
export function oneAtATime(a: SchemeId, b: SchemeId): boolean {
  return a !== b && oneAtATimeGroups.some((group) => group.includes(a) && group.includes(b))
}
