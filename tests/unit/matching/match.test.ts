import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CandidateForMatching, VacancyForMatching } from '#app/features/matching/model/match.ts'
import { candidateFields, mustCodes, weighCodes } from '#app/features/matching/model/match.ts'
import { fittingCount, matchAll, matchOne, score } from '#app/features/matching/rules/match.ts'
import { tieOrder } from '#app/features/matching/rules/tie.ts'
import { whyTexts } from '#app/features/matching/texts/nl.ts'
import { askedText, offeredText } from '#app/features/matching/texts/values-nl.ts'
import { anyCandidate, anyCandidates, anyVacancy, today } from '#tests/unit/matching/arbitraries.ts'
import { referenceScore } from '#tests/unit/matching/reference.ts'

const vacancy: VacancyForMatching = {
  id: 'v1',
  occupation: { code: '4321a', isco: '4321' },
  skills: ['scannen', 'tillen'],
  demands: ['staan', 'tillen-zwaar'],
  hoursMin: 24,
  hoursMax: 36,
  startsOn: '2026-12-01',
  latitude: 51.81,
  longitude: 5.73,
  licences: ['heftruck', 'vog'],
  education: 'vmbo',
  noDiploma: false,
  dutchLevel: 'a2',
  sector: 'logistiek',
}

const candidate: CandidateForMatching = {
  number: 'K-2026-00001',
  occupationsWanted: [{ code: '4321a', isco: '4321' }],
  occupationsDone: [],
  skills: ['tillen', 'scannen'],
  cannotDo: [],
  hoursMin: 24,
  hoursMax: 36,
  availableFrom: '2026-11-01',
  latitude: 51.81,
  longitude: 5.73,
  maxKm: 15,
  licences: ['heftruck'],
  education: 'mbo1',
  dutchLevel: 'b1',
  sectors: ['logistiek'],
  confirmedOn: '2026-11-01',
}

const points = (v: Partial<VacancyForMatching>, c: Partial<CandidateForMatching>) =>
  Object.fromEntries(
    matchOne({ ...vacancy, ...v }, { ...candidate, ...c }, today).criteria.map((line) => [line.criterion, line.points]),
  )

test('who fits in everything has all points', () => {
  expect(score(vacancy, candidate, today)).toEqual({ fits: true, failed: [], points: 100 })
})

describe('musts', () => {
  test.each<[string, Partial<VacancyForMatching>, Partial<CandidateForMatching>, string[]]>([
    ['too few hours', {}, { hoursMin: 8, hoursMax: 23 }, ['uren']],
    ['too many hours', {}, { hoursMin: 37, hoursMax: 40 }, ['uren']],
    ['one hour shared', {}, { hoursMin: 36, hoursMax: 40 }, []],
    ['a day too late', {}, { availableFrom: '2026-12-02' }, ['start']],
    ['start has passed: today counts', { startsOn: '2026-11-01' }, { availableFrom: today }, []],
    ['as soon as possible', { startsOn: null }, { availableFrom: '2027-06-01' }, []],
    ['too far', { latitude: 52 }, {}, ['reisafstand']],
    ['unknown place', { latitude: null }, {}, []],
    ['no licence', {}, { licences: [] }, ['bewijzen']],
    ['a VOG is never asked in matching', { licences: ['vog'] }, { licences: [] }, []],
    ['a larger licence', { licences: ['b'] }, { licences: ['ce'] }, []],
    ['a smaller licence', { licences: ['c'] }, { licences: ['b'] }, ['bewijzen']],
    ['cannot stand', {}, { cannotDo: ['staan'] }, ['werkeisen']],
    ['cannot lift light, so not heavy either', {}, { cannotDo: ['tillen-licht'] }, ['werkeisen']],
    ['cannot do what is not asked', {}, { cannotDo: ['hoogte'] }, []],
    ['several', {}, { hoursMax: 20, hoursMin: 8, licences: [], cannotDo: ['staan'] }, ['uren', 'bewijzen', 'werkeisen']],
  ])('%s', (_, v, c, failed) => {
    const match = matchOne({ ...vacancy, ...v }, { ...candidate, ...c }, today)
    expect(match.failed).toEqual(failed)
    expect(match.criteria.filter((line) => !line.met).map((line) => line.criterion)).toEqual(failed)
  })
})

describe('weights', () => {
  const near = (code: string, isco: string) => [{ code, isco }]
  test.each<[string, Partial<VacancyForMatching>, Partial<CandidateForMatching>, string, number]>([
    ['done before', {}, { occupationsWanted: [], occupationsDone: near('4321a', '4321') }, 'beroep', 28],
    ['same unit group', {}, { occupationsWanted: near('4321b', '4321') }, 'beroep', 26],
    ['same minor group', {}, { occupationsWanted: near('4323a', '4323') }, 'beroep', 18],
    ['same sub-major group', {}, { occupationsWanted: near('4311a', '4311') }, 'beroep', 9],
    ['same major group only', {}, { occupationsWanted: near('4221a', '4221') }, 'beroep', 0],
    ['nothing known', {}, { occupationsWanted: [] }, 'beroep', 0],
    ['half of the skills', {}, { skills: ['tillen', 'koken'] }, 'vaardigheden', 10],
    ['no skills asked', { skills: [] }, { skills: [] }, 'vaardigheden', 20],
    ['one level of Dutch less', {}, { dutchLevel: 'a1' }, 'nederlands', 5],
    ['two levels less', {}, { dutchLevel: 'geen' }, 'nederlands', 0],
    ['one of thirteen hours', {}, { hoursMin: 36, hoursMax: 60 }, 'uren-passen', 1],
    ['exactly 36 hours', {}, { hoursMin: 36, hoursMax: 36 }, 'uren-passen', 10],
    ['half of the distance', {}, { latitude: 51.81 + 7.5 / 111.195 }, 'afstand', 5],
    ['unknown distance', {}, { latitude: null }, 'afstand', 0],
    ['lower education', {}, { education: 'basis' }, 'opleiding', 0],
    ['no diploma needed', { noDiploma: true }, { education: 'geen' }, 'opleiding', 5],
    ['another sector', {}, { sectors: ['zorg'] }, 'sector', 0],
    ['four months old', {}, { confirmedOn: '2026-07-23' }, 'actueel', 3],
    ['a year old', {}, { confirmedOn: '2025-11-23' }, 'actueel', 0],
  ])('%s', (_, v, c, criterion, expected) => {
    expect(points(v, c)[criterion]).toBe(expected)
  })
})

describe('exactness', () => {
  test('one score equals the reference, and its explanation adds up', () => {
    fc.assert(
      fc.property(anyVacancy, anyCandidate, (v, c) => {
        const reference = referenceScore(v, c, today)
        const match = matchOne(v, c, today)
        expect(match.failed).toEqual(reference.failed)
        expect(match.points).toBe(reference.points)
        expect(match.criteria.map((line) => line.criterion)).toEqual([...mustCodes, ...weighCodes])
        if (match.fits) expect(match.criteria.reduce((sum, line) => sum + line.points, 0)).toBe(match.points)
        for (const line of match.criteria) expect(line.points >= 0 && line.points <= line.max).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('the ranking is exhaustive, in order, and counts everybody', () => {
    fc.assert(
      fc.property(anyVacancy, anyCandidates, (v, candidates) => {
        const result = matchAll(v, candidates, today)
        const reference = candidates.map((c) => ({ number: c.number, ...referenceScore(v, c, today) }))
        const tie = tieOrder(v.id)
        const expected = reference
          .filter((one) => one.failed.length === 0)
          .sort((one, other) => other.points - one.points || tie(one.number) - tie(other.number))
          .map(({ number, points: total }) => ({ number, points: total }))
        expect(result.ranked).toEqual(expected)
        for (const code of mustCodes) {
          expect(result.failedBy[code]).toBe(reference.filter((one) => one.failed.includes(code)).length)
        }
        expect(result.total).toBe(candidates.length)
        expect(fittingCount(v, candidates, today)).toBe(expected.length)
      }),
    )
  })

  test('the order in which candidates arrive has no effect', () => {
    fc.assert(
      fc.property(
        anyVacancy,
        anyCandidates.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (v, [list, shuffled]) => {
          expect(matchAll(v, shuffled, today)).toEqual(matchAll(v, list, today))
        },
      ),
    )
  })

  test('equal points are ordered differently per vacancy', () => {
    const twins = Array.from({ length: 40 }, (_, at) => ({ ...candidate, number: `K-2026-${String(at).padStart(5, '0')}` }))
    const order = (id: string) => matchAll({ ...vacancy, id }, twins, today).ranked.map((one) => one.number)
    expect(order('v1')).toEqual(order('v1'))
    expect(order('v1')).not.toEqual(order('v2'))
    expect(order('v1')).not.toEqual(twins.map((one) => one.number))
    const firsts = new Set(Array.from({ length: 200 }, (_, at) => order(`v${at}`)[0]))
    expect(firsts.size).toBeGreaterThan(25)
  })
})

describe('the ban list', () => {
  const banned = {
    name: 'Jan',
    email: 'jan@voorbeeld.nl',
    phone: '+31612345678',
    birthDate: '1960-01-01',
    age: 66,
    sex: 'm',
    origin: 'x',
    nationality: 'x',
    benefit: 'ww',
    groups: ['vijftigplus'],
    unemployedSince: '2020-01-01',
    subsidy: 1,
    municipality: 'druten',
  }

  test('nothing but the published fields is read', () => {
    const read = new Set<string>()
    const watched = (c: CandidateForMatching) =>
      new Proxy(
        { ...c, ...banned },
        {
          get: (target, key, receiver) => {
            if (typeof key === 'string') read.add(key)
            return Reflect.get(target, key, receiver) as unknown
          },
        },
      )
    fc.assert(
      fc.property(anyVacancy, anyCandidate, (v, c) => {
        expect(matchOne(v, watched(c), today)).toEqual(matchOne(v, c, today))
        expect(matchAll(v, [watched(c)], today)).toEqual(matchAll(v, [c], today))
      }),
    )
    expect([...read].filter((key) => !(candidateFields as readonly string[]).includes(key))).toEqual([])
    expect(Object.keys(banned).filter((key) => (candidateFields as readonly string[]).includes(key))).toEqual([])
  })

  test('the type has the published fields and no other', () => {
    type Missing = Exclude<keyof CandidateForMatching, (typeof candidateFields)[number]>
    const none: Missing[] = []
    expect(none).toEqual([])
    expect(Object.keys(candidate).sort()).toEqual([...candidateFields].sort())
  })
})

describe('reasons in words', () => {
  const names = { occupation: (code: string) => `beroep ${code}`, skill: (code: string) => `kan ${code}` }

  test('each line has asked, offered and why', () => {
    fc.assert(
      fc.property(anyVacancy, anyCandidate, (v, c) => {
        for (const line of matchOne(v, c, today).criteria) {
          for (const text of [askedText(line, names), offeredText(line, names), whyTexts[line.why]]) {
            expect(text).not.toMatch(/undefined|null|NaN/)
            expect(text).not.toBe('')
          }
        }
      }),
    )
  })

  test('reads well', () => {
    const lines = matchOne(vacancy, { ...candidate, licences: [], maxKm: 20, latitude: 51.9 }, today).criteria
    const words = Object.fromEntries(lines.map((line) => [line.criterion, [askedText(line, names), offeredText(line, names)]]))
    expect(words).toMatchObject({
      uren: ['24 tot 36 uur', '24 tot 36 uur'],
      start: ['01-12-2026', '01-11-2026'],
      reisafstand: ['10 km', 'tot 20 km'],
      bewijzen: ['Heftruckcertificaat', 'mist Heftruckcertificaat'],
      beroep: ['beroep 4321a', 'beroep 4321a'],
      vaardigheden: ['kan scannen, kan tillen', 'kan scannen, kan tillen'],
      opleiding: ['Vmbo', 'Mbo niveau 1 (entree)'],
    })
  })
})

test('ten thousand candidates are ranked within half a second, also on a busy machine', () => {
  const many = fc.sample(anyCandidate, { numRuns: 500, seed: 7 })
  const candidates = Array.from({ length: 10_000 }, (_, at) => ({ ...(many[at % 500] ?? candidate), number: `K-2026-${at}` }))
  matchAll(vacancy, candidates, today)
  const started = performance.now()
  const { total } = matchAll({ ...vacancy, licences: [], demands: [] }, candidates, today)
  const took = performance.now() - started
  expect(total).toBe(10_000)
  expect(took).toBeLessThan(500)
})
