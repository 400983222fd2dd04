import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAgenda } from '#app/boot/example/agenda.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString()

test('things happen in order of time, and for one moment in the order of planning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30)), async (minutes) => {
      const agenda = createAgenda()
      const happened: [number, number][] = []
      minutes.forEach((minute, turn) => agenda.plan(at(minute), async () => void happened.push([minute, turn])))
      await agenda.play(at(60), () => {})
      expect(happened).toEqual(minutes.map((minute, turn) => [minute, turn] as [number, number]).sort((a, b) => a[0] - b[0] || a[1] - b[1]))
    }),
  )
})

test('what is planned meanwhile happens too; what is planned for the past happens at once, and the clock never runs back', async () => {
  const agenda = createAgenda()
  const moments: string[] = []
  const heard = (moment: string) => void moments.push(moment)
  agenda.plan(at(10), async () => {
    agenda.plan(at(5), async () => {})
    agenda.plan(at(20), async () => {})
    agenda.plan(at(90), async () => {})
  })
  await agenda.play(at(60), heard)
  expect(moments).toEqual([at(10), at(10), at(20)])
  expect(agenda.waiting).toBe(1)
})
