import { addDays, addMonths, type IsoDate } from '#app/core/dates.ts'
import type { PlacementFacts } from '#app/features/placements/model.ts'
import type { Term, TermCode, TermOwner } from '../model.ts'
import { termAfterStart } from './amounts.ts'

export type TermFacts = Pick<PlacementFacts, 'contractKind' | 'startsOn' | 'expectedEndOn' | 'wageException'>

/** A term on a day, warned for the day before. */
export function termOn(code: TermCode, dueOn: IsoDate, owner: TermOwner, law: string): Term {
  return { code, dueOn, warnOn: addDays(dueOn, -1), owner, law }
}

/** A term of N months after the start. */
export function termFrom(code: TermCode, start: IsoDate, months: number, owner: TermOwner, law: string): Term {
  return { code, ...termAfterStart(start, months), owner, law }
}

/** True when the job lasts at least so many months; null when the end is open and the contract is not permanent. */
export function lastsAtLeast(facts: TermFacts, months: number): boolean | null {
  if (facts.contractKind === 'vast') return true
  if (facts.expectedEndOn === null) return null
  return addMonths(facts.startsOn, months) <= addDays(facts.expectedEndOn, 1)
}

const unpaidExceptions: readonly (string | null)[] = ['proefplaatsing', 'stage', 'participatieplaats']

/** True when there is a paid employment: not a trial, an internship or a participation place. */
export function isEmployment(facts: TermFacts): boolean {
  return facts.contractKind !== 'proefplaatsing' && !unpaidExceptions.includes(facts.wageException)
}

/**
 * The terms that every placement has, whatever scheme applies: notice a month before the end of a contract of six months or
 * longer (BW 7:668), the end itself, and the checks whether the person is still at work after six and twelve months.
 */
export function placementTerms(facts: TermFacts): Term[] {
  const terms: Term[] = []
  const { startsOn, expectedEndOn } = facts
  if (!isEmployment(facts)) {
    const end = expectedEndOn ?? addMonths(startsOn, 2)
    return facts.contractKind === 'proefplaatsing' ? [termOn('proefplaatsing-eind', end, 'wsp', 'WW art. 76a')] : []
  }
  if (expectedEndOn !== null && facts.contractKind !== 'vast') {
    if (lastsAtLeast(facts, 6) === true) {
      terms.push(termOn('aanzeggen', addMonths(expectedEndOn, -1), 'werkgever', 'BW art. 7:668'))
    }
    terms.push(termOn('contract-eind', expectedEndOn, 'wsp', 'afspraak'))
  }
  terms.push(termFrom('duurzaam-6-maanden', startsOn, 6, 'wsp', 'afspraak'))
  terms.push(termFrom('duurzaam-12-maanden', startsOn, 12, 'wsp', 'afspraak'))
  return terms.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
}
