import { describe, expect, test } from 'vitest'
import { canMove, isFinal } from '#app/core/life-cycle.ts'
import { roles } from '#app/features/access/model.ts'
import {
  closedVacancyStatuses,
  closeReasons,
  replyDaysChoices,
  returnReasons,
  vacancyLifeCycle,
  vacancyStatuses,
} from '#app/features/vacancies/model.ts'
import { closeReasonLabels, replyDaysLabels, returnReasonLabels, vacancyStatusLabels } from '#app/features/vacancies/texts/nl.ts'

const own = ['employer', 'account-manager']
const filled = ['employer', 'account-manager', 'system']

/** Every allowed step with its roles; all others are refused. */
const allowed: Record<string, readonly string[]> = {
  'concept>te-controleren': own,
  'concept>ingetrokken': own,
  'te-controleren>open': ['account-manager'],
  'te-controleren>teruggestuurd': ['account-manager'],
  'te-controleren>ingetrokken': own,
  'te-controleren>verlopen': ['system'],
  'teruggestuurd>te-controleren': own,
  'teruggestuurd>ingetrokken': own,
  'teruggestuurd>verlopen': ['system'],
  'open>gepauzeerd': own,
  'open>vervuld': filled,
  'open>ingetrokken': own,
  'open>verlopen': ['system'],
  'gepauzeerd>open': own,
  'gepauzeerd>vervuld': filled,
  'gepauzeerd>ingetrokken': own,
  'gepauzeerd>verlopen': ['system'],
}

const everything = vacancyStatuses.flatMap((from) =>
  vacancyStatuses.flatMap((to) => roles.map((role) => [from, to, role] as const)),
)

describe('vacancy life cycle, every status and role', () => {
  test.each(everything)('%s to %s by %s', (from, to, role) => {
    expect(canMove(vacancyLifeCycle, from, to, role)).toBe(allowed[`${from}>${to}`]?.includes(role) ?? false)
  })

  test('exactly the closed statuses are final', () => {
    expect(vacancyStatuses.filter((status) => isFinal(vacancyLifeCycle, status))).toEqual([...closedVacancyStatuses])
  })
})

test('every code has a word', () => {
  for (const status of vacancyStatuses) expect(vacancyStatusLabels[status]).not.toBe('')
  for (const reason of returnReasons) expect(returnReasonLabels[reason]).not.toBe('')
  for (const reason of closeReasons) expect(closeReasonLabels[reason]).not.toBe('')
  for (const days of replyDaysChoices) expect(replyDaysLabels[days]).toContain(String(days))
})
