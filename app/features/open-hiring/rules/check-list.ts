import type { IsoDate } from '#app/core/dates.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import type { ListContent } from '#app/features/open-hiring/model.ts'
import type { Finding } from '#app/features/vacancies/model.ts'
import { checkWage } from '#app/features/vacancies/rules/wage.ts'
import { checkWording } from '#app/features/vacancies/rules/wording.ts'

/** What stands in the way of opening a list (blocking), and what its owner should look at: pay, words, hours and start. */
export function checkList(list: ListContent, table: MinimumWageTable, today: IsoDate): Finding[] {
  const findings = [
    ...checkWage(list, table, today),
    ...checkWording({ title: list.title, text: `${list.work}\n${list.support}`, tasks: [], needsVog: false }),
  ]
  if (list.hoursMax < list.hoursMin) {
    findings.push({
      code: 'uren-hoogste-onder-laagste',
      severity: 'blokkerend',
      facts: { laagste: list.hoursMin, hoogste: list.hoursMax },
    })
  }
  if (list.startsOn !== null && list.startsOn < today) {
    findings.push({ code: 'start-in-verleden', severity: 'blokkerend', facts: { datum: list.startsOn } })
  }
  return findings
}
