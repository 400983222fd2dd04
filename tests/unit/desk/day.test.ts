import { expect, test } from 'vitest'
import { greeting, placeToAct } from '#app/features/desk/rules.ts'
import { promiseKinds, promiseRules } from '#app/features/promises/model.ts'

test.each([[0, 'Goedenacht'], [6, 'Goedemorgen'], [11, 'Goedemorgen'], [12, 'Goedemiddag'], [18, 'Goedenavond'], [23, 'Goedenavond']])('at %i', (hour, expected) =>
  expect(greeting(hour)).toBe(expected),
)

test.each(promiseKinds.map((kind) => [kind]))('%s leads to a page about its subject', (kind) => {
  expect(placeToAct(kind, { kind: promiseRules[kind].subject, id: 'abc' }, 'account-manager')).toContain('abc')
})
