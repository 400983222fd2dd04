import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv, writeCsv } from '#app/core/csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['+31612345678', "'+31612345678"],
  ['-1', '-1'],
  ['-12,5', '-12,5'],
  ['-1+cmd', "'-1+cmd"],
  ['\tx', "'\tx"],
  ['gewoon', 'gewoon'],
  ['a;b', '"a;b"'],
  ['zei "ja"', '"zei ""ja"""'],
])('a spreadsheet runs nothing of %j', (text, written) => {
  expect(writeCsv([[text]])).toBe(`\uFEFF${written}\r\n`)
})

test('what is written is read back, cell by cell', () => {
  const cell = fc.stringMatching(/^[a-z;," ]{0,6}$/).map((text) => `x${text}`)
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const withHead = [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'], ...rows]
      expect(readCsv(writeCsv(withHead)).map(({ cells }) => cells)).toEqual(withHead)
    }),
  )
})

test('lines are counted as an editor shows them; remarks and empty lines are left out', () => {
  const text = '# a remark, with a comma\r\n\r\na,b\r\n"over\ntwo lines",2\n\n3,4'
  expect(readCsv(text)).toEqual([
    { line: 3, cells: ['a', 'b'] },
    { line: 4, cells: ['over\ntwo lines', '2'] },
    { line: 7, cells: ['3', '4'] },
  ])
  expect(readCsv('')).toEqual([])
})
