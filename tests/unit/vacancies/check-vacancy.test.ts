import { describe, expect, test } from 'vitest'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'
import { findingCodes } from '#app/features/vacancies/model.ts'
import { checkVacancy, mayBeSent } from '#app/features/vacancies/rules/check-vacancy.ts'
import { betterTexts, findingText, findingTexts } from '#app/features/vacancies/texts/findings-nl.ts'

const row = (value: number, validFrom: string, validTo: string) => ({
  kind: 'wml-uur',
  key: '21+',
  value,
  validFrom,
  validTo,
  source: 'test',
})
const minimumWage: MinimumWageTable = [row(1471, '2026-01-01', '2026-06-30'), row(1499, '2026-07-01', '2026-12-31')]
const today = '2026-11-23'

const good: VacancyContent = {
  title: 'Medewerker magazijn',
  occupationCode: 'orderpicker',
  sector: 'logistiek',
  description: 'U verzamelt bestellingen met een scanner en zet ze klaar voor de chauffeur. We leren u het werk in twee weken.',
  tasks: ['Bestellingen verzamelen', 'Pakketten inpakken'],
  hoursMin: 24,
  hoursMax: 36,
  payMinCents: 1550,
  payMaxCents: 1700,
  contractKind: 'tijdelijk',
  startsOn: null,
  postcode: '6601 AB',
  place: 'Wijchen',
  demands: ['staan'],
  licences: [],
  education: 'geen',
  noDiploma: true,
  dutchLevel: 'a2',
  places: 2,
  replyDays: 5,
  closesOn: '2027-01-15',
}

const check = (change: Partial<VacancyContent>) => checkVacancy({ ...good, ...change }, { today, minimumWage })

test('a good vacancy has no findings', () => {
  expect(check({})).toEqual([])
})

describe('what is found', () => {
  test.each<[string, string, Partial<VacancyContent>]>([
    ['loon-onder-minimumloon', 'blokkerend', { payMinCents: 1498 }],
    ['loon-onder-minimumloon', 'blokkerend', { payMinCents: 1480, startsOn: '2026-03-01' }],
    ['loon-onder-minimumloon', 'blokkerend', { payMinCents: 1100, contractKind: 'bbl' }],
    ['loon-onder-minimumloon', 'blokkerend', { payMinCents: 1400, startsOn: '2027-02-01' }],
    ['minimumloon-nog-onbekend', 'waarschuwing', { startsOn: '2027-01-01' }],
    ['loon-ontbreekt', 'blokkerend', { payMinCents: 0 }],
    ['loon-hoogste-onder-laagste', 'blokkerend', { payMaxCents: 1549 }],
    ['loon-lijkt-te-hoog', 'waarschuwing', { payMaxCents: 14_000 }],
    ['uren-ontbreken', 'blokkerend', { hoursMin: 0 }],
    ['uren-hoogste-onder-laagste', 'blokkerend', { hoursMax: 20 }],
    ['uren-boven-veertig', 'waarschuwing', { hoursMax: 48 }],
    ['titel-ontbreekt', 'blokkerend', { title: ' ' }],
    ['beroep-ontbreekt', 'blokkerend', { occupationCode: '' }],
    ['taken-ontbreken', 'blokkerend', { tasks: [' '] }],
    ['tekst-ontbreekt', 'waarschuwing', { description: '' }],
    ['tekst-kort', 'waarschuwing', { description: 'Leuk werk.' }],
    ['plaats-ontbreekt', 'blokkerend', { place: '' }],
    ['plekken-ontbreken', 'blokkerend', { places: 0 }],
    ['start-in-verleden', 'waarschuwing', { startsOn: '2026-11-22' }],
    ['sluit-in-verleden', 'blokkerend', { closesOn: '2026-11-22' }],
    ['diploma-tegenstrijdig', 'waarschuwing', { education: 'mbo2' }],
  ])('%s (%s)', (code, severity, change) => {
    const findings = check(change)
    const finding = findings.find((one) => one.code === code)
    expect(finding).toMatchObject({ code, severity })
    expect(mayBeSent(findings)).toBe(!findings.some((one) => one.severity === 'blokkerend'))
    if (finding) expect(findingText(finding).text).not.toContain('undefined')
  })

  test.each<[string, Partial<VacancyContent>]>([
    ['exactly the minimum wage', { payMinCents: 1499 }],
    ['one amount', { payMinCents: 1600, payMaxCents: 1600 }],
    ['one number of hours', { hoursMin: 32, hoursMax: 32 }],
    ['forty hours', { hoursMax: 40 }],
    ['closing today', { closesOn: today }],
    ['starting today', { startsOn: today }],
    ['a diploma that is needed', { education: 'mbo2', noDiploma: false }],
  ])('nothing for %s', (_, change) => {
    expect(check(change)).toEqual([])
  })

  test('amounts stand in the sentence, the blocking ones first', () => {
    const findings = check({ payMinCents: 1400, startsOn: '2027-02-01', description: '' })
    expect(findings.map((one) => one.severity)).toEqual(['blokkerend', 'waarschuwing', 'waarschuwing'])
    const [wage] = findings
    expect(wage?.facts).toEqual({ loon: 1400, minimum: 1499, datum: today })
    if (wage) expect(findingText(wage).text).toContain('€ 14,00 per uur. Het minimumloon is € 14,99 per uur op 23-11-2026')
  })
})

test('every finding has a sentence and a better one', () => {
  for (const code of findingCodes) {
    expect(findingTexts[code]({ woorden: 'x', plek: 'tekst', grond: 'leeftijd', datum: today, opleiding: 'mbo1' })).toMatch(
      /[.?]$/,
    )
    expect(betterTexts[code]).toMatch(/[.]$/)
  }
})
