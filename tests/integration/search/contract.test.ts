/** One contract, both engines: whatever a screen may ask, it gets the same answer. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { distanceMetres } from '#app/core/geo.ts'
import type { VacancyQuery } from '#search/port.ts'
import { hoursBands } from '#search/port.ts'
import { withoutEachCondition } from '#search/without-each-condition.ts'
import { hasMeilisearch } from '#tests/support/meilisearch.ts'
import type { Engines } from './engines.ts'
import { documents, engineNames, open, startEngines } from './engines.ts'
import { judged, judgedLater, recallAt10 } from './judged.ts'
import { municipalities, today } from './labour-market.ts'
import { expectedAnswer } from './oracle.ts'

let engines: Engines

beforeAll(async () => {
  engines = await startEngines()
  for (const name of engineNames) await engines.ports[name].upsert('vacancy', documents)
})
afterAll(() => engines?.stop())

const nijmegen = { lat: 51.8426, lon: 5.8528 }
const sectors = ['zorg', 'techniek', 'bouw', 'horeca']
const choices = fc.subarray

const queries: fc.Arbitrary<VacancyQuery> = fc.record(
  {
    text: fc.constant(''),
    municipality: choices(municipalities.map(({ slug }) => slug)),
    sector: choices(sectors),
    hoursBand: choices([...hoursBands]),
    contractKind: choices(['vast', 'tijdelijk', 'uitzend']),
    education: choices(['geen', 'vmbo', 'mbo2', 'hbo']),
    hoursFrom: fc.integer({ min: 0, max: 40 }),
    hoursTo: fc.integer({ min: 0, max: 40 }),
    noDiploma: fc.boolean(),
    openHiring: fc.boolean(),
    except: choices(documents.slice(0, 10).map(({ id }) => id)),
    near: fc.record({ lat: fc.constant(nijmegen.lat), lon: fc.constant(nijmegen.lon), km: fc.integer({ min: 1, max: 40 }) }),
    sort: fc.constantFrom('relevance' as const, 'newest' as const, 'pay' as const, 'distance' as const),
    page: fc.constant(1),
    perPage: fc.constant(documents.length),
    today: fc.constantFrom(today, '2026-10-15', '2027-03-01'),
  },
  { requiredKeys: ['text', 'sort', 'page', 'perPage', 'today'] },
)

describe.skipIf(!hasMeilisearch).each(engineNames)('%s', (name) => {
  const port = () => engines.ports[name]
  const ask = (query: Partial<VacancyQuery>) => port().searchVacancies({ ...open, ...query })
  const idsOf = async (query: Partial<VacancyQuery>) => (await ask(query)).hits.map(({ id }) => id)

  test('finds what people mean', async () => {
    const recall = async (questions: typeof judged) => {
      let sum = 0
      for (const question of questions) sum += recallAt10(question, await idsOf({ text: question.text, perPage: 10 }))
      return sum / questions.length
    }
    expect(await recall(judged)).toBeGreaterThan(0.96)
    expect(await recall(judgedLater)).toBeGreaterThan(0.91)
  })

  test('answers any combination of conditions as the documents themselves do', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const answer = await port().searchVacancies(query)
        const expected = expectedAnswer(documents, query)
        expect(answer.total).toBe(expected.ids.length)
        expect(answer.hits.map(({ id }) => id)).toEqual(expected.ids)
        expect(answer.facets).toEqual(expected.facets)
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  test('counts facets with text over all that is found', async () => {
    const { total, facets } = await ask({ text: 'hovenier', sector: ['groen'] })
    expect(total).toBe(Object.values(facets.contractKind).reduce((sum, count) => sum + count, 0))
    expect(facets.sector.groen).toBe(total)
    expect(await ask({ text: 'hovenier', withFacets: false })).toMatchObject({ facets: { sector: {}, municipality: {} } })
  })

  test.each([
    [12, undefined, true],
    [25, undefined, false],
    [24, undefined, true],
    [undefined, 16, true],
    [undefined, 15, false],
    [20, 20, true],
  ])('hours from %s to %s overlap a job of 16 to 24 hours: %s', async (hoursFrom, hoursTo, expected) => {
    const job = documents.find(({ hoursMin, hoursMax }) => hoursMin === 16 && hoursMax === 24)!
    const ids = await idsOf({ hoursFrom, hoursTo, perPage: documents.length })
    expect(ids.includes(job.id)).toBe(expected)
  })

  test('includes the edge of the distance, to the metre', async () => {
    for (const document of documents.slice(0, 30)) {
      const metres = distanceMetres(nijmegen, { lat: document.lat!, lon: document.lon! })
      const near = (km: number) => idsOf({ near: { ...nijmegen, km }, perPage: documents.length })
      expect(await near(metres / 1000)).toContain(document.id)
      expect(await near((metres - 1) / 1000)).not.toContain(document.id)
    }
    const { hits } = await ask({ near: { ...nijmegen, km: 5 }, sort: 'distance' })
    const metres = hits.map(({ distanceMetres: distance }) => distance!)
    expect(metres).toEqual([...metres].sort((a, b) => a - b))
    expect(metres.at(-1)).toBeLessThanOrEqual(5000)
  })

  test.each([{ text: '' }, { text: 'medewerker' }, { text: 'chauffeur nijmegen' }, { text: '', sort: 'pay' as const }])(
    'gives each hit on one page only: %o',
    async (query) => {
      const whole = await ask({ ...query, perPage: 300 })
      const paged: string[] = []
      for (let page = 1; page <= Math.ceil(whole.total / 7); page++) paged.push(...(await idsOf({ ...query, page, perPage: 7 })))
      expect(paged).toEqual(whole.hits.map(({ id }) => id))
      expect(new Set(paged).size).toBe(whole.total)
      expect(await idsOf({ ...query, page: 999 })).toEqual([])
    },
  )

  test('orders what text finds by the sort asked for', async () => {
    const byId = new Map(documents.map((document) => [document.id, document]))
    const newest = (await idsOf({ text: 'chauffeur', sort: 'newest', perPage: 100 })).map((id) => byId.get(id)!.publishedOn)
    expect(newest).toEqual([...newest].sort().reverse())
    const scores = (await ask({ text: 'chauffeur', perPage: 100 })).hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(Math.max(...scores)).toBeLessThanOrEqual(1)
  })

  test.each([
    '" OR 1=1 --',
    'title:kok OR employer:*',
    'NEAR(kok ober, 5) AND NOT "x"',
    "'; drop table vacancy; --",
    '{title occupation} : kok',
    '-kok ^ober * ( ) [ ] "',
    '""""""',
    '\u0000kok\u0000',
    '\\" IN [x] _geoRadius(0,0,1)',
    'kok 👩‍🍳 🚀',
    '“kok” ‘ober’ «lasser»',
    '% _ \\ / {} <script>alert(1)</script>',
  ])('takes text as text: %s', async (text) => {
    const { total } = await ask({ text })
    expect(total).toBeLessThanOrEqual(documents.length)
    expect(await port().count('vacancy')).toBe(documents.length)
  })

  test.each([
    'nijmegen" OR sector = "zorg',
    'x"] OR published > 0 OR sector IN ["zorg',
    "nijmegen' OR 1=1",
    '\\',
    '"',
    '',
    'a\nb',
    '🚀',
  ])('takes a filter value as a value: %s', async (value) => {
    expect(await ask({ municipality: [value], sector: [value], contractKind: [value] })).toMatchObject({ total: 0, hits: [] })
    expect((await ask({ municipality: [value, 'nijmegen'] })).total).toBe((await ask({ municipality: ['nijmegen'] })).total)
    expect((await ask({ except: [value] })).total).toBe((await ask({})).total)
  })

  test.each(['', '   ', 'de het een', '🚀', '?!', 'vacatures'.repeat(0)])(
    'text that asks nothing gives everything: "%s"',
    async (text) => {
      expect((await ask({ text })).total).toBe(documents.length)
    },
  )

  test('takes a text of 5,000 characters', async () => {
    expect((await ask({ text: 'kok '.repeat(1250) })).total).toBe((await ask({ text: 'kok' })).total)
    expect((await ask({ text: 'x'.repeat(5000) })).total).toBe(0)
    const sentence = 'Ik zoek een baan als kok in een gezellig restaurant ergens in de buurt van Wijchen. '.repeat(60)
    expect((await ask({ text: sentence.slice(0, 5000) })).total).toBeGreaterThan(0)
  })

  test('ignores capitals and accents', async () => {
    const plain = await idsOf({ text: 'caissiere' })
    expect(plain.length).toBeGreaterThan(0)
    expect(await idsOf({ text: 'CAISSIÈRE' })).toEqual(plain)
  })

  test('finds employers and villages by name', async () => {
    const byId = new Map(documents.map((document) => [document.id, document]))
    expect((await idsOf({ text: 'Technofix' })).map((id) => byId.get(id)!.employerName)).toEqual(
      expect.arrayContaining(['Technofix']),
    )
    for (const id of await idsOf({ text: 'Groesbeek' })) expect(byId.get(id)!.municipality).toBe('berg-en-dal')
  })

  test('says what dropping each condition would bring', async () => {
    const none = { ...open, text: 'kok', sector: ['bouw'], near: { lat: 0, lon: 0, km: 1 } }
    expect((await port().searchVacancies(none)).total).toBe(0)
    expect(await withoutEachCondition(port(), none)).toEqual([])
    const gains = await withoutEachCondition(port(), { ...open, text: 'kok', sector: ['bouw'] })
    expect(gains.map(({ condition }) => condition).sort()).toEqual(['sector', 'text'])
    expect(gains.every(({ hits }) => hits > 0)).toBe(true)
  })

  test('says how it is', async () => {
    expect(await port().health()).toMatchObject({ engine: name, ok: true })
  })
})
