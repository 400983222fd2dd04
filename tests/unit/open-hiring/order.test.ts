import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallAnswer, EntryInOrder, EntryStatus, RuleBook } from '#app/features/open-hiring/model.ts'
import { entryStatuses, standardRules, waitingStatuses } from '#app/features/open-hiring/model.ts'
import { answerCall } from '#app/features/open-hiring/rules/answer.ts'
import { decideCall, freePlaces, nextInOrder, placeOf, waitingCount } from '#app/features/open-hiring/rules/order.ts'

const entry = (sequence: number, status: EntryStatus = 'wacht'): EntryInOrder => ({ id: `e${sequence}`, sequence, status })

describe('whose turn it is', () => {
  test.each<[string, EntryStatus[], number | null]>([
    ['the first', ['wacht', 'wacht'], 1],
    ['the first that waits', ['gestart', 'vertrokken', 'opgeroepen', 'wacht', 'wacht'], 4],
    ['not who rests, while another waits', ['niet-nu', 'wacht'], 2],
    ['the first who rests, when nobody waits', ['ja', 'geen-reactie', 'niet-nu'], 2],
    ['nobody', ['ja', 'gestart', 'vertrokken', 'opgeroepen'], null],
    ['nobody on an empty list', [], null],
  ])('%s', (_, statuses, expected) => {
    const entries = statuses.map((status, at) => entry(at + 1, status))
    expect(nextInOrder([...entries].reverse())?.sequence ?? null).toBe(expected)
  })

  test('calling somebody wakes who rested', () => {
    const decision = decideCall({ status: 'open', places: 2 }, [entry(1, 'niet-nu'), entry(2), entry(3, 'geen-reactie')])
    expect(decision).toEqual({
      ok: true,
      value: { entry: entry(2), backToWaiting: [entry(1, 'niet-nu'), entry(3, 'geen-reactie')] },
    })
  })

  test.each([
    ['lijst-niet-open', { status: 'concept', places: 1 }, [entry(1)]],
    ['lijst-niet-open', { status: 'gepauzeerd', places: 1 }, [entry(1)]],
    ['lijst-niet-open', { status: 'gesloten', places: 1 }, [entry(1)]],
    ['geen-plek-vrij', { status: 'open', places: 1 }, [entry(1, 'opgeroepen'), entry(2)]],
    ['geen-plek-vrij', { status: 'open', places: 2 }, [entry(1, 'gestart'), entry(2, 'ja'), entry(3)]],
    ['niemand-wacht', { status: 'open', places: 2 }, [entry(1, 'gestart'), entry(2, 'vertrokken')]],
  ] as const)('refuses with %s', (refusal, list, entries) => {
    expect(decideCall(list, entries)).toEqual({ ok: false, refusal })
  })
})

const anyEntries = fc
  .array(fc.constantFrom(...entryStatuses), { maxLength: 30 })
  .map((statuses) => statuses.map((status, at) => entry(at + 1, status)))

describe('places', () => {
  test('count those ahead that still wait', () => {
    const entries = [entry(1, 'gestart'), entry(2, 'opgeroepen'), entry(3, 'vertrokken'), entry(4, 'niet-nu'), entry(5)]
    expect(entries.map((one) => placeOf(one, entries))).toEqual([null, 1, null, 2, 3])
    expect(waitingCount(entries)).toBe(3)
    expect(freePlaces(3, entries)).toBe(1)
    expect(freePlaces(1, entries)).toBe(0)
  })

  test('are 1 to n without gaps, in order of signing up, whatever the order of the rows', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const waiting = entries.filter((one) => (waitingStatuses as readonly string[]).includes(one.status))
        const shuffled = [...entries].sort((one, other) => one.id.localeCompare(other.id))
        expect(waiting.map((one) => placeOf(one, shuffled))).toEqual(waiting.map((_, at) => at + 1))
        for (const one of entries) if (!waiting.includes(one)) expect(placeOf(one, entries)).toBeNull()
      }),
    )
  })

  test('leaving moves those behind one up and nobody else', () => {
    fc.assert(
      fc.property(anyEntries, fc.nat(), (entries, pick) => {
        const waiting = entries.filter((one) => placeOf(one, entries) !== null)
        const leaver = waiting[pick % Math.max(1, waiting.length)]
        if (leaver === undefined) return
        const after = entries.map((one) => (one.id === leaver.id ? { ...one, status: 'vertrokken' as const } : one))
        for (const one of after) {
          const before = entries.find((old) => old.id === one.id)
          if (before === undefined || one.id === leaver.id) continue
          const was = placeOf(before, entries)
          expect(placeOf(one, after)).toBe(was === null ? null : one.sequence > leaver.sequence ? was - 1 : was)
        }
      }),
    )
  })
})

interface Story {
  people: number
  places: number
  rules: RuleBook
  answers: readonly CallAnswer[]
}

const anyStory: fc.Arbitrary<Story> = fc.record({
  people: fc.integer({ min: 0, max: 12 }),
  places: fc.integer({ min: 1, max: 4 }),
  rules: fc.record({
    version: fc.constant(1),
    replyWindowHours: fc.constant(48),
    attempts: fc.integer({ min: 1, max: 3 }),
    notNowKeepsPlace: fc.integer({ min: 0, max: 2 }),
  }),
  answers: fc.array(fc.constantFrom<CallAnswer>('ja', 'niet-nu', 'geen-reactie', 'ingetrokken'), { minLength: 1, maxLength: 80 }),
})

/** Plays a list to its end: call while possible, answer in turn. Gives who was called, in order, and how each ended. */
function play({ people, places, rules, answers }: Story) {
  let entries = Array.from({ length: people }, (_, at) => entry(at + 1))
  const given = new Map<string, CallAnswer[]>()
  const calls: EntryInOrder[] = []
  const skipped: { called: number; over: EntryInOrder[] }[] = []
  const set = (id: string, status: EntryStatus) => {
    entries = entries.map((one) => (one.id === id ? { ...one, status } : one))
  }
  for (let turn = 0; turn < 1000; turn += 1) {
    const decision = decideCall({ status: 'open', places }, entries)
    if (!decision.ok) return { entries, calls, skipped, end: decision.refusal, given }
    const { entry: called, backToWaiting } = decision.value
    skipped.push({
      called: called.sequence,
      over: entries.filter((one) => one.sequence < called.sequence && placeOf(one, entries) !== null),
    })
    calls.push(called)
    for (const one of backToWaiting) set(one.id, 'wacht')
    set(called.id, 'opgeroepen')
    const answer = answers[turn % answers.length] ?? 'ja'
    const earlier = given.get(called.id) ?? []
    const now = answer === 'geen-reactie' ? '2026-11-25T10:00:00.001Z' : '2026-11-24T10:00:00.000Z'
    const outcome = answerCall(rules, { answerBy: '2026-11-25T10:00:00.000Z', answer: null }, earlier, answer, now)
    if (!outcome.ok) throw new Error(outcome.refusal)
    given.set(called.id, [...earlier, answer])
    set(called.id, outcome.value.status)
  }
  throw new Error('The list never ends')
}

describe('any history of a list', () => {
  test('ends, serves everyone by the rules, and lets nobody overtake but who waits for somebody resting', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { entries, calls, skipped, end, given } = play(story)
        expect(end === 'geen-plek-vrij' || end === 'niemand-wacht').toBe(true)
        expect(entries.map((one) => one.sequence)).toEqual(Array.from({ length: story.people }, (_, at) => at + 1))
        for (const { over } of skipped) {
          for (const one of over) expect(['niet-nu', 'geen-reactie']).toContain(one.status)
        }
        const firstCalls = [...new Set(calls.map((one) => one.sequence))]
        expect(firstCalls).toEqual([...firstCalls].sort((one, other) => one - other))
        const yes = [...given.values()].filter((answers) => answers.includes('ja'))
        expect(yes.length).toBe(entries.filter((one) => one.status === 'ja').length)
        expect(yes.every((answers) => answers.at(-1) === 'ja')).toBe(true)
        expect(yes.length).toBeLessThanOrEqual(story.places)
        if (end === 'niemand-wacht') expect(firstCalls).toHaveLength(story.people)
        for (const answers of given.values()) {
          expect(answers.filter((answer) => answer === 'niet-nu').length).toBeLessThanOrEqual(story.rules.notNowKeepsPlace + 1)
          expect(answers.filter((answer) => answer === 'geen-reactie').length).toBeLessThanOrEqual(story.rules.attempts)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('by the standard rules: not now passes one turn, the second one leaves', () => {
    const { calls, entries } = play({
      people: 3,
      places: 1,
      rules: standardRules,
      answers: ['niet-nu', 'ingetrokken', 'niet-nu', 'ja'],
    })
    expect(calls.map((one) => one.sequence)).toEqual([1, 2, 1, 3])
    expect(entries.map((one) => one.status)).toEqual(['vertrokken', 'vertrokken', 'ja'])
  })
})
