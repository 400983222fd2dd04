import { expect, test } from 'vitest'
import { readVacancySearch, searchAddress } from '#app/features/vacancies/rules/search-query.ts'

const read = (query: string) => readVacancySearch(new URLSearchParams(query), ['nijmegen', 'wijchen']).search

test.each([
  ['', 'nieuwste'],
  ['q=kok', 'relevantie'],
  ['postcode=6511', 'afstand'],
  ['q=kok&postcode=6511', 'relevantie'],
  ['sorteer=relevantie', 'nieuwste'],
  ['sorteer=relevantie&postcode=6511', 'afstand'],
  ['sorteer=nieuwste&q=kok', 'nieuwste'],
  ['sorteer=loon&q=kok', 'loon'],
  ['sorteer=onzin', 'nieuwste'],
])('the order of ?%s is %s', (query, sort) => expect(read(query).sort).toBe(sort))

test.each(['', 'q=kok', 'q=kok&sorteer=nieuwste', 'postcode=6511&afstand=5', 'postcode=6511&sorteer=loon', 'gemeente=wijchen&sector=zorg&uren=0-12&zonderDiploma=ja&pagina=3'])(
  'the address of ?%s asks the same again',
  (query) => {
    const search = read(query)
    expect(read(searchAddress(search, { page: search.page }).slice(1))).toEqual(search)
  },
)
