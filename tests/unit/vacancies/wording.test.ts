import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkWording } from '#app/features/vacancies/rules/wording.ts'
import { wordingRules } from '#app/features/vacancies/rules/wording-rules.ts'

const inText = (text: string) => checkWording({ title: '', text, tasks: [], needsVog: false }).map((finding) => finding.code)
const inTitle = (title: string) => checkWording({ title, text: '', tasks: [], needsVog: false }).map((finding) => finding.code)

describe('words that leave people out', () => {
  test.each([
    ['Je komt in een jong team.', 'woord-leeftijd-jong'],
    ['Een jong en dynamisch team wacht op je', 'woord-leeftijd-jong'],
    ["Met leuke jonge collega's", 'woord-leeftijd-jong'],
    ['Wij zoeken een jonge hond', 'woord-leeftijd-jong'],
    ['een team van jonge mensen', 'woord-leeftijd-jong'],
    ['Je bent tussen 20 en 30 jaar', 'woord-leeftijd-grens'],
    ['leeftijd 18-25 jaar', 'woord-leeftijd-grens'],
    ['Je bent maximaal 35 jaar', 'woord-leeftijd-grens'],
    ['niet ouder dan 40', 'woord-leeftijd-grens'],
    ['minimaal 18 jaar', 'woord-leeftijd-minimum'],
    ['U bent 18 jaar of ouder', 'woord-leeftijd-minimum'],
    ['Max 2 jaar ervaring', 'woord-ervaring-maximum'],
    ['maximaal twee jaar werkervaring', 'woord-ervaring-maximum'],
    ['Student gezocht voor de zaterdag', 'woord-student'],
    ['Wij zoeken een enthousiaste studente', 'woord-student'],
    ['Meisje gezocht', 'woord-geslacht'],
    ['Wij zoeken een jongen', 'woord-geslacht'],
    ['sterke mannen', 'woord-geslacht'],
    ['We zoeken een vlotte dame', 'woord-geslacht'],
    ['native Nederlands', 'woord-moedertaal'],
    ['Nederlands als moedertaal', 'woord-moedertaal'],
    ['Je spreekt accentloos', 'woord-accent'],
    ['zonder accent', 'woord-accent'],
    ['van Nederlandse afkomst', 'woord-afkomst'],
    ['Nederlandse nationaliteit', 'woord-nationaliteit'],
    ['geen kinderen', 'woord-gezin'],
    ['je bent ongehuwd', 'woord-gezin'],
    ['je hebt geen kinderwens', 'woord-zwangerschap'],
    ['zonder hoofddoek', 'woord-geloof'],
    ['Je bent christelijk', 'woord-geloof'],
    ['heteroseksueel', 'woord-gerichtheid'],
    ['Je bent fit en gezond', 'woord-gezondheid'],
    ['geen lichamelijke klachten', 'woord-gezondheid'],
    ['zelden ziek', 'woord-ziekteverleden'],
    ['Foto meesturen', 'woord-foto'],
    ['stuur je cv met foto', 'woord-foto'],
    ['een schoon strafblad', 'woord-strafblad'],
    ['je hebt geen schulden', 'woord-schulden'],
    ['noem je huidige salaris', 'woord-vorig-loon'],
    ['Wij zijn rookvrij', 'woord-roken'],
    ['in bezit van een eigen auto', 'woord-eigen-auto'],
  ])('%s', (text, code) => {
    expect(inText(text)).toContain(code)
    expect(inText(text.toUpperCase())).toContain(code)
    expect(inText(text.replaceAll(' ', '\n'))).toContain(code)
  })

  test.each([
    'Wij zijn een jonge onderneming met een hecht team.',
    'Een jong bedrijf uit Nijmegen',
    'Je begeleidt jonge kinderen van 0 tot 4 jaar.',
    'Jongerenwerker die jongeren helpt',
    'U begeleidt jonge medewerkers op de werkvloer',
    'kinderen van 15 tot 18 jaar',
    'Tussen 2 en 5 jaar ervaring is fijn, niet nodig',
    'minimaal 20 jaar ervaring',
    'Contract voor maximaal 24 uur',
    'Wij bestaan al 60 jaar',
    'Je werkt met een bbl-student samen',
    'Wij zoeken een man of vrouw met handen die willen',
    'U knipt heren en dames',
    'Je spreekt een beetje Nederlands',
    'Maaltijden voor gezonde kinderen',
    "Maak foto's van het werk voor de planner",
    'Stuur een foto van het resultaat naar de klant',
    'Laag ziekteverzuim en een fijne sfeer',
    'Een auto van de zaak',
    'Blanke lak aanbrengen op meubels',
    'Voor alleenstaande ouderen kookt u soep',
    'Een vriendelijk en mensgericht team',
  ])('%s is fine', (text) => {
    expect(inText(text)).toEqual([])
  })

  test.each([
    ['Barman', 'woord-geslacht-titel'],
    ['Serveerster in Druten', 'woord-geslacht-titel'],
    ['Timmerman', 'woord-geslacht-titel'],
  ])('title %s', (title, code) => {
    expect(inTitle(title)).toEqual([code])
  })

  test.each([
    'Barman m/v/x',
    'Barman (m/v)',
    'Gastvrouw / gastheer',
    'Naaister of naaier',
    'Naaier of naaister',
    'Barmedewerker',
    'Timmerman (v/m/x)',
  ])('title %s is fine', (title) => {
    expect(inTitle(title)).toEqual([])
  })

  test('a sexed word in the text is no finding', () => {
    expect(inText('U werkt samen met de timmerman en de gastvrouw.')).toEqual([])
  })

  test('a clean record may be asked when the work needs a certificate of conduct', () => {
    expect(checkWording({ title: '', text: 'schoon strafblad', tasks: [], needsVog: true })).toEqual([])
  })

  test('the words, the part and the ground are facts; the same words count once', () => {
    const findings = checkWording({ title: 'Jong team', text: 'Een jong team!', tasks: ['eigen auto'], needsVog: false })
    expect(findings.map((finding) => finding.facts)).toEqual([
      { woorden: 'Jong team', plek: 'titel', grond: 'leeftijd' },
      { woorden: 'eigen auto', plek: 'taken', grond: 'privacy' },
    ])
  })

  test('stays quick on long and odd texts', () => {
    const long = 'jonge en dynamische, tussen 20 en zoeken een '.repeat(90)
    const started = performance.now()
    inText(long)
    expect(performance.now() - started).toBeLessThan(2000)
    fc.assert(fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => Array.isArray(inText(text))))
  })

  test('every pattern is global, so that it keeps no state between texts of matchAll', () => {
    for (const rule of wordingRules) expect(rule.pattern.flags).toContain('g')
  })
})
