import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FormObject } from '#app/core/form-object.ts'
import { shownCount } from '#app/features/disclosure/rules.ts'
import { vacancyLimits } from '#app/features/vacancies/model.ts'
import { formValuesOf, vacancyFields } from '#app/features/vacancies/rules/form-fields.ts'
import { findingsOf, reviewVacancy } from '#app/features/vacancies/views/review-vacancy.server.ts'
import { readVacancyForm, refusedVacancy } from '#app/features/vacancies/views/vacancy-form.server.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'
import { givenCandidate } from '#tests/support/builders/candidate.ts'
import { vacancyContent, vacancyForm } from '#tests/support/builders/vacancy-content.ts'

let ctx: TestContext
beforeAll(async () => {
  ctx = await testContext()
})
afterAll(() => ctx.close())

const form = (change: Record<string, string | string[] | undefined> = {}): FormObject =>
  Object.fromEntries(Object.entries({ ...vacancyForm, ...change }).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined))

async function errorsOf(change: Record<string, string | string[] | undefined>) {
  const read = await readVacancyForm(ctx, form(change))
  return read.ok ? {} : read.refusal.errors
}

test('a good form becomes the content of a vacancy', async () => {
  const read = await readVacancyForm(ctx, form())
  expect(read.ok && read.value.content).toEqual(vacancyContent)
})

test('a stored vacancy becomes a form that reads back as the same', async () => {
  const read = await readVacancyForm(ctx, formValuesOf({ ...vacancyContent, startsOn: '2026-12-01', demands: [] }, 'Magazijnmedewerker'))
  expect(read.ok && read.value.content).toEqual({ ...vacancyContent, startsOn: '2026-12-01', demands: [] })
})

describe('bad input gets a Dutch sentence beside its field', () => {
  const cases: [string, string | string[] | undefined, RegExp][] = [
    ['functie', '', /Vul de functie in/],
    ['functie', undefined, /Vul de functie in/],
    ['functie', ['a', 'b'], /maar één antwoord/],
    ['functie', 'xqzzy', /Wij kennen de functie “xqzzy” niet/],
    ['functie', 'magazijn', /Bedoelt u .*“Magazijnmedewerker”/],
    ['titel', '', /Vul de titel in/],
    ['titel', 'x'.repeat(vacancyLimits.title + 1), /hooguit 100 tekens/],
    ['omschrijving', 'x'.repeat(vacancyLimits.description + 1), /hooguit 4000 tekens/],
    ['taken', '', /Vul de taken in/],
    ['taken', ' \n - \n', /Vul de taken in/],
    ['taken', 'taak\n'.repeat(16), /hooguit 15 taken/],
    ['taken', 'x'.repeat(161), /hooguit 160 tekens/],
    ['uren-van', '', /Vul het laagste aantal uren in/],
    ['uren-van', 'veel', /als heel getal/],
    ['uren-van', '0', /minstens 1/],
    ['uren-tot', '61', /hooguit 60/],
    ['uren-tot', '24,5', /als heel getal/],
    ['loon-van', 'duizend', /als bedrag in euro/],
    ['loon-van', '0,50', /minstens € 1,00/],
    ['loon-tot', '2500', /hooguit € 150,00/],
    ['contract', 'proefplaatsing', /uit de lijst/],
    ['contract', '', /Kies een soort contract/],
    ['postcode', '0000 AA', /zoals 6601 AB/],
    ['plaats', '', /Vul de plaats van het werk in/],
    ['startdatum', '31-02-2027', /zoals 22-11-2026/],
    ['eisen', ['staan', 'diabetes'], /uit de lijst/],
    ['bewijzen', 'pasfoto', /uit de lijst/],
    ['opleiding', '', /Kies een opleiding/],
    ['geen-diploma', 'misschien', /vinkje/],
    ['nederlands', 'vloeiend', /uit de lijst/],
    ['plekken', '0', /minstens 1/],
    ['plekken', '100', /hooguit 99/],
    ['reactietermijn', '4', /uit de lijst/],
    ['sluitdatum', '', /Vul de sluitdatum in/],
    ['sluitdatum', '01-01-2030', /tot en met/],
  ]
  test.each(cases)('%s = %j', async (field, value, sentence) => {
    const errors = await errorsOf({ [field]: value })
    expect(errors[field]).toMatch(sentence)
    expect(Object.keys(errors)).toEqual([field])
  })

  test('everything empty names every required field and keeps what was typed', async () => {
    const read = await readVacancyForm(ctx, { titel: 'Alleen een titel' })
    if (read.ok) throw new Error('should be refused')
    const optional = ['omschrijving', 'startdatum', 'eisen', 'bewijzen', 'geen-diploma', 'titel']
    expect(Object.keys(read.refusal.errors).sort()).toEqual(vacancyFields.filter((field) => !optional.includes(field)).sort())
    expect(read.refusal.values).toEqual({ titel: 'Alleen een titel' })
  })
})

test.each([
  [{ 'loon-van': '12,00', 'loon-tot': '13,00' }, 'loon-van', /minimumloon is € 14,99/],
  [{ 'uren-van': '32', 'uren-tot': '24' }, 'uren-tot', /lager dan het laagste/],
  [{ titel: 'Jonge medewerker gezocht (18-25 jaar)' }, 'titel', /titel staat/],
  [{ taken: 'Wij zoeken een enthousiaste dame' }, 'taken', /taken staat/],
  [{ sluitdatum: '22-11-2026' }, 'sluitdatum', /al voorbij/],
])('a blocking finding stands beside its field: %j', async (change, field, sentence) => {
  const read = await readVacancyForm(ctx, form(change))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.errors))
  const answer = refusedVacancy({ code: 'niet-te-versturen', findings: await findingsOf(ctx, read.value.content) }, form(change))
  expect(answer.errors[field]).toMatch(sentence)
})

test('before it is sent: the facts, the warnings, and how many people fit, never an exact number', async () => {
  for (let n = 0; n < 12; n += 1) await givenCandidate(ctx)
  await givenCandidate(ctx, { status: 'geregistreerd' })
  const read = await readVacancyForm(ctx, form({ omschrijving: '' }))
  if (!read.ok) throw new Error('should be read')
  const { content, occupation } = read.value
  const review = await reviewVacancy(ctx, content, occupation, await findingsOf(ctx, content))
  expect(review.fitting).toBe(shownCount(12).text)
  expect(review.fitting).toBe('10')
  expect(review.findings.map((finding) => finding.blocking)).toEqual([false])
  expect(review.facts.map((fact) => fact.term)).toContain('Loon per uur')
  expect(review.schemes.map((scheme) => scheme.id)).toContain('lks')
})
