import { describe, expect, test } from 'vitest'
import { canMove } from '#app/core/life-cycle.ts'
import { roles } from '#app/features/access/model.ts'
import {
  callAnswers,
  callableStatuses,
  entryLifeCycle,
  entryStatuses,
  listLifeCycle,
  listStatuses,
  standardRules,
} from '#app/features/open-hiring/model.ts'
import { callAnswerLabels, entryStatusLabels, listStatusLabels, ruleSentences } from '#app/features/open-hiring/texts/nl.ts'

const everyone = [...roles, 'job-seeker'] as const
const owners = ['employer', 'account-manager']
const ownersAndClock = [...owners, 'system']
const person = ['job-seeker', ...owners]
const leaving = ['job-seeker', 'account-manager', 'system']

const listSteps: Record<string, readonly string[]> = {
  'concept>open': owners,
  'concept>gesloten': owners,
  'open>gepauzeerd': owners,
  'open>gesloten': ownersAndClock,
  'gepauzeerd>open': owners,
  'gepauzeerd>gesloten': ownersAndClock,
}

const entrySteps: Record<string, readonly string[]> = {
  'wacht>opgeroepen': owners,
  'wacht>vertrokken': leaving,
  'opgeroepen>ja': person,
  'opgeroepen>niet-nu': person,
  'opgeroepen>geen-reactie': ['system'],
  'opgeroepen>vertrokken': [...person, 'system'],
  'ja>gestart': owners,
  'ja>vertrokken': person,
  'niet-nu>wacht': ownersAndClock,
  'niet-nu>opgeroepen': owners,
  'niet-nu>vertrokken': leaving,
  'geen-reactie>wacht': ownersAndClock,
  'geen-reactie>opgeroepen': owners,
  'geen-reactie>vertrokken': leaving,
  'gestart>vertrokken': person,
}

describe('lists, every status and role', () => {
  test.each(listStatuses.flatMap((from) => listStatuses.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const may = everyone.filter((role) => canMove(listLifeCycle, from, to, role))
    expect([...may].sort()).toEqual([...(listSteps[`${from}>${to}`] ?? [])].sort())
  })
})

describe('entries, every status and role', () => {
  test.each(entryStatuses.flatMap((from) => entryStatuses.map((to) => [from, to] as const)))('%s to %s', (from, to) => {
    const may = everyone.filter((role) => canMove(entryLifeCycle, from, to, role))
    expect([...may].sort()).toEqual([...(entrySteps[`${from}>${to}`] ?? [])].sort())
  })

  test('exactly the callable statuses may be called', () => {
    const callable = entryStatuses.filter((from) => canMove(entryLifeCycle, from, 'opgeroepen', 'employer'))
    expect(callable).toEqual([...entryStatuses].filter((status) => (callableStatuses as readonly string[]).includes(status)))
  })
})

describe('words', () => {
  test('every code has one', () => {
    for (const status of listStatuses) expect(listStatusLabels[status]).not.toBe('')
    for (const status of entryStatuses) expect(entryStatusLabels[status]).not.toBe('')
    for (const answer of callAnswers) expect(callAnswerLabels[answer]).not.toBe('')
  })

  test('the rules are told from the data', () => {
    const text = ruleSentences(standardRules).join(' ')
    expect(text).toContain('2 werkdagen om te antwoorden')
    expect(text).toContain('houdt u uw plaats, één keer')
    expect(text).toContain('Na 2 keer geen antwoord')
    const strict = ruleSentences({ ...standardRules, replyWindowHours: 30, attempts: 1, notNowKeepsPlace: 0 }).join(' ')
    expect(strict).toContain('30 uur')
    expect(strict).toContain('Zegt u “nu niet”? Dan gaat u van de lijst af.')
    expect(strict).toContain('Antwoordt u niet? Dan gaat u van de lijst af.')
  })
})
