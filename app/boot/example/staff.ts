import type { StaffRole } from '#app/features/access/model.ts'
import type { Region } from '#app/core/region.ts'
import type { Chance } from './chance.ts'
import type { People, Person } from './people.ts'

export interface StaffPlan {
  person: Person
  role: StaffRole
  organisationId: string
  municipality: string | null
  functionTitle: string
  workingDays: string
}

const functions: Record<StaffRole, string> = {
  'account-manager': 'accountmanager werkgevers',
  consulent: 'consulent inkomen',
  'social-return-coordinator': 'coördinator social return',
  'policy-adviser': 'beleidsadviseur werk en inkomen',
  administrator: 'beheerder',
}

const weeks = ['maandag tot en met vrijdag', 'maandag tot en met donderdag', 'maandag, dinsdag en donderdag', 'dinsdag tot en met vrijdag']

/** Municipalities above this size have more than one consulent. */
const largeTown = 40_000

/** Who works at the partners: the administrator first. */
export function planStaff(region: Region, people: People, chance: Chance): StaffPlan[] {
  const regional = region.partners.filter(({ kind }) => kind !== 'gemeente')
  const main = regional.find(({ kind }) => kind === 'werkbedrijf') ?? regional[0] ?? region.partners[0]
  const benefits = regional.find(({ kind }) => kind === 'uwv') ?? main
  if (!main || !benefits) throw new RangeError('The region has no partner')
  const town = (slug: string | null) => region.municipalities.find((one) => one.slug === slug)?.inhabitants.count ?? 0
  const towns = region.partners.filter(({ kind }) => kind === 'gemeente').sort((one, other) => town(other.municipality) - town(one.municipality))
  const at = (role: StaffRole, partner: { id: string; municipality: string | null }): StaffPlan => ({
    person: people.atDesk(),
    role,
    organisationId: partner.id,
    municipality: partner.municipality,
    functionTitle: functions[role],
    workingDays: chance.pick(weeks),
  })
  const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
  return [
    at('administrator', main),
    ...times(5, () => at('account-manager', main)),
    ...times(2, () => at('account-manager', benefits)),
    ...towns.slice(1, 2).map((partner) => at('account-manager', partner)),
    ...towns.flatMap((partner) => times(town(partner.municipality) >= largeTown ? 2 : 1, () => at('consulent', partner))),
    at('social-return-coordinator', main),
    ...towns.slice(0, 2).map((partner) => at('social-return-coordinator', partner)),
    at('policy-adviser', main),
    ...towns.map((partner) => at('policy-adviser', partner)),
  ]
}
