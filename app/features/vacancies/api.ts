import type { Instant } from '#app/core/dates.ts'
import { dateOf } from '#app/core/dates.ts'
import type { Vacancy } from './model.ts'

/** An open vacancy with the name of its employer. */
type OpenVacancy = Vacancy & { employerName: string }

/** A line of the list of open vacancies as open data: amounts in cents, hours a week, dates as ISO. No person is in it. */
export function vacancyLine(vacancy: OpenVacancy, pageUrl: string) {
  return {
    id: vacancy.id,
    titel: vacancy.title,
    werkgever: vacancy.employerName,
    plaats: vacancy.place,
    gemeente: vacancy.municipality,
    sector: vacancy.sector,
    contract: vacancy.contractKind,
    urenMin: vacancy.hoursMin,
    urenMax: vacancy.hoursMax,
    uurloonMinCent: vacancy.payMinCents,
    uurloonMaxCent: vacancy.payMaxCents,
    opleiding: vacancy.education,
    geenDiplomaNodig: vacancy.noDiploma,
    plaatsen: vacancy.places,
    gepubliceerdOp: dayOf(vacancy.publishedAt),
    reagerenTot: vacancy.closesOn,
    pagina: pageUrl,
  }
}

/** One open vacancy as open data. */
export function vacancyDetail(vacancy: OpenVacancy, pageUrl: string) {
  return {
    ...vacancyLine(vacancy, pageUrl),
    omschrijving: vacancy.description,
    taken: vacancy.tasks,
    werkeisen: vacancy.demands,
    rijbewijzenEnPassen: vacancy.licences,
    nederlands: vacancy.dutchLevel,
    begintOp: vacancy.startsOn,
    antwoordBinnenWerkdagen: vacancy.replyDays,
  }
}

function dayOf(moment: Instant | null): string | null {
  return moment === null ? null : dateOf(moment)
}
