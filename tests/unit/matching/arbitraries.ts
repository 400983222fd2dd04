import fc from 'fast-check'
import { dutchLevels, educationLevels, licences, sectors, workDemands } from '#app/core/classifications.ts'
import { addDays } from '#app/core/dates.ts'
import type { CandidateForMatching, OccupationRef, VacancyForMatching } from '#app/features/matching/model/match.ts'

export const today = '2026-11-23'

const isco = ['9112', '9111', '9121', '9333', '9334', '4321', '4323', '5131', '5321', '7112', '7115', '7411']
const occupation: fc.Arbitrary<OccupationRef> = fc
  .tuple(fc.constantFrom(...isco), fc.constantFrom('a', 'b'))
  .map(([group, letter]) => ({ code: `${group}${letter}`, isco: group }))
const skill = fc.constantFrom('schoonmaken', 'tillen', 'scannen', 'klanten-helpen', 'koken', 'rijden', 'meten')
const hours = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 16 })).map(([hoursMin, more]) => ({
  hoursMin,
  hoursMax: Math.min(60, hoursMin + more),
}))
const day = fc.integer({ min: -400, max: 200 }).map((days) => addDays(today, days))
const latitude = fc.option(fc.double({ min: 51.7, max: 52, noNaN: true }), { freq: 12 })
const longitude = fc.option(fc.double({ min: 5.5, max: 6.1, noNaN: true }), { freq: 12 })
const some = <T>(values: readonly T[], maxLength: number) => fc.uniqueArray(fc.constantFrom(...values), { maxLength })

export const anyVacancy: fc.Arbitrary<VacancyForMatching> = fc
  .record({
    id: fc.uuid(),
    occupation,
    skills: fc.array(skill, { maxLength: 4 }),
    demands: some(workDemands, 4),
    startsOn: fc.option(day),
    latitude,
    longitude,
    licences: some(licences, 2),
    education: fc.constantFrom(...educationLevels),
    noDiploma: fc.boolean(),
    dutchLevel: fc.constantFrom(...dutchLevels),
    sector: fc.constantFrom(...sectors),
    hours,
  })
  .map(({ hours: range, ...rest }) => ({ ...rest, ...range }))

export const anyCandidate: fc.Arbitrary<CandidateForMatching> = fc
  .record({
    number: fc.integer({ min: 1, max: 99_999 }).map((serial) => `K-2026-${String(serial).padStart(5, '0')}`),
    occupationsWanted: fc.array(occupation, { maxLength: 3 }),
    occupationsDone: fc.array(occupation, { maxLength: 3 }),
    skills: fc.array(skill, { maxLength: 5 }),
    cannotDo: some(workDemands, 2),
    availableFrom: day,
    latitude,
    longitude,
    maxKm: fc.integer({ min: 0, max: 45 }),
    licences: some(licences, 5),
    education: fc.constantFrom(...educationLevels),
    dutchLevel: fc.constantFrom(...dutchLevels),
    sectors: some(sectors, 4),
    confirmedOn: fc.integer({ min: -400, max: 0 }).map((days) => addDays(today, days)),
    hours,
  })
  .map(({ hours: range, ...rest }) => ({ ...rest, ...range }))

export const anyCandidates = fc.uniqueArray(anyCandidate, { selector: (candidate) => candidate.number, maxLength: 60 })
