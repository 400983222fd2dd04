import type { Selectable } from 'kysely'
import type { DutchLevel, EducationLevel, Licence, Sector, WorkDemand } from '#app/core/classifications.ts'
import type { CloseReason, Finding, ReturnReason, Vacancy } from '#app/features/vacancies/model.ts'
import type { VacancyTable } from '#db/tables/vacancies.ts'

/** A stored row → the vacancy as the program knows it. */
export function toVacancy(row: Selectable<VacancyTable>): Vacancy {
  return {
    ...row,
    sector: row.sector as Sector,
    tasks: JSON.parse(row.tasks) as string[],
    demands: JSON.parse(row.demands) as WorkDemand[],
    licences: JSON.parse(row.licences) as Licence[],
    education: row.education as EducationLevel,
    noDiploma: row.noDiploma === 1,
    dutchLevel: row.dutchLevel as DutchLevel,
    findings: JSON.parse(row.findings) as Finding[],
    returnReason: row.returnReason as ReturnReason | null,
    closeReason: row.closeReason as CloseReason | null,
  }
}

/** A vacancy → the row that is stored. */
export function toRow(vacancy: Vacancy): Selectable<VacancyTable> {
  return {
    ...vacancy,
    tasks: JSON.stringify(vacancy.tasks),
    demands: JSON.stringify(vacancy.demands),
    licences: JSON.stringify(vacancy.licences),
    findings: JSON.stringify(vacancy.findings),
    noDiploma: vacancy.noDiploma ? 1 : 0,
  }
}
