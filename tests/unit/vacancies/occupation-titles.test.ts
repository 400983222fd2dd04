import { describe, expect, test } from 'vitest'
import { meantOccupation, occupationsLike } from '#app/features/vacancies/rules/occupation-titles.ts'
import { occupations } from '#db/reference/occupations.ts'

describe('a typed title finds its occupation', () => {
  test.each([
    ['Magazijnmedewerker', 'Magazijnmedewerker'],
    ['  magazijn-medewerker ', 'Magazijnmedewerker'],
    ['loodsmedewerker', 'Magazijnmedewerker'],
    ['Order picker', 'Orderpicker'],
    ['ORDERPICKER (m/v/x)', 'Orderpicker'],
    ['forklift driver', 'Heftruckchauffeur'],
    ['magazijn', null],
    ['xqzzy', null],
    ['', null],
  ])('%s', (typed, title) => {
    expect(meantOccupation(occupationsLike(occupations, typed, 6))?.title ?? null).toBe(title)
  })

  test('what is only alike becomes a suggestion, nearest first', () => {
    const titles = occupationsLike(occupations, 'magazijn', 6).map((hit) => hit.occupation.title)
    expect(titles[0]).toBe('Magazijnmedewerker')
    expect(titles.length).toBeLessThanOrEqual(6)
  })

  test('a name that two occupations share is not guessed', () => {
    const shared = [
      { code: '1', title: 'Monteur A', alternatives: ['monteur'] },
      { code: '2', title: 'Monteur B', alternatives: ['monteur'] },
    ]
    expect(meantOccupation(occupationsLike(shared, 'monteur', 6))).toBeNull()
  })

  test('the own title goes before the same name of another', () => {
    const list = [
      { code: '1', title: 'Kok', alternatives: [] },
      { code: '2', title: 'Chef', alternatives: ['kok'] },
    ]
    expect(meantOccupation(occupationsLike(list, 'kok', 6))?.code).toBe('1')
  })

  test('every occupation is found by its own title', () => {
    for (const one of occupations) expect(meantOccupation(occupationsLike(occupations, one.title, 6))?.code).toBe(one.code)
  })
})
