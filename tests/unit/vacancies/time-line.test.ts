import { describe, expect, test } from 'vitest'
import { vacancyTimeLine } from '#app/features/vacancies/rules/time-line.ts'
import { momentText } from '#app/features/vacancies/texts/time-line-nl.ts'
import type { VacancyStatus } from '#app/features/vacancies/model.ts'

const today = '2026-11-25'
const sent = { at: '2026-11-23T09:00:00.000Z', kind: 'vacancy.sent', facts: {} }
const line = (status: VacancyStatus, events = [sent], promises: Parameters<typeof vacancyTimeLine>[2] = []) =>
  vacancyTimeLine({ status, closesOn: '2027-01-22' }, events, promises, today).map((moment) => [moment.code, moment.state, moment.dueOn])

describe('the time line of a vacancy', () => {
  test.each<[VacancyStatus, string, 'vacature-controleren' | 'vacature-aanpassen' | 'kandidaten-voorstellen']>([
    ['te-controleren', 'wij-controleren', 'vacature-controleren'],
    ['teruggestuurd', 'u-past-aan', 'vacature-aanpassen'],
    ['open', 'wij-zoeken', 'kandidaten-voorstellen'],
  ])('%s: who is on move and until when', (status, code, kind) => {
    expect(line(status, [sent], [{ kind, state: 'open', dueOn: '2026-11-26' }])[1]).toEqual([code, 'now', '2026-11-26'])
    expect(line(status, [sent], [{ kind, state: 'open', dueOn: '2026-11-24' }])[1]).toEqual([code, 'late', '2026-11-24'])
    expect(line(status, [sent], [{ kind, state: 'kept', dueOn: '2026-11-24' }])[1]).toEqual([code, 'now', null])
  })

  test.each<VacancyStatus>(['vervuld', 'ingetrokken', 'verlopen'])('%s: nothing waits', (status) => {
    expect(line(status)).toEqual([['verstuurd', 'done', null]])
  })

  test('a change that sends again is told once', () => {
    const at = '2026-11-24T09:00:00.000Z'
    const events = [sent, { at, kind: 'vacancy.changed', facts: {} }, { at, kind: 'vacancy.sent', facts: { again: true } }]
    expect(line('te-controleren', events).map(([code]) => code)).toEqual(['verstuurd', 'opnieuw-verstuurd', 'wij-controleren', 'komt-online', 'sluit'])
  })

  test('staff read another sentence than the employer', () => {
    const moment = { code: 'u-past-aan', state: 'now', at: null, dueOn: '2026-12-04' } as const
    expect(momentText(moment, 'employer')).toEqual({
      moment: 'Uiterlijk vrijdag 4 december 2026',
      title: 'U past de vacature aan',
      detail: 'Doet u dit niet op tijd, dan vervalt de vacature.',
      state: 'now',
    })
    expect(momentText(moment, 'staff')).toMatchObject({ title: 'De werkgever past de vacature aan', detail: null })
  })
})
