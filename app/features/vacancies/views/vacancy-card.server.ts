import { contractKindLabels } from '#app/core/classifications.ts'
import { dateOf, formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import type { VacancyInList } from '#db/queries/vacancies/list-vacancies.ts'

/** "24 tot 32 uur", "32 uur" */
export function hoursText(min: number, max: number): string {
  return min === max ? `${min} uur` : `${min} tot ${max} uur`
}

/** "€ 15,00 tot € 17,50 per uur" */
export function payText(min: number, max: number): string {
  return min === max ? `${formatEuro(min)} per uur` : `${formatEuro(min)} tot ${formatEuro(max)} per uur`
}

/** What a list shows of a vacancy, and no more. */
export function toCard(vacancy: VacancyInList, distance: string | null) {
  return {
    id: vacancy.id,
    title: vacancy.title,
    employer: vacancy.employerName,
    place: vacancy.place,
    distance,
    hours: hoursText(vacancy.hoursMin, vacancy.hoursMax),
    pay: payText(vacancy.payMinCents, vacancy.payMaxCents),
    contract: contractKindLabels[vacancy.contractKind],
    noDiploma: vacancy.noDiploma,
    replyDays: vacancy.replyDays,
    publishedOn: vacancy.publishedAt ? formatDate(dateOf(vacancy.publishedAt)) : null,
  }
}
export type VacancyCard = ReturnType<typeof toCard>
