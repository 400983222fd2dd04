import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryStatus, PersonAnswer } from '#app/features/open-hiring/model.ts'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { leaveList } from '#app/features/open-hiring/use-cases/leave-list.server.ts'
import { noteSilence } from '#app/features/open-hiring/use-cases/note-silence.server.ts'
import { givenEmployer } from '#tests/support/builders/employer.ts'
import { callNow, givenEntry, givenList } from '#tests/support/builders/open-hiring.ts'
import { givenEmployerPerson } from '#tests/support/builders/people.ts'
import { testContext } from '#tests/support/context.ts'

/** The slow and plain telling of the rules: a row of people, read from the front. */
class NaiveQueue {
  people: { contact: number; status: EntryStatus; repeat: boolean; notNow: number; silent: number }[] = []
  constructor(readonly places: number) {}

  join(contact: number) {
    const repeat = this.people.some((one) => one.contact === contact && !one.repeat && one.status !== 'vertrokken')
    this.people.push({ contact, status: 'wacht', repeat, notNow: 0, silent: 0 })
  }

  call(): number | null {
    const held = this.people.filter((one) => ['opgeroepen', 'ja', 'gestart'].includes(one.status)).length
    if (held >= this.places) return null
    let turn = this.people.findIndex((one) => !one.repeat && one.status === 'wacht')
    if (turn < 0)
      turn = this.people.findIndex((one) => !one.repeat && (one.status === 'niet-nu' || one.status === 'geen-reactie'))
    this.people.forEach((one, at) => {
      if (one.repeat && one.status === 'wacht' && (turn < 0 || at < turn)) one.status = 'vertrokken'
      if (turn >= 0 && (one.status === 'niet-nu' || one.status === 'geen-reactie')) one.status = 'wacht'
    })
    const person = this.people[turn]
    if (person) person.status = 'opgeroepen'
    return person ? turn : null
  }

  answer(at: number, answer: PersonAnswer | 'geen-reactie') {
    const person = this.people[at]
    if (person?.status !== 'opgeroepen') return
    if (answer === 'ja') person.status = 'ja'
    if (answer === 'ingetrokken') person.status = 'vertrokken'
    if (answer === 'niet-nu') person.status = person.notNow++ < 1 ? 'niet-nu' : 'vertrokken'
    if (answer === 'geen-reactie') person.status = person.silent++ < 1 ? 'geen-reactie' : 'vertrokken'
    this.inherit(person)
  }

  /** The next sign-up of the same contact takes over from who left. */
  inherit(person: NaiveQueue['people'][number]) {
    if (person.status !== 'vertrokken' || person.repeat) return
    const heir = this.people.find((one) => one.contact === person.contact && one.repeat && one.status === 'wacht')
    if (heir) heir.repeat = false
  }

  leave(at: number) {
    const person = this.people[at]
    if (!person || person.status === 'vertrokken') return
    person.status = 'vertrokken'
    this.inherit(person)
  }
}

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('join' as const), contact: fc.integer({ min: 0, max: 7 }) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('call' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      at: fc.nat(),
      answer: fc.constantFrom<PersonAnswer>('ja', 'niet-nu', 'ingetrokken'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('silence' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave' as const), at: fc.nat() }) },
)

test('any history of sign-ups, calls, answers, silence and leaving ends as the plain telling says', async () => {
  const ctx = await testContext()
  const employerId = await givenEmployer(ctx)
  const employer = await givenEmployerPerson(ctx, employerId)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3 }), fc.array(step, { maxLength: 40 }), async (places, steps) => {
      const listId = await givenList(ctx, employer, employerId, { places })
      const naive = new NaiveQueue(places)
      const ids: string[] = []
      const called = () => naive.people.flatMap((one, at) => (one.status === 'opgeroepen' ? [at] : []))
      for (const one of steps) {
        if (one.kind === 'join') {
          ids.push((await givenEntry(ctx, listId, `06123400${10 + one.contact}`)).entryId)
          naive.join(one.contact)
        } else if (one.kind === 'call') {
          const outcome = await callNow(ctx, employer, listId)
          const turn = naive.call()
          expect(outcome.ok ? outcome.value.entryId : null).toBe(turn === null ? null : ids[turn])
        } else if (one.kind === 'answer') {
          const at = called()[one.at % Math.max(1, called().length)]
          if (at === undefined) continue
          expect((await answerCall(ctx, 'job-seeker', ids[at] ?? '', one.answer)).ok).toBe(true)
          naive.answer(at, one.answer)
        } else if (one.kind === 'silence') {
          ctx.later(10 * 24 * 60)
          for (const at of called()) {
            expect((await noteSilence(ctx, ids[at] ?? '')).ok).toBe(true)
            naive.answer(at, 'geen-reactie')
          }
        } else if (ids.length > 0) {
          const at = one.at % ids.length
          await leaveList(ctx, 'job-seeker', ids[at] ?? '')
          naive.leave(at)
        }
      }
      const stored = await ctx.db
        .selectFrom('openHiringEntry')
        .select(['id', 'status'])
        .where('listId', '=', listId)
        .orderBy('seq')
        .execute()
      expect(stored.map((row) => row.id)).toEqual(ids)
      expect(stored.map((row) => row.status)).toEqual(naive.people.map((one) => one.status))
    }),
    { numRuns: 40 },
  )
  await ctx.close()
})
