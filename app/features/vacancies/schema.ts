import { z } from 'zod'
import { addDays, type IsoDate } from '#app/core/dates.ts'
import { dutchLevels, educationLevels, licences, vacancyContractKinds, workDemands, type Sector } from '#app/core/classifications.ts'
import { checkbox, choice, choices, date, euros, optionalDate, optionalText, postcode, text, wholeNumber } from '#app/core/fields.ts'
import { closeReasons, replyDaysChoices, returnReasons, vacancyLimits, type ReplyDays, type VacancyContent } from './model.ts'

const limits = vacancyLimits
const replyCodes = replyDaysChoices.map(String) as `${ReplyDays}`[]

/** Tasks as they are typed, one a line; a line may begin with a dash. */
const tasks = text({ label: 'de taken', max: limits.tasks * (limits.task + 2), multiline: true })
  .transform((typed) => typed.split('\n').map((line) => line.replace(/^\s*[-•*]\s*/, '').trim()).filter((line) => line !== ''))
  .refine((lines) => lines.length > 0, { message: 'Vul de taken in.' })
  .refine((lines) => lines.length <= limits.tasks, { message: `Schrijf hooguit ${limits.tasks} taken op.` })
  .refine((lines) => lines.every((line) => [...line].length <= limits.task), { message: `Gebruik voor een taak hooguit ${limits.task} tekens.` })

/** The form of a vacancy, on the day it is filled in. What contradicts itself is the rules' work, not the form's. */
export function vacancyFormSchema(today: IsoDate) {
  const hours = { min: limits.hoursMin, max: limits.hoursMax }
  const pay = { min: limits.payMinCents, max: limits.payMaxCents }
  return z.object({
    functie: text({ label: 'de functie', max: limits.title }),
    titel: text({ label: 'de titel', max: limits.title }),
    omschrijving: optionalText({ label: 'de tekst over het werk', max: limits.description, multiline: true }),
    taken: tasks,
    'uren-van': wholeNumber({ label: 'het laagste aantal uren', ...hours }),
    'uren-tot': wholeNumber({ label: 'het hoogste aantal uren', ...hours }),
    'loon-van': euros({ label: 'het laagste loon per uur', ...pay }),
    'loon-tot': euros({ label: 'het hoogste loon per uur', ...pay }),
    contract: choice(vacancyContractKinds, { label: 'een soort contract' }),
    postcode: postcode({ label: 'de postcode van de werkplek' }),
    plaats: text({ label: 'de plaats van het werk', max: limits.place }),
    startdatum: optionalDate({ label: 'de startdatum' }),
    eisen: choices(workDemands, { label: 'wat het werk vraagt' }),
    bewijzen: choices(licences, { label: 'de rijbewijzen en certificaten' }),
    opleiding: choice(educationLevels, { label: 'een opleiding' }),
    'geen-diploma': checkbox({ label: 'geen diploma nodig' }),
    nederlands: choice(dutchLevels, { label: 'hoeveel Nederlands nodig is' }),
    plekken: wholeNumber({ label: 'het aantal plekken', min: 1, max: limits.places }),
    reactietermijn: choice(replyCodes, { label: 'een reactietermijn' }).transform((days) => Number(days) as ReplyDays),
    sluitdatum: date({ label: 'de sluitdatum', max: addDays(today, limits.openDaysMax) }),
  })
}
export type VacancyForm = z.output<ReturnType<typeof vacancyFormSchema>>

/** The filled-in form with the occupation that was meant → what a vacancy holds. The sector is the occupation's. */
export function contentOf(form: VacancyForm, occupation: { code: string; sector: Sector }): VacancyContent {
  return {
    title: form.titel,
    occupationCode: occupation.code,
    sector: occupation.sector,
    description: form.omschrijving ?? '',
    tasks: form.taken,
    hoursMin: form['uren-van'],
    hoursMax: form['uren-tot'],
    payMinCents: form['loon-van'],
    payMaxCents: form['loon-tot'],
    contractKind: form.contract,
    startsOn: form.startdatum,
    postcode: form.postcode,
    place: form.plaats,
    demands: form.eisen,
    licences: form.bewijzen,
    education: form.opleiding,
    noDiploma: form['geen-diploma'] || form.opleiding === 'geen',
    dutchLevel: form.nederlands,
    places: form.plekken,
    replyDays: form.reactietermijn,
    closesOn: form.sluitdatum,
  }
}

/** For an account manager who posts on behalf of an employer. */
export const onBehalfSchema = z.object({ werkgever: z.string().max(40).nullable().catch(null).default(null) })

export const returnVacancySchema = z.object({
  reden: choice(returnReasons, { label: 'een reden' }),
  toelichting: text({ label: 'een uitleg voor de werkgever', max: limits.returnNote, multiline: true }),
})

/** What a person may give as the outcome; 'termijn-voorbij' is the clock's. */
export const closeVacancySchema = z.object({
  reden: choice(closeReasons.filter((reason) => reason !== 'termijn-voorbij'), { label: 'hoe het is afgelopen' }),
})

/** The version of the row that was on the screen. */
export const versionSchema = z.object({ version: z.coerce.number().int().min(1).catch(0) })
