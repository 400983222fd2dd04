import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import { workedExample } from '#app/features/social-return/rules/worked-example.ts'
import { obligationTexts } from '#app/features/social-return/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { valueTables } from '#db/queries/social-return/value-tables.ts'

const exampleTable = 'haaglanden-2023-07'
const whole = (cents: number) => formatEuro(cents).replace(/,00$/, '')

/** What social return is, the published tables, and an example worked out by the rules. */
export async function socialReturnPage(ctx: Context) {
  const tables = await valueTables(ctx.db)
  const shown = tables.find(({ table }) => table.id === exampleTable) ?? tables[0]
  return {
    notOurs: obligationTexts.example,
    example: shown === undefined ? null : exampleOf(shown.table),
    tables: tables.map(({ table, note }) => ({
      id: table.id,
      name: table.name,
      note,
      source: table.source,
      checkedOn: formatDate(table.checkedOn),
      validFrom: table.validFrom === null ? 'zonder datum' : `vanaf ${formatDate(table.validFrom)}`,
      percentage: `${table.percentage.standardPermille / 10} %`,
      blocks: table.blocks.map(({ code, label, kind, valueCents, maxMonths }) => ({
        code,
        label,
        value: kind === 'factuur' ? 'de factuur zonder btw' : `${whole(valueCents)} ${kind === 'uur' ? 'per uur' : 'per jaar'}`,
        limit: maxMonths === null ? '' : `hoogstens ${maxMonths} maanden`,
      })),
      bonuses: [
        ...table.bonuses.map(({ label, valueCents }) => `${label}: ${whole(valueCents)} per jaar`),
        ...(table.onceBonuses ?? []).map(({ label, valueCents }) => `${label}: ${whole(valueCents)} één keer`),
      ],
    })),
  }
}

function exampleOf(table: Parameters<typeof workedExample>[0]) {
  const example = workedExample(table)
  return {
    table: table.name,
    contract: whole(example.contractCents),
    percentage: `${example.obligation.permille / 10} %`,
    owed: whole(example.obligation.obligationCents),
    littleLabour: { below: table.percentage.lowBelowLabourSharePercent, percentage: `${example.withLittleLabour.permille / 10} %`, owed: whole(example.withLittleLabour.obligationCents) },
    mixes: example.mixes.map(({ title, lines, fulfilment }) => ({
      title,
      lines: lines.map(({ text, valueCents, posts }) => ({
        text,
        value: formatEuro(valueCents),
        posts: posts.length < 2 ? '' : posts.map((post) => `${post.post} ${formatEuro(post.valueCents)}`).join(' + '),
      })),
      total: formatEuro(fulfilment.totalCents),
      outcome: fulfilment.fulfilled ? 'Daarmee is de verplichting gehaald.' : `Dan mist nog ${formatEuro(fulfilment.restCents)}.`,
    })),
  }
}
