import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '#db/database.server.ts'
import { fillLabourMarket } from './labour-market.ts'
import { benchMatching } from './matching.ts'
import { benchPages } from './pages.ts'
import { benchSearch } from './search.ts'

/** node bench.js BUILD PAGE-SERVER [pages|search|matching …]: measures all or what is named, in a folder of its own that is removed afterwards. */
const [build = '', pageServer = '', ...parts] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'wsp-bench-'))
const asked = (part: string) => parts.length === 0 || parts.includes(part)
const begun = performance.now()
try {
  const market = join(folder, 'market.sqlite')
  if (asked('search') || asked('matching')) {
    const database = openDatabase({ file: market })
    await fillLabourMarket(database, { vacancies: 10_000, candidates: 10_000 })
    await database.close()
  }
  if (asked('matching')) await benchMatching(market)
  if (asked('search')) await benchSearch(folder, market)
  if (asked('pages')) {
    const pages = join(folder, 'pages')
    mkdirSync(pages)
    await benchPages(pages, build, pageServer, 0.4)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`\nMeasured in ${((performance.now() - begun) / 1000).toFixed(0)} s.`)
