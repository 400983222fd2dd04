import type { ApiAnswer } from '#app/core/problem.ts'
import { ok, refuse } from '#app/core/result.ts'
import { readWageQuestion, wageAnswer } from '#app/features/instruments/api.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import type { Context } from '#app/platform/context.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'

/** The minimum wage an hour for machines. */
export async function minimumWageAsData(ctx: Context, query: URLSearchParams): Promise<ApiAnswer> {
  const question = readWageQuestion(query, ctx.today())
  if (!question.ok) {
    const status = Math.min(...question.faults.map((fault) => fault.status))
    return refuse({ status, title: 'De vraag klopt niet', fouten: question.faults.map(({ veld, melding }) => ({ veld, melding })) })
  }
  const { datum, leeftijd, bbl } = question.value
  const wage = minimumHourlyWage(await minimumWageTable(ctx.db), datum, leeftijd, bbl)
  return ok(wageAnswer(question.value, wage))
}
