import { formatDate } from '#app/core/dates.ts'
import { executors, type Executor } from '#app/features/instruments/model.ts'
import { executorNames, schemeStatuses, schemeStatusTexts, type SchemeStatus } from '#app/features/instruments/texts/catalogue-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { allSchemes, type SchemeLine } from '#db/queries/instruments/schemes.ts'

const known = <T extends string>(list: readonly T[], values: readonly string[]): T[] => list.filter((one) => values.includes(one))

/** Lower case without accents, so that 'beeindigd' finds 'beëindigd'. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase()

const withExecutor = (line: SchemeLine, chosen: readonly Executor[]) => chosen.length === 0 || line.executors.some((one) => chosen.includes(one))
const withStatus = (line: SchemeLine, chosen: readonly SchemeStatus[]) => chosen.length === 0 || chosen.includes(line.status)

/** The catalogue of schemes: words, executor and status narrow it; the counts say what a condition would give beside the others. */
export async function schemeCatalogue(ctx: Context, params: URLSearchParams) {
  const text = (params.get('q') ?? '').trim().slice(0, 80)
  const chosenExecutors = known(executors, params.getAll('uitvoerder'))
  const chosenStatuses = known(schemeStatuses, params.getAll('status'))
  const words = plain(text).split(/\s+/).filter(Boolean)
  const inText = (await allSchemes(ctx.db)).filter((line) => words.every((word) => plain(`${line.name} ${line.summary}`).includes(word)))
  const rows = inText.filter((line) => withExecutor(line, chosenExecutors) && withStatus(line, chosenStatuses))
  const rank = (line: SchemeLine) => schemeStatuses.indexOf(line.status)
  rows.sort((a, b) => rank(a) - rank(b))
  return {
    text,
    total: rows.length,
    facets: [
      {
        name: 'uitvoerder',
        label: 'Wie voert het uit',
        options: executors.map((value) => ({
          value,
          label: executorNames[value],
          count: inText.filter((line) => line.executors.includes(value) && withStatus(line, chosenStatuses)).length,
          checked: chosenExecutors.includes(value),
        })),
      },
      {
        name: 'status',
        label: 'Geldt de regeling',
        options: schemeStatuses.map((value) => ({
          value,
          label: schemeStatusTexts[value],
          count: inText.filter((line) => line.status === value && withExecutor(line, chosenExecutors)).length,
          checked: chosenStatuses.includes(value),
        })),
      },
    ],
    rows: rows.map((line) => ({
      id: line.id,
      name: line.name,
      summary: line.summary,
      status: line.status,
      statusLabel: schemeStatusTexts[line.status],
      executors: line.executors.map((one) => executorNames[one]).join(', '),
      checkedOn: formatDate(line.checkedOn),
    })),
  }
}
