import { expect, test } from 'vitest'
import { inSentence } from '#app/features/reports/texts/values-nl.ts'

test.each([
  ['Horeca', 'horeca'],
  ['ICT', 'ICT'],
  ['36 uur of meer', '36 uur of meer'],
  ['Ander werk', 'ander werk'],
])('%s in a sentence is %s', (label, said) => {
  expect(inSentence(label)).toBe(said)
})
