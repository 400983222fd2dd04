import { describe, expect, test } from 'vitest'
import { canMove, isFinal } from '#app/core/life-cycle.ts'
import { roles } from '#app/features/access/model.ts'
import { criterionSources, mustCodes, neverUsed, weighCodes, whyCodes } from '#app/features/matching/model/match.ts'
import { employerNoReasons, employerSees, openProposalStatuses, proposalEndReasons, proposalLifeCycle, proposalStatuses } from '#app/features/matching/model/proposal.ts'
import { criteria, occupationNearness, weights } from '#app/features/matching/rules/criteria.ts'
import {
  criterionExplanations,
  criterionNames,
  criterionSourceLabels,
  neverUsedLabels,
  proposalEndReasonLabels,
  proposalStatusLabels,
  whyTexts,
} from '#app/features/matching/texts/nl.ts'

const everyone = [...roles, 'candidate'] as const
const answering = ['account-manager', 'candidate']
const desk = ['account-manager']
const deskAndClock = ['account-manager', 'system']
const ending = ['account-manager', 'candidate', 'system']
const employer = ['employer', 'account-manager']

/** Every allowed step with its roles; all others are refused. */
const allowed: Record<string, readonly string[]> = {
  'voorgesteld>toestemming-gevraagd': desk,
  'voorgesteld>beëindigd': deskAndClock,
  'toestemming-gevraagd>toestemming': answering,
  'toestemming-gevraagd>geweigerd': answering,
  'toestemming-gevraagd>beëindigd': deskAndClock,
  'toestemming>bij-werkgever': desk,
  'toestemming>beëindigd': ending,
  'bij-werkgever>werkgever-ja': employer,
  'bij-werkgever>werkgever-nee': employer,
  'bij-werkgever>beëindigd': ending,
  'werkgever-ja>geplaatst': deskAndClock,
  'werkgever-ja>beëindigd': ending,
}

const pairs = proposalStatuses.flatMap((from) => proposalStatuses.map((to) => [from, to] as const))

describe('proposal life cycle, every status and role', () => {
  test.each(pairs)('%s to %s', (from, to) => {
    const may = everyone.filter((role) => canMove(proposalLifeCycle, from, to, role))
    expect([...may].sort()).toEqual([...(allowed[`${from}>${to}`] ?? [])].sort())
  })

  test('exactly the open statuses lead somewhere', () => {
    expect(proposalStatuses.filter((status) => !isFinal(proposalLifeCycle, status))).toEqual([...openProposalStatuses])
  })

  test('an employer acts only on what the employer sees', () => {
    for (const [from, to] of pairs) {
      if (canMove(proposalLifeCycle, from, to, 'employer')) expect(employerSees as readonly string[]).toContain(from)
    }
  })

  test('nobody reaches the employer without passing consent', () => {
    expect(
      proposalStatuses.filter((from) => everyone.some((role) => canMove(proposalLifeCycle, from, 'bij-werkgever', role))),
    ).toEqual(['toestemming'])
  })
})

describe('published criteria', () => {
  test('each code once, musts without weight, weights together 100', () => {
    expect(criteria.map((one) => one.code)).toEqual([...mustCodes, ...weighCodes])
    for (const one of criteria) expect(one.weight === 0).toBe(one.kind === 'moet')
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(criteria.every((one) => Number.isInteger(one.weight))).toBe(true)
  })

  test('a nearer occupation never gives less, and a wish never less than experience', () => {
    for (let near = 1; near <= 5; near += 1) {
      const [nearer, farther] = [occupationNearness[near], occupationNearness[near - 1]]
      expect(nearer?.wanted).toBeGreaterThanOrEqual(farther?.wanted ?? 0)
      expect(nearer?.done).toBeGreaterThanOrEqual(farther?.done ?? 0)
      expect(nearer?.wanted).toBeGreaterThanOrEqual(nearer?.done ?? 0)
    }
  })

  test('every code has words', () => {
    for (const { code } of criteria) {
      expect(criterionNames[code]).not.toBe('')
      expect(criterionExplanations[code]).toMatch(/\.$/)
    }
    for (const source of criterionSources) expect(criterionSourceLabels[source]).not.toBe('')
    for (const why of whyCodes) expect(whyTexts[why]).toMatch(/\.$/)
    for (const never of neverUsed) expect(neverUsedLabels[never]).not.toBe('')
    for (const status of proposalStatuses) expect(proposalStatusLabels[status]).not.toBe('')
    for (const reason of proposalEndReasons) expect(proposalEndReasonLabels[reason]).not.toBe('')
    for (const reason of employerNoReasons) expect(proposalEndReasons).toContain(reason)
  })
})
