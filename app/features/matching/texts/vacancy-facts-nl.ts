import { contractKindLabels, dutchLevelLabels, educationLevelLabels, licenceLabels, workDemandLabels } from '#app/core/classifications.ts'
import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import type { Vacancy } from '#app/features/vacancies/model.ts'

/** What a vacancy asks and offers, as lines for the side of the workspace. */
export function vacancyFactLines(vacancy: Vacancy, occupationTitle: string): { term: string; description: string }[] {
  const listed = (texts: readonly string[], none: string) => (texts.length === 0 ? none : texts.join(', '))
  const range = (from: number, to: number, text: (value: number) => string) => (from === to ? text(from) : `${text(from)} tot ${text(to)}`)
  return [
    { term: 'Beroep', description: occupationTitle },
    { term: 'Plaats', description: vacancy.place },
    { term: 'Uren', description: `${range(vacancy.hoursMin, vacancy.hoursMax, String)} uur per week` },
    { term: 'Loon', description: `${range(vacancy.payMinCents, vacancy.payMaxCents, formatEuro)} per uur` },
    { term: 'Contract', description: contractKindLabels[vacancy.contractKind] },
    { term: 'Start', description: vacancy.startsOn === null ? 'zo snel mogelijk' : formatDate(vacancy.startsOn) },
    { term: 'Plekken', description: String(vacancy.places) },
    { term: 'Opleiding', description: vacancy.noDiploma ? 'geen diploma nodig' : educationLevelLabels[vacancy.education] },
    { term: 'Nederlands', description: dutchLevelLabels[vacancy.dutchLevel] },
    { term: 'Rijbewijs en certificaten', description: listed(vacancy.licences.map((licence) => licenceLabels[licence]), 'geen') },
    { term: 'Dit vraagt het werk', description: listed(vacancy.demands.map((demand) => workDemandLabels[demand]), 'niets bijzonders') },
  ]
}
