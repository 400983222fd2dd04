import type { WantedPromise } from '#app/features/promises/rules.ts'
import type { AmountTable, SchemeId, Term, TermCode } from '../model.ts'
import { placementTerms } from './placement-terms.ts'
import type { SchemePlacement } from './scheme-facts.ts'
import { schemesForEmployer } from './schemes-for-placement.ts'

/** A term with the schemes that it belongs to. */
export interface EmployerTerm {
  term: Term
  schemes: SchemeId[]
}

/** Terms on which the employer can do something; the others are ends that come by themselves. */
const actionable: readonly TermCode[] = ['doelgroepregister-nakijken', 'doelgroepverklaring', 'lks-aanvragen', 'aanzeggen']

/** Terms after which something can no longer be asked for: the employer is reminded of these. */
export const remindedTerms = ['doelgroepverklaring', 'lks-aanvragen'] as const satisfies readonly TermCode[]

/**
 * What an employer can do for one placement and until when, in order of date, each once: of the schemes, and the notice before the
 * end of the contract. Made from the placement alone: the same for every person with such a job, so that nothing can be read from it.
 */
export function employerTerms(facts: SchemePlacement, table: AmountTable): EmployerTerm[] {
  const found = new Map<string, EmployerTerm>()
  const add = (term: Term, schemes: SchemeId[]) => {
    if (term.owner !== 'werkgever' || !actionable.includes(term.code)) return
    const key = `${term.dueOn} ${term.code}`
    const known = found.get(key)
    if (known) known.schemes.push(...schemes)
    else found.set(key, { term, schemes })
  }
  for (const { schemeId, certainty, terms } of schemesForEmployer(facts, table)) {
    if (certainty !== 'nee') for (const term of terms) add(term, [schemeId])
  }
  for (const term of placementTerms(facts)) add(term, [])
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, term]) => term)
}

/** What should wait for a placement because a term runs. */
export function termPromises(facts: SchemePlacement, table: AmountTable): WantedPromise[] {
  return employerTerms(facts, table)
    .filter(({ term }) => (remindedTerms as readonly TermCode[]).includes(term.code))
    .map(({ term, schemes }) => ({
      kind: 'regeling-termijn',
      dueOn: term.dueOn,
      facts: { term: term.code, scheme: schemes[0] ?? '' },
    }))
}
