import { describe, expect, test } from 'vitest'
import { canMove, defineLifeCycle, isFinal, movesFrom } from '#app/core/life-cycle.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'

const cycle = defineLifeCycle({
  draft: { to: { submitted: { roles: ['employer'] }, closed: { roles: ['employer', 'account-manager'] } } },
  submitted: { to: { published: { roles: ['account-manager'] }, draft: { roles: ['account-manager'] } } },
  published: { to: { closed: { roles: ['employer', 'system'] } } },
  closed: { to: {} },
})

describe('life cycle', () => {
  test.each([
    ['draft', 'submitted', 'employer', true],
    ['draft', 'submitted', 'account-manager', false],
    ['draft', 'published', 'account-manager', false],
    ['submitted', 'published', 'account-manager', true],
    ['published', 'closed', 'system', true],
    ['closed', 'draft', 'employer', false],
    ['draft', 'draft', 'employer', false],
    ['draft', 'submitted', 'toString', false],
  ] as const)('%s to %s by %s: %s', (from, to, role, allowed) => {
    expect(canMove(cycle, from, to, role)).toBe(allowed)
  })

  test('lists the steps of a role and knows the end', () => {
    expect(movesFrom(cycle, 'draft', 'employer')).toEqual(['submitted', 'closed'])
    expect(isFinal(cycle, 'closed')).toBe(true)
    expect(isFinal(cycle, 'published')).toBe(false)
  })

  test('a status from outside the table moves nowhere', () => {
    expect(canMove(cycle, 'constructor' as 'draft', 'draft', 'employer')).toBe(false)
    expect(canMove(cycle, 'draft', '__proto__' as 'draft', 'employer')).toBe(false)
  })

  test('a step to an unknown status stops the program at the start', () => {
    const wrong: Record<string, { to: Record<string, { roles: string[] }> }> = { open: { to: { lost: { roles: ['employer'] } } } }
    expect(() => defineLifeCycle(wrong)).toThrow('lost')
  })
})

test('results carry a value or the code of a refusal', () => {
  const half = (n: number): Result<number, 'odd'> => (n % 2 === 0 ? ok(n / 2) : refuse('odd'))
  expect(half(4)).toEqual({ ok: true, value: 2 })
  expect(half(3)).toEqual({ ok: false, refusal: 'odd' })
  expect(ok().ok).toBe(true)
})
