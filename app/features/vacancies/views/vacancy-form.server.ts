import { addDays, formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import { refuse, ok, type Result } from '#app/core/result.ts'
import type { FormObject } from '#app/core/form-object.ts'
import { minimumHourlyWage } from '#app/features/instruments/rules/minimum-wage.ts'
import type { Finding, VacancyContent } from '#app/features/vacancies/model.ts'
import { vacancyLimits } from '#app/features/vacancies/model.ts'
import { isBlocking } from '#app/features/vacancies/rules/check-vacancy.ts'
import { fieldOfFinding } from '#app/features/vacancies/rules/form-fields.ts'
import { meantOccupation } from '#app/features/vacancies/rules/occupation-titles.ts'
import { contentOf, vacancyFormSchema } from '#app/features/vacancies/schema.ts'
import { findingText } from '#app/features/vacancies/texts/findings-nl.ts'
import { vacancyRefusals } from '#app/features/vacancies/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { parseForm, typedValues, type FieldErrors, type FormFault } from '#app/platform/form.server.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { allOccupationRefs, searchOccupations, type OccupationRecord } from '#db/queries/reference/occupations.ts'

/** What the form needs: titles to suggest, the minimum wage of today, and first values. Two queries. */
export async function vacancyForm(ctx: Context) {
  const titles = (await allOccupationRefs(ctx.db)).map((one) => one.title)
  const wage = minimumHourlyWage(await minimumWageTable(ctx.db), ctx.today())
  const defaults = {
    plekken: 1,
    reactietermijn: '5',
    contract: 'tijdelijk',
    opleiding: 'geen',
    sluitdatum: formatDate(addDays(ctx.today(), vacancyLimits.openDays)),
  }
  return { titles, minimumWage: wage.status === 'bekend' ? formatEuro(wage.cents) : null, defaults }
}

export type ReadVacancy = { content: VacancyContent; occupation: OccupationRecord; values: FormObject }

/** The posted form as the content of a vacancy, with the occupation that was meant; or the faults beside their fields. */
export async function readVacancyForm(ctx: Context, form: FormObject): Promise<Result<ReadVacancy, FormFault>> {
  const typed = typeof form['functie'] === 'string' ? form['functie'].slice(0, vacancyLimits.title) : ''
  const hits = await searchOccupations(ctx.db, typed, 4)
  const occupation = meantOccupation(hits)
  const parsed = parseForm(vacancyFormSchema(ctx.today()), form)
  const unknown = typed.trim() === '' || occupation ? null : unknownOccupation(typed, hits.map((hit) => hit.occupation.title))
  if (!parsed.ok) return refuse(unknown ? { ...parsed, errors: { functie: unknown, ...parsed.errors } } : parsed)
  if (!occupation) return refuse({ ok: false, errors: { functie: unknown ?? vacancyRefusals['beroep-onbekend'] }, values: parsed.values })
  return ok({ content: contentOf(parsed.value, occupation), occupation, values: parsed.values })
}

function unknownOccupation(typed: string, suggestions: readonly string[]): string {
  const names = [...new Set(suggestions)].map((name) => `“${name}”`)
  if (names.length === 0) return `Wij kennen de functie “${typed}” niet. Typ een gewone naam, zoals “Magazijnmedewerker”.`
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} of ${names.at(-1)}`
  return `Wij weten niet zeker welke functie “${typed}” is. Bedoelt u ${list}?`
}

/** The sentences of blocking findings beside their fields: what was found and what to do. */
export function blockingErrors(findings: readonly Finding[]): FieldErrors {
  const errors: FieldErrors = {}
  for (const finding of findings.filter(isBlocking)) {
    const { text, better } = findingText(finding)
    errors[fieldOfFinding(finding)] ??= `${text} ${better}`
  }
  return errors
}

/** The answer to a refused form: sentences by field and what was typed. */
export function refusedVacancy(refusal: { code: keyof typeof vacancyRefusals; findings?: readonly Finding[] }, form: FormObject) {
  const byField = blockingErrors(refusal.findings ?? [])
  const errors: FieldErrors = refusal.code === 'beroep-onbekend' ? { functie: vacancyRefusals[refusal.code] } : byField
  return { errors: Object.keys(errors).length > 0 ? errors : { _form: vacancyRefusals[refusal.code] }, values: typedValues(form) }
}
