import { describe, expect, test } from 'vitest'
import * as lists from '#app/core/classifications.ts'

describe.each<[string, readonly string[], Record<string, string>]>([
  ['sectors', lists.sectors, lists.sectorLabels],
  ['contract kinds', lists.contractKinds, lists.contractKindLabels],
  ['education levels', lists.educationLevels, lists.educationLevelLabels],
  ['levels of Dutch', lists.dutchLevels, lists.dutchLevelLabels],
  ['answers about Dutch', lists.dutchLevels, lists.dutchLevelAnswers],
  ['licences', lists.licences, lists.licenceLabels],
  ['work demands', lists.workDemands, lists.workDemandLabels],
  ['answers to work demands', lists.workDemands, lists.workDemandAnswers],
  ['reporting groups', lists.reportingGroups, lists.reportingGroupLabels],
])('%s', (_name, codes, labels) => {
  test('every code has one label of its own, and no label is left over', () => {
    expect(new Set(codes).size).toBe(codes.length)
    expect(Object.keys(labels).sort()).toEqual([...codes].sort())
    expect(new Set(Object.values(labels)).size).toBe(codes.length)
  })
})

test('answers are told by the candidate', () => {
  for (const answer of Object.values(lists.workDemandAnswers)) expect(answer).toMatch(/^Ik kan /)
})

test('ranks never fall along the lists', () => {
  const education = lists.educationLevels.map(lists.educationRank)
  expect(education).toEqual([...education].sort((a, b) => a - b))
  expect(lists.educationRank('mbo4')).toBe(lists.educationRank('havo'))
  expect(lists.educationRank('hbo')).toBeGreaterThan(lists.educationRank('vwo'))
  expect(lists.dutchLevels.map(lists.dutchRank)).toEqual([0, 1, 2, 3, 4, 5])
})

test('a vacancy offers no kind of contract that needs a decision about one person', () => {
  expect(lists.contractKinds.filter((kind) => !(lists.vacancyContractKinds as readonly string[]).includes(kind))).toEqual([
    'proefplaatsing', 'beschut',
  ])
})
