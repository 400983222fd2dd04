import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAnalyser } from '#search/analysis/analyser.ts'
import { slipsBetween } from '#search/analysis/spelling.ts'
import { stem } from '#search/analysis/stem.ts'
import { wordsOf } from '#search/analysis/words.ts'

const analyser = createAnalyser({
  labels: [
    'Schoonmaker',
    'Vrachtwagenchauffeur',
    'Heftruckchauffeur',
    'Medewerker bediening',
    'Productiemedewerker',
    'Verzorgende IG',
    'Timmerman',
  ],
  places: ['Nijmegen', 'Berg en Dal'],
})
const asked = (text: string) => analyser.question(text).map((word) => word.stem)

describe('stems bring together', () => {
  test.each([
    ['schoonmaker', 'schoonmaakster', 'schoonmaken', 'schoonmaak', 'schoonmaaksters'],
    ['metselaar', 'metselaars', 'metselen'],
    ['verkoper', 'verkoopster', 'verkopen', 'verkoopsters'],
    ['bakker', 'bakken', 'bakkers', 'bakkerij'],
    ['timmerman', 'timmerlieden', 'timmervrouw', 'timmerlui'],
    ['leraar', 'lerares', 'leraren', 'leraressen'],
    ['begeleider', 'begeleidster', 'begeleiden', 'begeleiding'],
    ['beheerder', 'beheren', 'beheer'],
    ['verpleger', 'verpleegster', 'verplegen'],
    ['pakket', 'pakketten', 'pakketje', 'pakketjes'],
    ['schrijver', 'schrijven', 'schrijfster'],
  ])('%s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })

  test.each([
    ['leraar', 'leerling'],
    ['serveerster', 'server'],
    ['minister', 'mini'],
    ['winter', 'wint'],
  ])('but not %s and %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})

test.each([
  ['Coördinator', ['coordinator']],
  ["Foto's & video’s", ['fotos', 'en', 'videos']],
  ['C++ en C#', ['cplusplus', 'en', 'csharp']],
  ['Kok (m/v/x)', ['kok']],
  ['🚀 “kok”', ['kok']],
  ['K-2026-00123', ['k2026n123']],
])('words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test.each([
  ['vrachtwagenchauffeur', ['vrachtwag', 'chauffeur']],
  ['heftruck chauffeur', ['heftruck', 'chauffeur']],
  ['chauffeur heftruck', ['heftruck', 'chauffeur']],
  ['schoon maak', ['schoonmak']],
  ['vacature productiemedewerker in Nijmegen', ['productie', 'nijmeg', 'medewerk']],
  ['vacatures', ['vacatures'].map(stem)],
  ['de het een', []],
  ['bouwvakker', [stem('bouwvakker')]],
])('the question "%s" asks for %o', (text, words) => {
  expect(asked(text)).toEqual(words)
})

test('a compound is found by its parts and a name by its synonyms', () => {
  expect(analyser.indexText(['Vrachtwagenchauffeur']).split(' ')).toEqual(expect.arrayContaining(asked('chauffeur vrachtwagen')))
  expect(analyser.otherNames(['Metselaar']).split(' ')).toEqual(expect.arrayContaining(asked('bouwvakker')))
  expect(analyser.otherNames(['Software engineer']).split(' ')).toEqual(expect.arrayContaining(asked('programmeur')))
})

test('a task in the words of a sentence is found by its verb', () => {
  const held = analyser.indexSentences(['U wast de ramen.', 'U snijdt groente en maakt borden klaar.']).split(' ')
  expect(held).toEqual(expect.arrayContaining(asked('ramen wassen groente snijden borden maken')))
})

test('whatever is typed, a question has at most ten plain words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem()), (text) => {
      const words = asked(text)
      expect(words.length).toBeLessThanOrEqual(10)
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
    }),
  )
})

test('the same text in index and question gives words that meet', () => {
  const names = fc.constantFrom(
    'Schoonmaker kantoren',
    'Heftruckchauffeur nacht',
    'Allround metselaar',
    'Verzorgende IG',
    'Kassamedewerker',
  )
  fc.assert(
    fc.property(names, (name) => {
      const held = new Set(analyser.indexText([name]).split(' '))
      for (const word of asked(name)) expect(held).toContain(word)
    }),
  )
})

test.each([
  ['kok', 'kok', 0],
  ['lasser', 'laser', 1],
  ['lasser', 'lsaser', 1],
  ['heftruck', 'heftruk', 1],
  ['bakker', 'slager', 4],
])('slips between %s and %s: %i', (a, b, slips) => {
  expect(slipsBetween(a, b, 4)).toBe(slips)
  expect(slipsBetween(b, a, 4)).toBe(slips)
})
