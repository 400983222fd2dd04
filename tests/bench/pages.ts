import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '#db/database.server.ts'
import { addresses, type PageName } from './addresses.ts'
import { fillLabourMarket } from './labour-market.ts'
import { measureLoad } from './load.ts'
import { startBuilt, startPageServer, type Server } from './servers.ts'
import { median, printTable } from './table.ts'

const pageNames = Object.keys(addresses) as PageName[]
const titles: Record<PageName, string> = { home: 'home', list: 'vacancy list of 20', vacancy: 'vacancy page' }

const connections = 16
/** Node compiles what runs often: the first rounds do not count. */
const warmUpRounds = 5
const rounds = 9

/** Who answers in a round, and with which address. */
type Contender = { name: string; server: Server; path: (page: PageName) => () => string }

/** Another address every time, so that no answer is in the page cache. */
function neverTwice(page: PageName): () => string {
  return () => `${addresses[page]}?n=${(asked += 1)}`
}
let asked = 0

/** Answers a second of each contender, one number a round. */
async function inTurn(contenders: readonly Contender[], page: PageName, seconds: number): Promise<Map<string, number[]>> {
  const measured = new Map(contenders.map(({ name }): [string, number[]] => [name, []]))
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const { name, server, path } of contenders) {
      const rate = await measureLoad({ host: '127.0.0.1', port: server.port, path: path(page), connections, seconds })
      if (round >= 0) measured.get(name)?.push(rate)
    }
  }
  return measured
}

/** What a server sends of its own accord is left to it. */
function headersToSend(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => !['connection', 'date', 'keep-alive', 'transfer-encoding'].includes(name)))
}

/** Our pages, uncached and cached, against express and plain Node http. `folder` is empty; `build` holds the built program. */
export async function benchPages(folder: string, build: string, pageServer: string, seconds: number): Promise<void> {
  const data = join(folder, 'data')
  mkdirSync(data)
  const database = openDatabase({ file: join(data, 'wsp.sqlite') })
  await fillLabourMarket(database, { vacancies: 160, candidates: 1_500 })
  await database.close()
  for (const copy of ['data-cached', 'data-components']) cpSync(data, join(folder, copy), { recursive: true })

  const running: Server[] = []
  const keep = async (starting: Promise<Server>) => {
    const server = await starting
    running.push(server)
    return server
  }
  try {
    await (await startBuilt(build, data, 'meilisearch')).stop()
    const ours = await keep(startBuilt(build, data, 'meilisearch'))
    const cached = await keep(startBuilt(build, join(folder, 'data-cached'), 'meilisearch'))
    for (const page of pageNames) {
      const answer = await fetch(`http://127.0.0.1:${ours.port}${addresses[page]}`)
      if (answer.status !== 200) throw new Error(`${addresses[page]} gave ${answer.status}`)
      writeFileSync(join(folder, `${page}.html`), await answer.text())
      writeFileSync(join(folder, `${page}.headers.json`), JSON.stringify(headersToSend(answer.headers)))
    }
    const compared = (kind: 'components' | 'elements' | 'plain') => keep(startPageServer(pageServer, kind, folder, build))
    const [components, elements, plain] = [await compared('components'), await compared('elements'), await compared('plain')]
    const byName = (page: PageName) => () => `/${page}`
    const contenders: Contender[] = [
      { name: 'ours', server: ours, path: neverTwice },
      { name: 'cached', server: cached, path: (page) => () => addresses[page] },
      { name: 'components', server: components, path: byName },
      { name: 'elements', server: elements, path: byName },
      { name: 'plain', server: plain, path: byName },
    ]
    const rows: string[][] = []
    for (const page of pageNames) {
      const rates = await inTurn(contenders, page, seconds)
      const of = (name: string) => rates.get(name) ?? []
      // Within a round, so that what else the machine does weighs on both alike.
      const ratio = (ours: string, other: string) => median(of(ours).map((rate, round) => rate / (of(other)[round] ?? NaN))).toFixed(2)
      rows.push([
        titles[page],
        ...contenders.map(({ name }) => median(of(name)).toFixed(0)),
        ratio('ours', 'components'),
        ratio('ours', 'elements'),
        ratio('cached', 'plain'),
      ])
    }
    printTable(
      `Pages a second, ${connections} connections, median of ${rounds} rounds in turn`,
      ['', 'ours', 'ours, cached', 'express 1', 'express 2', 'plain http', 'ours/express 1', 'ours/express 2', 'cached/plain'],
      rows,
    )
    console.log('ours: session, database, search and page, made anew each time. express 1: renderToString of our own components with their data at')
    console.log('hand. express 2: renderToString of bare elements that give the same HTML. plain http: the same bytes, head and body.')
    console.log('Aims: the list at 0.30 of express, cached pages at 0.80 of plain http.')
    console.log(`Second start: ${(ours.started / 1000).toFixed(1)} s until the first answer.`)
  } finally {
    for (const server of running) await server.stop()
  }
}
