/** Writing to the index, and the pseudonymous index of candidates, on both engines. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { toCandidateDocument } from '#search/candidates.ts'
import type { CandidateDocument, CandidateQuery } from '#search/port.ts'
import { hasMeilisearch } from '#tests/support/meilisearch.ts'
import type { Engines } from './engines.ts'
import { documents, engineNames, open, startEngines } from './engines.ts'

let engines: Engines
beforeAll(async () => {
  engines = await startEngines()
})
afterAll(() => engines?.stop())

const candidate = (id: string, values: Partial<CandidateDocument> = {}): CandidateDocument =>
  toCandidateDocument({
    id,
    number: `K-2026-0000${id.slice(1)}`,
    occupationCodes: ['5120'],
    occupationTitles: ['Kok', 'Zelfstandig werkend kok'],
    skills: ['koken'],
    sectors: ['horeca'],
    hoursMin: 16,
    hoursMax: 32,
    availableFrom: null,
    postcode4: '6511',
    lat: 51.8426,
    lon: 5.8528,
    licences: ['b'],
    dutchLevel: 'b1',
    education: 'mbo2',
    organisationId: 'org1',
    version: 1,
    ...values,
  })

const candidates = [
  candidate('c1'),
  candidate('c2', {
    organisationId: 'org2',
    licences: ['b', 'heftruck'],
    occupationTitles: ['Heftruckchauffeur'],
    skills: ['laden'],
    occupationCodes: ['8344'],
  }),
  candidate('c3', { availableFrom: '2027-01-15', dutchLevel: 'a2', hoursMin: 36, hoursMax: 40 }),
  candidate('c4', { lat: null, lon: null, sectors: ['horeca', 'zorg'], postcode4: '6601' }),
]
const anyone: CandidateQuery = { text: '', sort: 'relevance', page: 1, perPage: 20 }

describe.skipIf(!hasMeilisearch).each(engineNames)('%s', (name) => {
  const port = () => engines.ports[name]
  beforeEach(async () => {
    await port().clear('vacancy')
    await port().clear('candidate')
    await port().upsert('candidate', candidates)
  })
  const idsOf = async (query: Partial<CandidateQuery>) =>
    (await port().searchCandidates({ ...anyone, ...query })).hits.map(({ id }) => id)

  test('what is written can be found at once, in its last version only', async () => {
    const [first, second] = documents
    await port().upsert('vacancy', [first!, second!])
    await port().upsert('vacancy', [
      { ...first!, title: 'Kaarsenmaker', occupationTitles: [], tasks: [], skills: [], version: 2 },
    ])
    expect(await port().count('vacancy')).toBe(2)
    expect(await port().versions('vacancy')).toEqual(
      new Map([
        [first!.id, 2],
        [second!.id, second!.version],
      ]),
    )
    expect((await port().searchVacancies({ ...open, text: 'kaarsenmaker' })).hits.map(({ id }) => id)).toEqual([first!.id])
    await port().remove('vacancy', [first!.id, 'never-there'])
    const after = await port().searchVacancies({ ...open, text: 'kaarsenmaker' })
    expect(after.hits.map(({ id }) => id)).not.toContain(first!.id)
    expect(await port().count('vacancy')).toBe(1)
    expect(await port().count('candidate')).toBe(candidates.length)
  })

  test('clearing empties one index and not the other', async () => {
    await port().upsert('vacancy', documents.slice(0, 3))
    await port().clear('vacancy')
    expect(await port().count('vacancy')).toBe(0)
    expect((await port().searchVacancies(open)).total).toBe(0)
    expect(await idsOf({})).toEqual(['c1', 'c2', 'c3', 'c4'])
  })

  test('empty changes are no change', async () => {
    await port().upsert('candidate', [])
    await port().remove('candidate', [])
    expect(await port().count('candidate')).toBe(candidates.length)
  })

  test.each<[Partial<CandidateQuery>, string[]]>([
    [{ text: 'kokkin' }, ['c1', 'c3', 'c4']],
    [{ text: 'heftruck chauffeur' }, ['c2']],
    [{ text: 'k-2026-3' }, ['c3']],
    [{ organisationIds: ['org2'] }, ['c2']],
    [{ organisationIds: [] }, []],
    [{ licences: ['b', 'heftruck'] }, ['c2']],
    [{ occupationCodes: ['5120'], dutchLevel: ['b1', 'b2'] }, ['c1', 'c4']],
    [{ availableOn: '2027-01-14' }, ['c1', 'c2', 'c4']],
    [{ availableOn: '2027-01-15' }, ['c1', 'c2', 'c3', 'c4']],
    [{ hoursFrom: 33 }, ['c3']],
    [{ hoursTo: 35 }, ['c1', 'c2', 'c4']],
    [{ near: { lat: 51.8426, lon: 5.8528, km: 1 } }, ['c1', 'c2', 'c3']],
    [{ sectors: ['zorg'] }, ['c4']],
    [{ organisationIds: ['org1" OR organisationId = "org2'] }, []],
  ])('candidates for %o', async (query, expected) => {
    const found = await idsOf(query)
    expect(found.sort()).toEqual(expected)
  })

  test('counts of candidates stay within the scope', async () => {
    const { facets } = await port().searchCandidates({ ...anyone, organisationIds: ['org1'], dutchLevel: ['b1'] })
    expect(facets.dutchLevel).toEqual({ b1: 2, a2: 1 })
    expect(facets.sectors).toEqual({ horeca: 2, zorg: 1 })
  })
})
