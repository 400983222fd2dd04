import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

let program: QuietProgram
beforeAll(async () => {
  program = await startQuiet()
})
afterAll(() => program.away())

const ask = (path: string, init: RequestInit = {}) => fetch(`${program.url}/api/v1${path}`, init)

describe('open data', () => {
  test('the minimum wage by date, age and bbl', async () => {
    expect(await (await ask('/minimumloon?datum=2026-07-01&leeftijd=20&bbl=false')).json()).toMatchObject({
      datum: '2026-07-01',
      leeftijd: 20,
      bbl: false,
      status: 'bekend',
      uurloonCent: 1199,
      geldigVan: '2026-07-01',
    })
  })

  test('an unknown amount is null with status 200', async () => {
    const answer = await ask('/minimumloon?datum=2040-01-01')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'onbekend', uurloonCent: null, bron: null })
  })

  test.each([
    ['datum=morgen', 400, 'datum'],
    ['datum=2026-02-30', 422, 'datum'],
    ['leeftijd=twintig', 400, 'leeftijd'],
    ['leeftijd=14', 422, 'leeftijd'],
    ['leeftijd=101', 422, 'leeftijd'],
    ['bbl=misschien', 400, 'bbl'],
  ])('%s: %i as problem+json with the field', async (query, status, field) => {
    const answer = await ask(`/minimumloon?${query}`)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    const problem = (await answer.json()) as { status: number; fouten: { veld: string }[] }
    expect(problem.status).toBe(status)
    expect(problem.fouten.map(({ veld }) => veld)).toEqual([field])
  })

  test('the open vacancies as a page', async () => {
    expect(await (await ask('/vacatures')).json()).toMatchObject({ totaal: 0, pagina: 1, vacatures: [] })
    expect((await ask('/vacatures?postcode=nergens')).status).toBe(400)
  })

  test.each(['/vacatures/bestaat-niet', '/niets'])('%s is not there: problem+json', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
  })

  test('every site may read it, no cookie is set or needed, and nothing can be written', async () => {
    const read = await ask('/vacatures', { headers: { Origin: 'https://ander.example', Cookie: 'wsp_sessie=x' } })
    expect(read.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(read.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(read.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    expect(read.headers.get('Set-Cookie')).toBeNull()
    const before = await ask('/vacatures', { method: 'OPTIONS', headers: { Origin: 'https://ander.example', 'Access-Control-Request-Method': 'GET' } })
    expect([before.status, before.headers.get('Access-Control-Allow-Methods')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    const write = await ask('/vacatures', { method: 'POST', body: 'x=1', headers: { Origin: 'https://ander.example' } })
    expect([write.status, write.headers.get('Content-Type')]).toEqual([405, 'application/problem+json; charset=utf-8'])
  })

  test('600 requests a minute per address, then 429 with when to come back', async () => {
    const from = { 'X-Forwarded-For': '203.0.113.9' }
    const statuses: number[] = []
    for (let batch = 0; batch < 13; batch += 1) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/minimumloon', { headers: from })))
      statuses.push(...answers.map(({ status }) => status))
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(600)
    const refused = await ask('/minimumloon', { headers: from })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(((await refused.json()) as { title: string }).title).toBe('Te veel verzoeken')
  })
})
