import { describe, expect, test } from 'vitest'
import type { ReportingGroup } from '#app/core/classifications.ts'
import { canMove } from '#app/core/life-cycle.ts'
import { roles } from '#app/features/access/model.ts'
import type { CandidateProfile } from '#app/features/candidates/model.ts'
import {
  candidateLifeCycle,
  candidateStatuses,
  consentAnswers,
  consentWays,
  feedbackKinds,
} from '#app/features/candidates/model.ts'
import {
  candidateStatusLabels,
  consentAnswerLabels,
  consentWayLabels,
  feedbackLabels,
} from '#app/features/candidates/texts/nl.ts'

const staff = ['account-manager', 'consulent']
const withClock = [...staff, 'system']

/** Every allowed step with its roles; all others are refused. */
const allowed: Record<string, readonly string[]> = {
  'geregistreerd>actief': staff,
  'geregistreerd>geplaatst': withClock,
  'geregistreerd>inactief': withClock,
  'actief>geplaatst': withClock,
  'actief>inactief': withClock,
  'geplaatst>actief': withClock,
  'geplaatst>inactief': withClock,
  'inactief>actief': staff,
}

const everything = candidateStatuses.flatMap((from) =>
  candidateStatuses.flatMap((to) => roles.map((role) => [from, to, role] as const)),
)

describe('candidate life cycle, every status and role', () => {
  test.each(everything)('%s to %s by %s', (from, to, role) => {
    expect(canMove(candidateLifeCycle, from, to, role)).toBe(allowed[`${from}>${to}`]?.includes(role) ?? false)
  })
})

test('every code has a word', () => {
  for (const status of candidateStatuses) expect(candidateStatusLabels[status]).not.toBe('')
  for (const answer of consentAnswers) expect(consentAnswerLabels[answer]).not.toBe('')
  for (const way of consentWays) expect(consentWayLabels[way]).not.toBe('')
  for (const kind of feedbackKinds) expect(feedbackLabels[kind]).not.toBe('')
})

test('the profile has no room for a reporting group or a name', () => {
  type Forbidden = 'groups' | 'name' | 'email' | 'phone' | 'birthDate' | 'sex' | 'origin' | 'benefit' | ReportingGroup
  type Shared = Extract<keyof CandidateProfile, Forbidden>
  const none: Shared[] = []
  expect(none).toHaveLength(0)
})
