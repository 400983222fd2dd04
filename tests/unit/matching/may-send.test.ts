import { expect, test } from 'vitest'
import { maySend } from '#app/features/matching/rules/may-send.ts'

const today = '2026-11-23'
const yes = { answer: 'ja', validUntil: '2027-01-01', withdrawnAt: null } as const
const facts = { consent: yes, verified: true, vacancyStatus: 'open' } as const

test.each([
  ['with a consent that holds', facts, null],
  ['on its last day', { ...facts, consent: { ...yes, validUntil: today } }, null],
  ['without consent', { ...facts, consent: null }, 'geen-toestemming'],
  ['after a no', { ...facts, consent: { ...yes, answer: 'nee' as const } }, 'geen-toestemming'],
  ['after its last day', { ...facts, consent: { ...yes, validUntil: '2026-11-22' } }, 'geen-toestemming'],
  ['taken back', { ...facts, consent: { ...yes, withdrawnAt: '2026-11-22T09:00:00.000Z' } }, 'geen-toestemming'],
  ['to a company that nobody verified', { ...facts, verified: false }, 'werkgever-niet-geverifieerd'],
  ['for a paused vacancy', { ...facts, vacancyStatus: 'gepauzeerd' as const }, 'vacature-niet-open'],
])('sending %s', (_, given, refusal) => {
  const result = maySend(given, today)
  expect(result.ok ? null : result.refusal).toBe(refusal)
})
