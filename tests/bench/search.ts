import { join } from 'node:path'
import { indexDifference, wantedVersions } from '#app/boot/indexer.server.ts'
import { regionAnalyser } from '#app/boot/search.server.ts'
import { openDatabase, type Database } from '#db/database.server.ts'
import { occupations } from '#db/reference/occupations.ts'
import { differenceOf } from '#search/compare.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { connectMeilisearch } from '#search/meilisearch.server.ts'
import type { SearchPort, VacancyQuery } from '#search/port.ts'
import { hasMeilisearch, startMeilisearch } from '#tests/support/meilisearch.ts'
import { region, today } from './labour-market.ts'
import { percentile, printTable } from './table.ts'

const questionsPerKind = 150
const nijmegen = { lat: 51.8426, lon: 5.8528 }
const open = { text: '', sort: 'relevance', page: 1, perPage: 20, today } satisfies VacancyQuery

/** The questions of one kind; number `at` is the same for both engines. */
const kinds: Readonly<Record<string, (at: number) => VacancyQuery>> = {
  'text': (at) => ({ ...open, text: nameOf(at) }),
  'text with a typing error': (at) => ({ ...open, text: withTypingError(nameOf(at)) }),
  'text, municipality, hours': (at) => ({ ...open, text: nameOf(at), municipality: [townOf(at)], hoursFrom: 16, hoursTo: 32 }),
  'empty, newest first': (at) => ({ ...open, sort: 'newest', page: 1 + (at % 20) }),
  'empty, two facets': (at) => ({ ...open, sort: 'newest', municipality: [townOf(at)], sector: [occupationOf(at).sector] }),
  'within 10 km, nearest first': (at) => ({ ...open, sort: 'distance', near: { ...nijmegen, lat: nijmegen.lat - (at % 10) / 100, km: 10 } }),
}

function occupationOf(at: number) {
  const found = occupations[(at * 7) % occupations.length]
  if (!found) throw new RangeError('no occupations')
  return found
}

function nameOf(at: number): string {
  const { title, alternatives } = occupationOf(at)
  return [title, ...alternatives][at % (alternatives.length + 1)] ?? title
}

const townOf = (at: number) => region.municipalities[at % region.municipalities.length]?.slug ?? ''

/** Two letters in the middle change places. */
function withTypingError(text: string): string {
  const middle = Math.floor(text.length / 2)
  return text.slice(0, middle - 1) + (text[middle] ?? '') + (text[middle - 1] ?? '') + text.slice(middle + 1)
}

async function fill(database: Database, port: SearchPort): Promise<number> {
  const begun = performance.now()
  const difference = differenceOf('vacancy', await wantedVersions(database.db, 'vacancy'), await port.versions('vacancy'))
  await indexDifference(database.db, region, port, [difference])
  return performance.now() - begun
}

async function timed(port: SearchPort, query: VacancyQuery): Promise<number> {
  const begun = performance.now()
  await port.searchVacancies(query)
  return performance.now() - begun
}

/** Both engines on the same vacancies, one question after another, first to the one and then to the other. */
export async function benchSearch(folder: string, file: string): Promise<void> {
  const database = openDatabase({ file })
  const analyser = regionAnalyser(region)
  const server = hasMeilisearch ? await startMeilisearch() : null
  const engines: [string, SearchPort][] = [['embedded', openEmbeddedSearch({ path: join(folder, 'search.sqlite'), analyser })]]
  if (server) engines.push(['Meilisearch', connectMeilisearch({ url: server.url, key: server.key, analyser })])
  else console.log('This machine has no bundled Meilisearch: the embedded engine is measured alone.')
  try {
    const filled: string[] = []
    for (const [name, port] of engines) filled.push(`${name} ${((await fill(database, port)) / 1000).toFixed(1)} s`)
    const count = await engines[0]?.[1].count('vacancy')
    const rows: string[][] = []
    for (const [kind, queryOf] of Object.entries(kinds)) {
      const times = engines.map((): number[] => [])
      for (let at = -20; at < questionsPerKind; at += 1) {
        for (const [index, [, port]] of engines.entries()) {
          const ms = await timed(port, queryOf(Math.abs(at)))
          if (at >= 0) times[index]?.push(ms)
        }
      }
      rows.push([kind, ...times.flatMap((list) => [percentile(list, 50).toFixed(1), percentile(list, 95).toFixed(1)])])
    }
    printTable(`Search with facets at ${count} vacancies, ms, ${questionsPerKind} questions of each kind in turn`, ['', ...engines.flatMap(([name]) => [`${name} p50`, 'p95'])], rows)
    console.log(`Filled: ${filled.join(', ')}.`)
  } finally {
    for (const [, port] of engines) await port.close()
    await server?.stop()
    await database.close()
  }
}
