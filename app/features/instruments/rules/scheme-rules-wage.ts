import type { SchemeId, Term } from '../model.ts'
import { termMonths } from './amounts.ts'
import { termFrom, termOn } from './placement-terms.ts'
import { answer, type RuleInput, type SchemeRule } from './scheme-facts.ts'
import { benefitPeriodEnd } from './wage-cost-benefit.ts'

function monthsTerm(input: RuleInput, key: string, make: (months: number) => Term): Term[] {
  const months = termMonths(input.table, key, input.facts.startsOn)
  return months === null ? [] : [make(months)]
}

const declarationTerm = (input: RuleInput, law: string): Term[] =>
  monthsTerm(input, 'doelgroepverklaring-aanvragen', (months) =>
    termFrom('doelgroepverklaring', input.facts.startsOn, months, 'werkgever', law),
  )

const benefitEnd = (input: RuleInput, key: string, law: string): Term[] =>
  monthsTerm(input, key, (months) => termOn('lkv-eind', benefitPeriodEnd(input.facts.startsOn, months), 'werkgever', law))

const formalEmployer = ({ facts }: RuleInput) =>
  facts.contractKind === 'uitzend' || facts.contractKind === 'detachering' ? (['formele-werkgever'] as const) : []

const subsidyReasons = (input: RuleInput) => [
  ...(input.facts.source === 'open-hiring' ? (['open-hiring-route'] as const) : []),
  ...formalEmployer(input),
]

const lks: SchemeRule = (input) => {
  const { startsOn } = input.facts
  const terms = monthsTerm(input, 'lks-al-in-dienst-aanvragen', (months) =>
    termFrom('lks-aanvragen', startsOn, months, 'werkgever', 'Participatiewet art. 10d lid 2'),
  )
  if (input.staff.wageSubsidyGranted === true) {
    return answer('zeker', ['subsidie-toegekend'], [termFrom('loonwaarde-opnieuw', startsOn, 36, 'gemeente', 'afspraak')])
  }
  return input.staff.municipalitySupport === 'ja'
    ? answer('waarschijnlijk', ['gemeente-begeleidt', 'vraag-gemeente', ...subsidyReasons(input)], terms)
    : answer('navragen', ['vraag-gemeente', ...subsidyReasons(input)], terms)
}

const lksFlatRate: SchemeRule = (input) =>
  answer(
    'navragen',
    ['afspraak-voor-de-start', 'vraag-gemeente'],
    monthsTerm(input, 'lks-forfaitair-duur', (months) =>
      termFrom('lks-forfaitair-eind', input.facts.startsOn, months, 'gemeente', 'Participatiewet art. 10d lid 5'),
    ),
  )

const lkvDisabled: SchemeRule = (input) => {
  if (input.staff.aboveStatePensionAge === true) return answer('nee', ['boven-aow-leeftijd'])
  return answer(
    'navragen',
    ['vraag-doelgroepverklaring', 'een-categorie', ...formalEmployer(input)],
    [...declarationTerm(input, 'Wtl art. 2.6-2.9'), ...benefitEnd(input, 'lkv-arbeidsgehandicapt-duur', 'Wtl art. 2.8')],
  )
}

const lkvJobsAgreement: SchemeRule = (input) => {
  const { staff, facts } = input
  if (staff.aboveStatePensionAge === true) return answer('nee', ['boven-aow-leeftijd'])
  if (staff.inRegister === false) return answer('nee', ['staat-niet-in-register'])
  const terms = facts.startsOn < '2026-01-01' ? declarationTerm(input, 'Wtl art. 6.2') : []
  if (staff.inRegister === true) return answer('zeker', ['staat-in-register', ...formalEmployer(input)], terms)
  const check = termFrom('doelgroepregister-nakijken', facts.startsOn, 1, 'werkgever', 'afspraak')
  return answer('navragen', ['kijk-in-doelgroepregister', 'een-categorie', ...formalEmployer(input)], [check, ...terms])
}

const lkvOlder: SchemeRule = ({ facts }) =>
  facts.startsOn < '2024-01-01' ? answer('navragen', ['vraag-doelgroepverklaring', 'een-categorie']) : answer('nee', ['gestopt'])

const wageDispensation: SchemeRule = ({ facts }) =>
  facts.wageException === 'loondispensatie'
    ? answer('zeker', ['besluit-nodig'])
    : answer('navragen', ['vraag-uwv', 'besluit-nodig'])

const lowPremium: SchemeRule = ({ facts, staff }) => {
  if (facts.contractKind === 'vast') return answer('zeker', ['vast-contract'])
  if (facts.contractKind === 'bbl') return answer('zeker', ['leercontract'])
  if (facts.contractKind === 'oproep') return answer('nee', ['oproep-hoge-premie'])
  const fewHours = facts.minutesPerWeek <= 720
  const adult = staff.ageOnStart !== null && staff.ageOnStart >= 21
  return fewHours && !adult ? answer('navragen', ['jong-en-weinig-uren']) : answer('nee', ['flexibel-hoge-premie'])
}

/** Rules for schemes in money on the wage (domain.md 2.1-2.3), for a job that is an employment. */
export const wageRules = {
  lks,
  lks_forfaitair: lksFlatRate,
  lkv_banenafspraak: lkvJobsAgreement,
  lkv_arbeidsgehandicapt: lkvDisabled,
  lkv_herplaatsen: () => answer('nee', ['alleen-eigen-werknemer']),
  lkv_oudere: lkvOlder,
  liv: () => answer('nee', ['gestopt']),
  loondispensatie: wageDispensation,
  awf_laag: lowPremium,
} as const satisfies Partial<Record<SchemeId, SchemeRule>>
