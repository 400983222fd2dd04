import { describe, expect, test } from 'vitest'
import { sectors } from '#app/core/classifications.ts'
import { minimumWageRows } from '#db/reference/minimum-wage.ts'
import { readOccupations } from '#db/reference/occupations/occupation.ts'
import { occupations } from '#db/reference/occupations.ts'
import { skills } from '#db/reference/skills.ts'

const adultRates = minimumWageRows.filter(({ kind, key }) => kind === 'wml-uur' && key === '21+').map(({ value }) => value)
const highestWage = Math.max(...adultRates)
const skillCodes = new Set(skills.map(({ code }) => code))

describe('occupations', () => {
  test('there are about 250, with unique codes and titles, in every sector', () => {
    expect(occupations.length).toBeGreaterThanOrEqual(240)
    expect(new Set(occupations.map(({ code }) => code)).size).toBe(occupations.length)
    expect(new Set(occupations.map(({ title }) => title.toLowerCase())).size).toBe(occupations.length)
    for (const sector of sectors) expect(occupations.filter((one) => one.sector === sector).length).toBeGreaterThanOrEqual(8)
  })

  test.each(occupations.map((one) => [one.code, one.title, one] as const))('%s %s is complete', (_code, _title, one) => {
    expect(one.isco).toMatch(/^[1-9]\d{3}$/)
    const names = one.alternatives.map((name) => name.toLowerCase())
    expect(names.length).toBeGreaterThanOrEqual(4)
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain(one.title.toLowerCase())
    expect(one.skills.length).toBeGreaterThanOrEqual(5)
    expect(one.skills.length).toBeLessThanOrEqual(8)
    expect(new Set(one.skills).size).toBe(one.skills.length)
    for (const skill of one.skills) expect([...skillCodes]).toContain(skill)
    expect(one.tasks.length).toBeGreaterThanOrEqual(4)
    expect(one.tasks.length).toBeLessThanOrEqual(6)
    for (const task of one.tasks) expect(task).toMatch(/^U [^.]{5,90}\.$/)
    expect(one.demands.length).toBeGreaterThanOrEqual(1)
    expect(new Set(one.demands).size).toBe(one.demands.length)
    expect(one.payFromCents).toBeGreaterThanOrEqual(highestWage)
    expect(one.payToCents).toBeGreaterThan(one.payFromCents)
  })

  test.each([
    ['an unknown demand', '# 1111-01 | X | geen | 1499 | 1600\nvraagt vliegen'],
    ['an unknown level', '# 1111-01 | X | gymnasium | 1499 | 1600'],
    ['a code without serial', '# 1111 | X | geen | 1499 | 1600'],
  ])('the reader refuses %s', (_name, text) => {
    expect(() => readOccupations('overig', text)).toThrow()
  })
})

describe('skills', () => {
  test('there are some 300, each used by an occupation', () => {
    expect(skills.length).toBeGreaterThanOrEqual(300)
    expect(skillCodes.size).toBe(skills.length)
    const used = new Set(occupations.flatMap((one) => one.skills))
    expect(skills.filter(({ code }) => !used.has(code)).map(({ code }) => code)).toEqual([])
  })

  test.each(skills.map((skill) => [skill.code, skill] as const))('%s has a label and other names', (code, skill) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(skill.label).toMatch(/^[A-Z]/)
    expect(skill.alternatives.length).toBeGreaterThanOrEqual(2)
    expect(skill.alternatives).not.toContain('')
  })

  test('no two skills bear the same label', () => {
    expect(new Set(skills.map(({ label }) => label.toLowerCase())).size).toBe(skills.length)
  })
})
