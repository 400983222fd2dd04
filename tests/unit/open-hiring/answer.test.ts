import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateOf } from '#app/core/dates.ts'
import { addMinutes, startOfDay } from '#app/core/moments.ts'
import { schedule } from '#app/features/promises/rules.ts'
import { callAnswers, entryLifeCycle, standardRules, type CallAnswer } from '#app/features/open-hiring/model.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { answerBy, answerCall, replyTermDays } from '#app/features/open-hiring/rules/answer.ts'
import { answerReasonTexts } from '#app/features/open-hiring/texts/nl.ts'

const call = { answerBy: '2026-11-25T10:00:00.000Z', answer: null }
const inTime = '2026-11-25T10:00:00.000Z'
const early = '2026-11-25T09:59:59.999Z'
const late = '2026-11-25T10:00:00.001Z'

describe('an answer to a call', () => {
  test.each<[CallAnswer, CallAnswer[], string, string, boolean]>([
    ['ja', [], inTime, 'ja', false],
    ['ingetrokken', [], inTime, 'vertrokken', false],
    ['ingetrokken', [], late, 'vertrokken', false],
    ['niet-nu', [], inTime, 'niet-nu', true],
    ['niet-nu', ['geen-reactie'], inTime, 'niet-nu', true],
    ['niet-nu', ['niet-nu'], inTime, 'vertrokken', false],
    ['geen-reactie', [], late, 'geen-reactie', true],
    ['geen-reactie', ['niet-nu'], late, 'geen-reactie', true],
    ['geen-reactie', ['geen-reactie'], late, 'vertrokken', false],
  ])('%s after %j', (answer, earlier, now, status, keepsPlace) => {
    const outcome = answerCall(standardRules, call, earlier, answer, now)
    expect(outcome).toMatchObject({ ok: true, value: { status, keepsPlace } })
    if (outcome.ok) expect(answerReasonTexts[outcome.value.reason]).not.toBe('')
  })

  test.each<[CallAnswer, CallAnswer | null, string, string]>([
    ['ja', 'ja', inTime, 'al-beantwoord'],
    ['geen-reactie', 'niet-nu', late, 'al-beantwoord'],
    ['ja', null, late, 'termijn-voorbij'],
    ['niet-nu', null, late, 'termijn-voorbij'],
    ['geen-reactie', null, early, 'termijn-loopt-nog'],
  ])('%s on a call answered with %j is refused', (answer, given, now, refusal) => {
    expect(answerCall(standardRules, { ...call, answer: given }, [], answer, now)).toEqual({ ok: false, refusal })
  })

  test('every outcome is a step of the life cycle', () => {
    for (const answer of callAnswers) {
      for (const earlier of [[], ['niet-nu'], ['geen-reactie']] as CallAnswer[][]) {
        const outcome = answerCall(standardRules, call, earlier, answer, answer === 'geen-reactie' ? late : inTime)
        const role = answer === 'geen-reactie' ? 'system' : 'job-seeker'
        if (outcome.ok) expect(canMove(entryLifeCycle, 'opgeroepen', outcome.value.status, role)).toBe(true)
      }
    }
  })
})

describe('the reply window', () => {
  test.each([
    ['2026-11-23T09:00:00.000Z', 48, '2026-11-25T09:00:00.000Z'],
    ['2026-11-20T15:00:00.000Z', 48, '2026-11-24T15:00:00.000Z'],
    ['2026-11-21T12:00:00.000Z', 4, '2026-11-23T03:00:00.000Z'],
  ])('a call at %s with %i hours ends at %s', (calledAt, replyWindowHours, expected) => {
    expect(answerBy({ replyWindowHours }, calledAt)).toBe(expected)
  })

  test('is over when the promise of the call lapses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 168 }), fc.integer({ min: 0, max: 35_000 }), (replyWindowHours, offset) => {
        const calledAt = addMinutes('2026-01-01T00:00:00.000Z', offset * 15)
        const { dueOn } = schedule('open-hiring-oproep', dateOf(calledAt), replyTermDays({ replyWindowHours }))
        expect(answerBy({ replyWindowHours }, calledAt) <= startOfDay(addDays(dueOn, 1))).toBe(true)
      }),
    )
  })

  test('is never shorter than its hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 168 }), fc.integer({ min: 0, max: 8760 }), (hours, offset) => {
        const calledAt = new Date(Date.parse('2026-01-01T00:30:00.000Z') + offset * 3_600_000).toISOString()
        expect(Date.parse(answerBy({ replyWindowHours: hours }, calledAt)) - Date.parse(calledAt)).toBeGreaterThanOrEqual(
          hours * 3_600_000,
        )
      }),
    )
  })

  test.each([
    [4, 1],
    [24, 1],
    [25, 2],
    [48, 2],
  ])('%i hours are %i working days', (replyWindowHours, days) => {
    expect(replyTermDays({ replyWindowHours })).toBe(days)
  })
})
