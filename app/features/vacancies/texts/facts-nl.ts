import {
  contractKindLabels,
  dutchLevelLabels,
  licenceLabels,
  sectorLabels,
  workDemandLabels,
} from '#app/core/classifications.ts'
import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import { educationAskedLabels, replyDaysLabels } from '#app/features/vacancies/texts/nl.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'

export interface FactLine {
  term: string
  /** one text, or a list of them */
  description: string | string[]
}

const range = (from: string, to: string) => (from === to ? from : `${from} tot ${to}`)
const orNone = (list: string[], none: string) => (list.length === 0 ? none : list)

/** Everything an employer filled in, in the order of the form, ready to read. */
export function vacancyFacts(content: VacancyContent, occupationTitle: string): FactLine[] {
  return [
    { term: 'Functie', description: `${occupationTitle} (${sectorLabels[content.sector].toLowerCase()})` },
    { term: 'Titel', description: content.title },
    { term: 'Over het werk', description: content.description === '' ? 'Niet ingevuld' : content.description.split(/\n+/) },
    { term: 'Taken', description: [...content.tasks] },
    { term: 'Uren per week', description: range(String(content.hoursMin), String(content.hoursMax)) },
    { term: 'Loon per uur', description: `${range(formatEuro(content.payMinCents), formatEuro(content.payMaxCents))} bruto` },
    { term: 'Contract', description: contractKindLabels[content.contractKind] },
    { term: 'Werkplek', description: `${content.postcode} ${content.place}` },
    { term: 'Startdatum', description: content.startsOn === null ? 'Zo snel mogelijk' : formatDate(content.startsOn) },
    { term: 'Wat het werk vraagt', description: orNone(content.demands.map((demand) => workDemandLabels[demand]), 'Niets bijzonders') },
    { term: 'Rijbewijzen en certificaten', description: orNone(content.licences.map((licence) => licenceLabels[licence]), 'Niet nodig') },
    { term: 'Opleiding', description: content.noDiploma ? 'Geen diploma nodig' : educationAskedLabels[content.education] },
    { term: 'Nederlands', description: dutchLevelLabels[content.dutchLevel] },
    { term: 'Aantal plekken', description: String(content.places) },
    { term: 'Reactie op een voorstel', description: replyDaysLabels[content.replyDays] },
    { term: 'Sluitdatum', description: formatDate(content.closesOn) },
  ]
}
