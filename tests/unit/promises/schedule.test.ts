import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/core/dates.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#app/core/holidays.ts'
import { roles } from '#app/features/access/model.ts'
import { promiseEndings, promiseKinds, promiseRules, promiseStates, promiseSubjects } from '#app/features/promises/model.ts'
import { hasLapsed, reminderDue, remindersPassed, schedule, scheduleUntil, urgency } from '#app/features/promises/rules.ts'
import { endingTexts, promiseLabels, promiseStateLabels, workingDaysText } from '#app/features/promises/texts/nl.ts'

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days))

describe('the list of kinds', () => {
  test.each(promiseKinds)('%s has a rule, an owner and words', (kind) => {
    const rule = promiseRules[kind]
    expect(promiseSubjects).toContain(rule.subject)
    expect(roles).toContain(rule.ownerRole)
    expect(promiseEndings).toContain(rule.ending)
    if (rule.termDays !== null) expect(rule.termDays).toBeGreaterThan(0)
    expect(promiseLabels[kind]).not.toBe('')
    expect(endingTexts[rule.ending]).not.toBe('')
  })

  test('each state has a word', () => {
    for (const state of promiseStates) expect(promiseStateLabels[state]).not.toBe('')
    expect([workingDaysText(1), workingDaysText(3)]).toEqual(['1 werkdag', '3 werkdagen'])
  })
})

describe('a term in working days', () => {
  test('two working days from a Friday end on Tuesday', () => {
    expect(schedule('vacature-controleren', '2026-11-20')).toEqual({
      dueOn: '2026-11-24',
      remindOn: ['2026-11-23', '2026-11-24'],
    })
  })

  test('holidays do not count', () => {
    expect(schedule('toestemming-vragen', '2026-12-23').dueOn).toBe('2026-12-29')
  })

  test('the vacancy gives the reply days', () => {
    expect(schedule('voorstel-beantwoorden', '2026-11-23', 5)).toEqual({
      dueOn: '2026-11-30',
      remindOn: ['2026-11-26', '2026-11-30'],
    })
    expect(() => schedule('voorstel-beantwoorden', '2026-11-23')).toThrow(RangeError)
    expect(() => schedule('voorstel-beantwoorden', '2026-11-23', 0)).toThrow(RangeError)
  })

  test('one working day has one reminder', () => {
    expect(schedule('open-hiring-oproep', '2026-11-23', 1)).toEqual({ dueOn: '2026-11-24', remindOn: ['2026-11-24'] })
  })

  test('a day in law may be a Sunday; the last reminder is on the Friday before', () => {
    expect(scheduleUntil('2026-11-02', '2026-11-22')).toEqual({ dueOn: '2026-11-22', remindOn: ['2026-11-11', '2026-11-20'] })
    expect(scheduleUntil('2026-11-20', '2026-11-22')).toEqual({ dueOn: '2026-11-22', remindOn: ['2026-11-22'] })
  })

  test('ends after exactly the term, with reminders in order on working days within it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, days) => {
        const { dueOn, remindOn } = schedule('regeling-termijn', from, days)
        expect(workingDaysBetween(from, dueOn)).toBe(days)
        expect(remindOn.every(isWorkingDay)).toBe(true)
        expect([...remindOn].sort()).toEqual(remindOn)
        expect(new Set(remindOn).size).toBe(remindOn.length)
        expect(remindOn.at(-1)).toBe(dueOn)
        expect(remindOn.every((day) => day > from && day <= dueOn)).toBe(true)
      }),
    )
  })
})

describe('a waiting promise', () => {
  const promise = { state: 'open', dueOn: '2026-11-27', remindOn: ['2026-11-25', '2026-11-27'], remindersSent: 0 } as const

  test.each([
    ['2026-11-24', 0, false],
    ['2026-11-25', 0, true],
    ['2026-11-26', 1, false],
    ['2026-11-27', 1, true],
    ['2026-11-27', 0, true],
    ['2026-11-28', 1, false],
  ])('on %s with %i sent a reminder is due: %s', (today, remindersSent, due) => {
    expect(reminderDue({ ...promise, remindersSent }, today)).toBe(due)
  })

  test('a closed promise is silent', () => {
    expect(reminderDue({ ...promise, state: 'kept' }, '2026-11-27')).toBe(false)
    expect(hasLapsed({ ...promise, state: 'kept' }, '2026-12-27')).toBe(false)
  })

  test('lapses the day after its last day', () => {
    expect(hasLapsed(promise, '2026-11-27')).toBe(false)
    expect(hasLapsed(promise, '2026-11-28')).toBe(true)
    expect(remindersPassed(promise, '2026-11-28')).toBe(2)
  })

  test.each([
    ['2026-11-28', 'te-laat'],
    ['2026-11-27', 'vandaag'],
    ['2026-11-25', 'binnenkort'],
    ['2026-11-24', 'later'],
  ])('seen on %s it is %s', (today, expected) => {
    expect(urgency(promise.dueOn, today)).toBe(expected)
  })

  test('two working days ahead is soon, over a weekend too', () => {
    expect(urgency(addWorkingDays('2026-11-27', 2), '2026-11-27')).toBe('binnenkort')
  })
})
