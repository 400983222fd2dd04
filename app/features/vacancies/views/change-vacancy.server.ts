import type { FormObject } from '#app/core/form-object.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Vacancy, VacancyContent } from '#app/features/vacancies/model.ts'
import { differingFields, formValuesOf } from '#app/features/vacancies/rules/form-fields.ts'
import { mayChange } from '#app/features/vacancies/rules/steps.ts'
import { vacancyFacts } from '#app/features/vacancies/texts/facts-nl.ts'
import { returnReasonLabels, vacancyFieldLabels, vacancyRefusals } from '#app/features/vacancies/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import type { FieldErrors } from '#app/platform/form.server.ts'
import { occupationTitles } from '#db/queries/reference/occupations.ts'
import { findVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { vacancyForm } from './vacancy-form.server.ts'

/** The form of a stored vacancy with its values; null when it is not there, not the actor's, or may not be changed now. */
export async function changeForm(ctx: Context, actor: ActorWith<'vacancies.post'>, id: string) {
  const vacancy = await findVacancy(ctx.db, scopeOf(actor), id)
  if (!vacancy || !mayChange(vacancy.status, actor.role)) return null
  const [{ titles, minimumWage }, names] = await Promise.all([vacancyForm(ctx), occupationTitles(ctx.db, [vacancy.occupationCode])])
  return {
    id,
    title: vacancy.title,
    version: vacancy.version,
    returned: vacancy.status === 'teruggestuurd' && vacancy.returnReason ? { reason: returnReasonLabels[vacancy.returnReason], note: vacancy.returnNote ?? '' } : null,
    titles,
    minimumWage,
    defaults: formValuesOf(vacancy, names.get(vacancy.occupationCode) ?? ''),
  }
}

/** For the loser of two edits: beside each field that differs what stands there now; what was typed stays, over the new version. */
export async function lostUpdate(ctx: Context, current: Vacancy, typed: VacancyContent, values: FormObject) {
  const title = (await occupationTitles(ctx.db, [current.occupationCode])).get(current.occupationCode) ?? ''
  const now = formValuesOf(current, title)
  const errors: FieldErrors = { _form: vacancyRefusals['intussen-gewijzigd'] }
  const facts = vacancyFacts(current, title)
  for (const field of differingFields(current, typed)) {
    const value = now[field]
    const shown = field === 'eisen' || field === 'bewijzen' || field === 'contract' || field === 'opleiding' || field === 'nederlands' ? factOf(facts, field) : String(value)
    errors[field] = `${vacancyFieldLabels[field]}: nu staat hier ${shown === '' ? 'niets' : `“${shown}”`}.`
  }
  return { errors, values: { ...values, version: String(current.version) } }
}

const factTerms = { eisen: 'Wat het werk vraagt', bewijzen: 'Rijbewijzen en certificaten', contract: 'Contract', opleiding: 'Opleiding', nederlands: 'Nederlands' } as const

function factOf(facts: ReturnType<typeof vacancyFacts>, field: keyof typeof factTerms): string {
  const { description } = facts.find((fact) => fact.term === factTerms[field]) ?? { description: '' }
  return typeof description === 'string' ? description : description.join(', ')
}
