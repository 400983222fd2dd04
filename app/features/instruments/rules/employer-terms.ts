import type { WantedPromise } from '#app/features/promises/rules.ts'
import type { AmountTable, SchemeId, Term, TermCode } from '../model.ts'
import type { SchemePlacement } from './scheme-facts.ts'
import { schemesForEmployer } from './schemes-for-placement.ts'

/** A term with the schemes that it belongs to. */
export interface EmployerTerm {
  term: Term
  schemes: SchemeId[]
}

/** Terms after which something can no longer be asked for: the employer is reminded of these. */
export const remindedTerms = ['doelgroepverklaring', 'lks-aanvragen'] as const satisfies readonly TermCode[]

/**
 * The terms of an employer for one placement, in order of date, each once. Made from the placement alone: the same for every person
 * with such a job, so that nothing can be read from it.
 */
export function employerTerms(facts: SchemePlacement, table: AmountTable): EmployerTerm[] {
  const found = new Map<string, EmployerTerm>()
  for (const { schemeId, certainty, terms } of schemesForEmployer(facts, table)) {
    if (certainty === 'nee') continue
    for (const term of terms.filter(({ owner }) => owner === 'werkgever')) {
      const key = `${term.dueOn} ${term.code}`
      const known = found.get(key)
      if (known) known.schemes.push(schemeId)
      else found.set(key, { term, schemes: [schemeId] })
    }
  }
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
