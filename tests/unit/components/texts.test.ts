import { expect, test } from 'vitest'
import { initialsOf } from '#app/components/contact-card.tsx'
import { pagesAround } from '#app/components/paging.tsx'
import { groupsOf } from '#app/components/receipt-code.tsx'
import { telephoneHref } from '#app/components/site-footer.tsx'
import { themeCss } from '#app/components/theme.ts'

test.each([
  ['Ingrid van der Zanden', 'IZ'],
  ['Şeyma Öztürk', 'ŞÖ'],
  ['Jan-Willem de Groot', 'JG'],
  ['Fatima', 'F'],
  ['', ''],
])('initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

test.each([
  [1, 1, [1]],
  [1, 5, [1, 2, null, 5]],
  [3, 5, [1, 2, 3, 4, 5]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [9, 9, [1, null, 8, 9]],
])('page %s of %s shows %j', (page, count, shown) => {
  expect(pagesAround(page, count)).toEqual(shown)
})

test.each([
  ['K7QM-X2P9 R4', 4, ['K7QM', 'X2P9', 'R4']],
  ['ABC', 3, ['ABC']],
])('code %s in groups of %s', (code, size, groups) => {
  expect(groupsOf(code, size)).toEqual(groups)
})

test('a telephone link keeps digits and the plus', () => {
  expect(telephoneHref('+31 (0)24 123-45 67')).toBe('tel:+310241234567')
})

test('the theme of a region holds known tokens with plain values only', () => {
  expect(
    themeCss({
      '--wsp-color-action': '#0b5a3c',
      '--wsp-color-action-dark': '#84d6ad',
      '--wsp-font-family': "'Fira Sans'",
      '--wsp-color-ink': 'red}body{display:none',
      '--other': '#000000',
    }),
  ).toBe(":root{--wsp-color-action:#0b5a3c;--wsp-color-action-dark:#84d6ad;--wsp-font-family:'Fira Sans'}")
  expect(themeCss({})).toBe('')
})
