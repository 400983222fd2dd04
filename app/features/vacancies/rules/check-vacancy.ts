import { educationRank } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { Finding, FindingCode, FindingFacts, FindingSeverity, VacancyContent } from '#app/features/vacancies/model.ts'
import { vacancyLimits } from '#app/features/vacancies/model.ts'
import { checkWage } from '#app/features/vacancies/rules/wage.ts'
import { checkWording } from '#app/features/vacancies/rules/wording.ts'

/**
 * All checks at posting: pay, completeness, and words that leave people out.
 * In: what the employer filled in, the dated minimum wages, the day of posting. Out: the findings, blocking ones first.
 */
export function checkVacancy(vacancy: VacancyContent, facts: { today: IsoDate; minimumWage: MinimumWageTable }): Finding[] {
  const findings = [
    ...checkCompleteness(vacancy, facts.today),
    ...checkWage(vacancy, facts.minimumWage, facts.today),
    ...checkWording({
      title: vacancy.title,
      text: vacancy.description,
      tasks: vacancy.tasks,
      needsVog: vacancy.licences.includes('vog'),
    }),
  ]
  return [...findings.filter(isBlocking), ...findings.filter((finding) => !isBlocking(finding))]
}

export function isBlocking(finding: Finding): boolean {
  return finding.severity === 'blokkerend'
}

/** True when nothing keeps the vacancy from being sent. */
export function mayBeSent(findings: readonly Finding[]): boolean {
  return !findings.some(isBlocking)
}

/** What is missing or contradicts itself, pay and words aside. */
export function checkCompleteness(vacancy: VacancyContent, today: IsoDate): Finding[] {
  const findings: Finding[] = []
  const add = (severity: FindingSeverity, code: FindingCode, facts: FindingFacts = {}) => findings.push({ code, severity, facts })
  if (vacancy.title.trim() === '') add('blokkerend', 'titel-ontbreekt')
  if (vacancy.occupationCode.trim() === '') add('blokkerend', 'beroep-ontbreekt')
  if (!vacancy.tasks.some((task) => task.trim() !== '')) add('blokkerend', 'taken-ontbreken')
  if (vacancy.postcode.trim() === '' || vacancy.place.trim() === '') add('blokkerend', 'plaats-ontbreekt')
  if (vacancy.places < 1) add('blokkerend', 'plekken-ontbreken')
  if (vacancy.hoursMin < 1 || vacancy.hoursMax < 1) add('blokkerend', 'uren-ontbreken')
  else if (vacancy.hoursMax < vacancy.hoursMin) {
    add('blokkerend', 'uren-hoogste-onder-laagste', { laagste: vacancy.hoursMin, hoogste: vacancy.hoursMax })
  } else if (vacancy.hoursMax > vacancyLimits.fullTimeHours) add('waarschuwing', 'uren-boven-veertig', { uren: vacancy.hoursMax })
  if (vacancy.closesOn < today) add('blokkerend', 'sluit-in-verleden', { datum: vacancy.closesOn })
  if (vacancy.startsOn !== null && vacancy.startsOn < today) add('waarschuwing', 'start-in-verleden', { datum: vacancy.startsOn })
  const length = vacancy.description.trim().length
  if (length === 0) add('waarschuwing', 'tekst-ontbreekt')
  else if (length < vacancyLimits.descriptionShort) add('waarschuwing', 'tekst-kort', { tekens: length })
  if (vacancy.noDiploma && educationRank(vacancy.education) > educationRank('basis')) {
    add('waarschuwing', 'diploma-tegenstrijdig', { opleiding: vacancy.education })
  }
  return findings
}
