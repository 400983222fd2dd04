import type { AmountTable, SchemeId, SchemeOutcome } from '../model.ts'
import { isEmployment } from './placement-terms.ts'
import {
  answer,
  nothingKnown,
  type RuleAnswer,
  type RuleInput,
  type SchemePlacement,
  type SchemeRule,
  type StaffFacts,
} from './scheme-facts.ts'
import { supportRules } from './scheme-rules-support.ts'
import { wageRules } from './scheme-rules-wage.ts'
import { excludes } from './stacking.ts'

const rules: Readonly<Partial<Record<SchemeId, SchemeRule>>> = { ...wageRules, ...supportRules }

/** The schemes that are judged for every placement, in the order in which they are shown. */
export const placementSchemeIds = Object.keys(rules) as SchemeId[]

/** Schemes that only exist with a paid employment; the period starts at the contract, not at the trial. */
const needsEmployment: readonly SchemeId[] = [
  'lks',
  'lks_forfaitair',
  'lkv_banenafspraak',
  'lkv_arbeidsgehandicapt',
  'lkv_herplaatsen',
  'lkv_oudere',
  'no_risk',
  'loondispensatie',
  'awf_laag',
  'jobcoach_uwv_extern',
  'jobcoach_uwv_intern',
  'werkplek_werkgever',
]

/** A job under the Wsw has none of these (Participatiewet 10d.3, Wtl 2.10.2.b, Ziektewet 29b.8). */
const notForWsw: readonly SchemeId[] = [
  'lks',
  'lks_forfaitair',
  'lkv_banenafspraak',
  'lkv_arbeidsgehandicapt',
  'lkv_herplaatsen',
  'lkv_oudere',
  'no_risk',
  'loondispensatie',
  'jobcoach_gemeente',
  'jobcoach_uwv_extern',
  'jobcoach_uwv_intern',
  'proefplaatsing_uwv',
  'proefplaats_gemeente',
]

/** Knock-out order of domain.md 2.5: Wsw job, then whether there is an employment, then the scheme's own questions. */
function judge(id: SchemeId, rule: SchemeRule, input: RuleInput): RuleAnswer {
  if (input.staff.wswJob === true && notForWsw.includes(id)) return answer('nee', ['wsw-baan'])
  if (needsEmployment.includes(id) && !isEmployment(input.facts)) return answer('nee', ['geen-dienstbetrekking'])
  return rule(input)
}

function shutOut(outcome: SchemeOutcome, all: readonly SchemeOutcome[]): SchemeOutcome {
  if (outcome.certainty === 'nee') return outcome
  const winner = all.find((other) => other.certainty === 'zeker' && excludes(other.schemeId, outcome.schemeId))
  const municipal = all.find((other) => other.schemeId === 'jobcoach_gemeente' && other.certainty === 'waarschijnlijk')
  const coach = municipal && excludes(municipal.schemeId, outcome.schemeId) ? municipal : undefined
  if (coach) return { ...outcome, certainty: 'nee', reasons: ['gemeente-begeleidt'], terms: [], excludedBy: coach.schemeId }
  if (!winner) return outcome
  const reason = winner.schemeId === 'beschut_werk' ? 'beschut-sluit-uit' : 'andere-wet'
  return { ...outcome, certainty: 'nee', reasons: [reason], terms: [], excludedBy: winner.schemeId }
}

/**
 * What the office may expect of each scheme for one placement: how sure, why, and which terms follow. For staff only.
 * A scheme that is sure shuts out the ones it does not go with. Never asks for the kind of benefit or for health.
 */
export function schemesForPlacement(facts: SchemePlacement, staff: StaffFacts, table: AmountTable): SchemeOutcome[] {
  const input: RuleInput = { facts, staff, table }
  const all = (Object.entries(rules) as [SchemeId, SchemeRule][]).map(([schemeId, rule]): SchemeOutcome => {
    const { certainty, reasons, terms = [] } = judge(schemeId, rule, input)
    return { schemeId, certainty, reasons, terms, excludedBy: null }
  })
  return all.map((outcome) => shutOut(outcome, all))
}

/**
 * The same for the employer: made from the placement alone, so that nothing of the person can be read from it. What depends on
 * the person stays 'navragen': ask for a declaration, or look in the register.
 */
export function schemesForEmployer(facts: SchemePlacement, table: AmountTable): SchemeOutcome[] {
  return schemesForPlacement(facts, nothingKnown, table)
}
