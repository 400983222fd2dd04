import type { SchemeId, SchemeReason } from '../model.ts'
import { termMonths } from './amounts.ts'
import { isEmployment, lastsAtLeast, placementTerms, termFrom } from './placement-terms.ts'
import { answer, type RuleAnswer, type RuleInput, type SchemeRule } from './scheme-facts.ts'

const noRisk: SchemeRule = ({ facts, staff, table }) => {
  if (facts.contractKind === 'beschut') return answer('waarschijnlijk', ['meld-ziekte-bij-uwv'])
  if (staff.inRegister === true) return answer('waarschijnlijk', ['staat-in-register', 'meld-ziekte-bij-uwv'])
  const months = termMonths(table, 'no-risk-duur', facts.startsOn)
  const terms = months === null ? [] : [termFrom('no-risk-eind', facts.startsOn, months, 'werkgever', 'Ziektewet art. 29b')]
  return staff.municipalitySupport === 'ja'
    ? answer('waarschijnlijk', ['gemeente-begeleidt', 'meld-ziekte-bij-uwv'], terms)
    : answer('navragen', ['meld-ziekte-bij-uwv'], terms)
}

/** Six months and, for a coach, twelve hours a week (WIA 35-36); a refusal, or the reasons that are still open. */
function lengthReasons({ facts }: RuleInput, hours: boolean): { refused: SchemeReason[]; open: SchemeReason[] } {
  const lasts = lastsAtLeast(facts, 6)
  const refused: SchemeReason[] = []
  if (lasts === false) refused.push('contract-te-kort')
  if (hours && facts.minutesPerWeek < 720) refused.push('te-weinig-uren')
  return { refused, open: lasts === null ? ['contractduur-onbekend'] : [] }
}

const coachUwv: SchemeRule = (input) => {
  const { refused, open } = lengthReasons(input, true)
  return refused.length > 0 ? answer('nee', refused) : answer('navragen', ['vraag-uwv', ...open])
}

const coachMunicipality: SchemeRule = ({ staff }) =>
  staff.municipalitySupport === 'ja'
    ? answer('waarschijnlijk', ['gemeente-begeleidt', 'vraag-gemeente'])
    : answer('navragen', ['vraag-gemeente'])

const workplace: SchemeRule = (input) => {
  const { refused, open } = lengthReasons(input, false)
  return refused.length > 0 ? answer('nee', refused) : answer('navragen', ['vraag-uwv', ...open])
}

const trial =
  (executor: 'vraag-uwv' | 'vraag-gemeente'): SchemeRule =>
  ({ facts, staff }): RuleAnswer => {
    if (facts.contractKind === 'beschut') return answer('nee', ['beschut-sluit-uit'])
    if (facts.contractKind !== 'proefplaatsing') return answer('nee', ['contract-loopt-al'])
    const municipal = executor === 'vraag-gemeente' && staff.municipalitySupport === 'ja'
    const reasons: SchemeReason[] = ['besluit-nodig', executor]
    return answer(
      municipal ? 'waarschijnlijk' : 'navragen',
      municipal ? ['gemeente-begeleidt', ...reasons] : reasons,
      placementTerms(facts),
    )
  }

const only =
  (fits: (input: RuleInput) => boolean, yes: RuleAnswer): SchemeRule =>
  (input) =>
    fits(input) ? yes : answer('nee', ['ander-contract'])

const statusHolders: SchemeRule = ({ facts, staff }) => {
  if (!isEmployment(facts)) return answer('nee', ['geen-dienstbetrekking'])
  if (staff.groups !== null && !staff.groups.includes('statushouder')) return answer('nee', ['groep-past-niet'])
  if (lastsAtLeast(facts, 12) === false) return answer('nee', ['contract-te-kort'])
  if (facts.minutesPerWeek < 1200) return answer('nee', ['te-weinig-uren'])
  return answer('navragen', staff.groups === null ? ['venster-nakijken'] : ['groep-past', 'venster-nakijken'])
}

/** Rules for cover, guidance, adaptations, learning and special jobs (domain.md 2.1, 2.4, 2.5). */
export const supportRules = {
  no_risk: noRisk,
  proefplaatsing_uwv: trial('vraag-uwv'),
  proefplaats_gemeente: trial('vraag-gemeente'),
  jobcoach_gemeente: coachMunicipality,
  jobcoach_uwv_extern: coachUwv,
  jobcoach_uwv_intern: coachUwv,
  werkplek_werkgever: workplace,
  meeneembaar: () => answer('navragen', ['vraag-uwv', 'vraag-gemeente']),
  beschut_werk: only(({ facts }) => facts.contractKind === 'beschut', answer('zeker', ['besluit-nodig'])),
  detachering_sw: only(({ facts }) => facts.contractKind === 'detachering', answer('waarschijnlijk', ['formele-werkgever'])),
  participatieplaats: only(({ facts }) => facts.wageException === 'participatieplaats', answer('zeker', ['besluit-nodig'])),
  praktijkleren: only(({ facts }) => facts.contractKind === 'bbl', answer('waarschijnlijk', ['leerbedrijf', 'venster-nakijken'])),
  sowis: statusHolders,
} as const satisfies Partial<Record<SchemeId, SchemeRule>>
