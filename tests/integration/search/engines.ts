/** Both engines filled with the same small labour market. */
import { createAnalyser } from '#search/analysis/analyser.ts'
import { openEmbeddedSearch } from '#search/embedded.server.ts'
import { connectMeilisearch } from '#search/meilisearch.server.ts'
import type { SearchPort, VacancyQuery } from '#search/port.ts'
import { toVacancyDocument } from '#search/vacancies.ts'
import { startMeilisearch } from '#tests/support/meilisearch.ts'
import { labels, places, today, vacancies } from './labour-market.ts'

export const engineNames = ['embedded', 'meilisearch'] as const
export type TestEngine = (typeof engineNames)[number]

export const analyser = createAnalyser({ labels, places })
export const documents = vacancies.map(toVacancyDocument)

/** A question with everything left open. */
export const open: VacancyQuery = { text: '', sort: 'relevance', page: 1, perPage: 20, today }

export interface Engines {
  ports: Record<TestEngine, SearchPort>
  stop(): Promise<void>
}

/** Starts both, empty. */
export async function startEngines(): Promise<Engines> {
  const server = await startMeilisearch()
  const ports: Record<TestEngine, SearchPort> = {
    embedded: openEmbeddedSearch({ path: ':memory:', analyser }),
    meilisearch: connectMeilisearch({ url: server.url, key: server.key, analyser }),
  }
  return {
    ports,
    async stop() {
      await Promise.all(Object.values(ports).map((port) => port.close()))
      await server.stop()
    },
  }
}
