import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Cents } from '#app/core/money.ts'
import type { MinimumWageTable } from '#app/features/instruments/model.ts'
import { checkPay } from '#app/features/instruments/rules/minimum-wage.ts'
import type { Finding } from '#app/features/vacancies/model.ts'
import { vacancyLimits } from '#app/features/vacancies/model.ts'

export interface PayToCheck {
  payMinCents: Cents
  payMaxCents: Cents
  contractKind: ContractKind
  startsOn: IsoDate | null
}

/**
 * The lowest pay of an offer against the minimum wage of 21 years and older on the day of the start (WML; nobody's age is
 * known yet). When that day has no known amount, the answer is a warning, and the pay must in any case not be below the
 * minimum wage of today.
 */
export function checkWage(pay: PayToCheck, table: MinimumWageTable, today: IsoDate): Finding[] {
  if (pay.payMinCents <= 0) return [{ code: 'loon-ontbreekt', severity: 'blokkerend', facts: {} }]
  const findings: Finding[] = []
  const start = pay.startsOn !== null && pay.startsOn > today ? pay.startsOn : today
  const bbl = pay.contractKind === 'bbl'
  const atStart = checkPay(table, { centsPerHour: pay.payMinCents, date: start, bbl })
  if (atStart.outcome === 'onbekend') {
    findings.push({ code: 'minimumloon-nog-onbekend', severity: 'waarschuwing', facts: { datum: start } })
  }
  const date = atStart.outcome === 'onbekend' ? today : start
  const check = atStart.outcome === 'onbekend' ? checkPay(table, { centsPerHour: pay.payMinCents, date, bbl }) : atStart
  if (check.outcome === 'te-laag') {
    findings.push({
      code: 'loon-onder-minimumloon',
      severity: 'blokkerend',
      facts: { loon: pay.payMinCents, minimum: check.minimumCents ?? 0, datum: date },
    })
  }
  if (pay.payMaxCents < pay.payMinCents) {
    findings.push({
      code: 'loon-hoogste-onder-laagste',
      severity: 'blokkerend',
      facts: { laagste: pay.payMinCents, hoogste: pay.payMaxCents },
    })
  } else if (pay.payMaxCents > vacancyLimits.payUnusualCents) {
    findings.push({ code: 'loon-lijkt-te-hoog', severity: 'waarschuwing', facts: { loon: pay.payMaxCents } })
  }
  return findings
}
