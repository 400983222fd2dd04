import { describe, expect, test } from 'vitest'
import { candidateStatuses } from '#app/features/candidates/model.ts'
import { feedbackKindOf } from '#app/features/candidates/rules/placement-feedback.ts'
import type { PlacementVersion } from '#app/features/placements/model.ts'
import { followUps, statusWithPlacements } from '#app/features/placements/rules/follow-up.ts'
import { placementErrors } from '#app/features/placements/texts/refusals-nl.ts'
import { placementRefusals } from '#app/features/placements/model.ts'
import { changeRefusals, registerRefusals } from '#app/features/placements/texts/register-nl.ts'
import type { WaitingPromise } from '#app/features/promises/model.ts'
import { reconcile } from '#app/features/promises/rules.ts'

test('the office asks after six weeks and six months, and not after the end', () => {
  expect(followUps({ startsOn: '2026-08-31', endedOn: null }).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
    ['na-plaatsing-6-weken', '2026-10-12'],
    ['na-plaatsing-6-maanden', '2027-02-28'],
  ])
  expect(followUps({ startsOn: '2026-08-31', endedOn: '2026-09-30' })).toEqual([])
})

test.each(candidateStatuses)('%s follows the work', (status) => {
  expect(statusWithPlacements(status, 1)).toBe(status === 'geplaatst' ? null : 'geplaatst')
  expect(statusWithPlacements(status, 0)).toBe(status === 'geplaatst' ? 'actief' : null)
})

describe('what should wait against what waits', () => {
  const wanted = { kind: 'regeling-termijn', dueOn: '2027-01-01', facts: { term: 'a' } } as const
  const promise = (change: Partial<WaitingPromise>): WaitingPromise => ({
    id: 'p',
    kind: 'regeling-termijn',
    subject: { kind: 'placement', id: 'x' },
    owner: { userId: 'u', employerId: null, role: null, municipality: null },
    openedAt: '2026-01-01T00:00:00.000Z',
    dueOn: '2027-01-01',
    remindOn: [],
    remindersSent: 0,
    state: 'open',
    closedAt: null,
    facts: { term: 'a' },
    ...change,
  })
  test.each([
    ['nothing yet', [], [wanted], { open: [wanted], withdraw: [] }],
    ['it waits already', [promise({})], [wanted], { open: [], withdraw: [] }],
    ['it was kept', [promise({ state: 'kept' })], [wanted], { open: [], withdraw: [] }],
    ['it has lapsed', [promise({ state: 'lapsed' })], [wanted], { open: [], withdraw: [] }],
    ['it was withdrawn before', [promise({ state: 'withdrawn' })], [wanted], { open: [wanted], withdraw: [] }],
    ['another day', [promise({ dueOn: '2026-12-01' })], [wanted], { open: [wanted], withdraw: ['p'] }],
    ['another term', [promise({ facts: { term: 'b' } })], [wanted], { open: [wanted], withdraw: ['p'] }],
    ['nothing wanted', [promise({})], [], { open: [], withdraw: ['p'] }],
  ])('%s', (_name, existing, wants, outcome) => expect(reconcile(existing, wants)).toEqual(outcome))
})

describe('what the consulent is told', () => {
  const version = (change: Partial<Omit<PlacementVersion, 'facts'>> & { facts?: Partial<PlacementVersion['facts']> } = {}): PlacementVersion => ({
    placementId: 'x',
    version: 1,
    endedOn: null,
    endReason: null,
    wageCheck: 'voldoet',
    recordedAt: '2026-01-01T00:00:00.000Z',
    recordedBy: 'u',
    reason: '',
    ...change,
    facts: {
      employerId: 'e',
      personRef: 'p',
      candidateId: 'c',
      vacancyId: null,
      occupationCode: '9333-01',
      contractKind: 'tijdelijk',
      startsOn: '2026-01-05',
      expectedEndOn: '2026-12-31',
      minutesPerWeek: 1440,
      payCentsPerHour: 1600,
      municipality: 'wijchen',
      source: 'rechtstreeks',
      outflow: 'volledig',
      wageException: null,
      ...change.facts,
    },
  })
  test.each([
    ['the first version', version(), null, 'geplaatst'],
    ['other hours', version({ facts: { minutesPerWeek: 1200 } }), version(), 'plaatsing-gewijzigd'],
    ['another effect on the benefit', version({ facts: { outflow: 'deeltijd' } }), version(), 'plaatsing-gewijzigd'],
    ['the end', version({ endedOn: '2026-06-30' }), version(), 'plaatsing-beeindigd'],
    ['the end taken back', version(), version({ endedOn: '2026-06-30' }), 'plaatsing-gewijzigd'],
    ['another occupation is nothing new', version({ facts: { occupationCode: '9333-02' } }), version(), null],
  ])('%s', (_name, now, before, kind) => expect(feedbackKindOf(now, before)).toBe(kind))
})

describe('refusals have a sentence, beside a field where there is one', () => {
  test.each([...registerRefusals, ...changeRefusals])('%s', (code) => {
    for (const sentence of Object.values(placementErrors({ code }))) expect(sentence).toMatch(/^[A-Z].+\.$/)
  })
  test.each(placementRefusals)('%s', (code) => {
    const errors = placementErrors({ code: 'feiten', refusals: [{ code, field: 'payCentsPerHour' }], minimum: null })
    expect(errors['loon']).toMatch(/^[A-Z].+\.$/)
  })
  test('pay under the minimum is told with amount, date and source', () => {
    const minimum = { cents: 1499, validFrom: '2026-07-01', source: 'Rijksoverheid' }
    expect(placementErrors({ code: 'feiten', refusals: [{ code: 'onder-minimumloon', field: 'payCentsPerHour' }], minimum })['loon']).toMatch(
      /€ 14,99 per uur, vanaf 01-07-2026 \(bron: Rijksoverheid\)/,
    )
  })
})
