import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { regionOf } from '#app/boot/region.server.ts'
import { parseKvk, parsePhone, parsePostcode } from '#app/core/identifiers.ts'
import { municipalityOfPostcode } from '#app/core/region.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { candidateLimits } from '#app/features/candidates/model.ts'
import { anyHoldsBsn } from '#app/features/candidates/rules/no-bsn.ts'
import { checkVacancy, isBlocking } from '#app/features/vacancies/rules/check-vacancy.ts'
import { planCandidates } from '#app/boot/example/candidates.ts'
import { chanceFrom } from '#app/boot/example/chance.ts'
import { planEmployers } from '#app/boot/example/employers.ts'
import { peopleFrom } from '#app/boot/example/people.ts'
import { spreadOverMunicipalities } from '#app/boot/example/places.ts'
import { divide } from '#app/boot/example/size.ts'
import { planStaff } from '#app/boot/example/staff.ts'
import { contentFor } from '#app/boot/example/vacancy-content.ts'
import { occupationOf } from '#app/boot/example/occupations.ts'
import { exampleDomain } from '#db/queries/access/example-people.ts'
import { exampleCompanies } from '#db/reference/example/companies.ts'
import { workOfCompany } from '#db/reference/example/company-work.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'

const region = regionOf(readEnv({}))
const days = { from: '2025-04-01', today: '2026-11-22' }
const people = () => peopleFrom(chanceFrom('people'))

describe('dividing in proportion', () => {
  test('parts are whole, add up, and none is a whole unit off', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 }), (total, weights) => {
        const parts = divide(total, weights.map((weight, at) => [at, weight] as const))
        expect(parts.reduce((sum, [, count]) => sum + count, 0)).toBe(total)
        const sum = weights.reduce((all, weight) => all + weight, 0)
        for (const [at, count] of parts) expect(Math.abs(count - (total * (weights[at] ?? 0)) / sum)).toBeLessThan(1)
      }),
    )
  })

  test('municipalities get people by their inhabitants', () => {
    const drawn = spreadOverMunicipalities(region, 1500, chanceFrom('x'))
    const all = region.municipalities.reduce((sum, { inhabitants }) => sum + inhabitants.count, 0)
    for (const { slug, inhabitants } of region.municipalities) {
      expect(Math.abs(drawn.filter((one) => one === slug).length - (1500 * inhabitants.count) / all)).toBeLessThan(1)
    }
  })
})

test('people have a name, an address and a number of their own, all made up', () => {
  const some = people()
  const drawn = Array.from({ length: 2000 }, (_, at) => (at % 50 === 0 ? some.atDesk() : some.someone()))
  for (const field of ['name', 'email', 'phone'] as const) expect(new Set(drawn.map((one) => one[field])).size).toBe(drawn.length)
  for (const { email, phone } of drawn) {
    expect(email.endsWith(exampleDomain)).toBe(true)
    expect(email).toMatch(/^[a-z.]+@/)
    expect(parsePhone(phone)).toBe(phone)
    expect(phone).toMatch(/^\+31(60|24000)/)
  }
})

test('companies: one number each, a postcode of their municipality, most of them verified', () => {
  const plans = planEmployers(region, 60, days, people(), chanceFrom('employers'))
  expect(plans).toHaveLength(60)
  expect(new Set(plans.map(({ kvk }) => kvk)).size).toBe(60)
  expect(plans[0]?.name).toBe('Bakkerij Het Gouden Deeg')
  for (const { kvk, postcode, municipality, createdOn } of plans) {
    expect(parseKvk(kvk)).toBe(kvk)
    expect(parsePostcode(postcode)).toBe(postcode)
    expect(municipalityOfPostcode(region, postcode.slice(0, 4))).toBe(municipality)
    expect(createdOn >= days.from && createdOn <= days.today).toBe(true)
  }
  const verified = plans.filter((plan) => plan.verified).length
  expect(verified).toBeGreaterThan(50)
  expect(verified).toBeLessThan(60)
})

test.each(exampleCompanies.map(({ name }) => [name]))('%s has work that is known', (name) => {
  const codes = workOfCompany(name)
  expect(codes.length).toBeGreaterThan(0)
  for (const code of codes) expect(occupationOf(code).code).toBe(code)
})

test('files hold what a form would let through', () => {
  for (const plan of planCandidates(region, 400, days, people(), chanceFrom('candidates'))) {
    expect(plan.wanted.length).toBeGreaterThan(0)
    expect(plan.skills.length).toBeLessThanOrEqual(candidateLimits.skills)
    expect(plan.hoursMin).toBeLessThanOrEqual(plan.hoursMax)
    expect(plan.ownWords.length).toBeLessThanOrEqual(candidateLimits.ownWords)
    expect(anyHoldsBsn([plan.person.name, plan.person.email, plan.person.phone, plan.ownWords])).toBe(false)
    expect(municipalityOfPostcode(region, plan.postcode4)).toBe(plan.municipality)
    expect(plan.registeredOn >= days.from && plan.registeredOn < days.today).toBe(true)
  }
})

test('every company posts vacancies that pass the checks, at every date of the example', () => {
  const chance = chanceFrom('vacancies')
  for (const plan of planEmployers(region, 60, days, people(), chance)) {
    for (const today of ['2025-04-10', '2026-01-05', '2026-11-20']) {
      const { content } = contentFor(plan, { closesOn: '2027-01-10', places: 1 }, today, minimumWageRows.map((row) => ({ ...row, id: row.key })), chance)
      expect(checkVacancy(content, { today, minimumWage: minimumWageRows.map((row) => ({ ...row, id: row.key })) }).filter(isBlocking)).toEqual([])
    }
  }
})

test('every role is there, and every municipality has a consulent and a policy adviser', () => {
  const staff = planStaff(region, people(), chanceFrom('staff'))
  const of = (role: string) => staff.filter((one) => one.role === role)
  expect(staff[0]?.role).toBe('administrator')
  expect(of('account-manager')).toHaveLength(8)
  expect(of('social-return-coordinator').length).toBeGreaterThan(1)
  for (const { slug } of region.municipalities) {
    expect(of('consulent').filter(({ municipality }) => municipality === slug).length).toBeGreaterThan(0)
    expect(of('policy-adviser').some(({ municipality }) => municipality === slug)).toBe(true)
  }
  for (const { functionTitle, workingDays, person } of staff) expect(functionTitle && workingDays && person.phone).toBeTruthy()
})
