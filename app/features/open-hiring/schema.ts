import { z } from 'zod'
import { vacancyContractKinds, workDemands } from '#app/core/classifications.ts'
import {
  checkbox,
  choice,
  choices,
  date,
  euros,
  hours,
  optionalDate,
  optionalText,
  phone,
  postcode,
  text,
  wholeNumber,
} from '#app/core/fields.ts'
import { parseCandidateNumber } from '#app/core/identifiers.ts'
import { placementLimits } from '#app/features/placements/model.ts'
import { openHiringLimits as limits, personAnswers, standardRules, type ListContent } from './model.ts'
import { normaliseContact } from './rules/join.ts'
import { parseReceiptCode } from './rules/receipt.ts'

export const replyWindows = ['24', '48', '72'] as const
export const attemptChoices = ['1', '2', '3'] as const
export const notNowChoices = ['0', '1', '2'] as const

const hoursRange = { min: limits.hoursMin, max: limits.hoursMax }
const payRange = { min: limits.payMinCents, max: limits.payMaxCents }

/** A code out of a list that only the database knows; what is not in it is the use case's to refuse. */
const chosen = (message: string) => z.string({ error: message }).min(1, message).max(40, message)

/** The form that opens a list. Out: the content, for whom, and whether the warnings were read. */
export const listFormSchema = z
  .object({
    werkgever: optionalText({ label: 'de werkgever', max: 40 }),
    functie: text({ label: 'de functie', max: limits.title }),
    beroep: chosen('Kies een beroep uit de lijst.'),
    werk: text({ label: 'een uitleg over het werk', max: limits.work, multiline: true }),
    eisen: choices(workDemands, { label: 'wat het werk vraagt', max: limits.demands }),
    'uren-van': wholeNumber({ label: 'het laagste aantal uren', ...hoursRange }),
    'uren-tot': wholeNumber({ label: 'het hoogste aantal uren', ...hoursRange }),
    'loon-van': euros({ label: 'het laagste loon per uur', ...payRange }),
    'loon-tot': euros({ label: 'het hoogste loon per uur', ...payRange }),
    contract: choice(vacancyContractKinds, { label: 'een soort contract' }),
    plekken: wholeNumber({ label: 'het aantal plekken', min: 1, max: limits.places }),
    startdatum: optionalDate({ label: 'de startdatum' }),
    adres: text({ label: 'het adres van het werk', max: limits.location }),
    postcode: postcode({ label: 'de postcode van het werk' }),
    plaats: text({ label: 'de plaats van het werk', max: limits.place }),
    contactpersoon: text({ label: 'de naam van de contactpersoon', max: limits.contactName }),
    telefoon: phone({ label: 'het telefoonnummer van de contactpersoon' }),
    begeleiding: optionalText({ label: 'de hulp op het werk', max: limits.support, multiline: true }),
    antwoordtijd: choice(replyWindows, { label: 'een tijd om te antwoorden' }),
    pogingen: choice(attemptChoices, { label: 'hoe vaak u iemand oproept' }),
    'niet-nu': choice(notNowChoices, { label: 'hoe vaak iemand “nu niet” mag zeggen' }),
    toch: checkbox({ label: 'de waarschuwingen' }),
  })
  .transform((form) => ({
    employerId: form.werkgever,
    warningsRead: form.toch,
    content: {
      title: form.functie,
      occupationCode: form.beroep,
      work: form.werk,
      demands: form.eisen,
      support: form.begeleiding ?? '',
      hoursMin: form['uren-van'],
      hoursMax: form['uren-tot'],
      payMinCents: form['loon-van'],
      payMaxCents: form['loon-tot'],
      contractKind: form.contract,
      places: form.plekken,
      location: form.adres,
      postcode: form.postcode,
      place: form.plaats,
      startsOn: form.startdatum,
      contactName: form.contactpersoon,
      contactPhone: form.telefoon,
      rules: {
        version: standardRules.version,
        replyWindowHours: Number(form.antwoordtijd),
        attempts: Number(form.pogingen),
        notNowKeepsPlace: Number(form['niet-nu']),
      },
    } satisfies ListContent,
  }))

/** First values of that form. */
export const listFormDefaults = {
  antwoordtijd: String(standardRules.replyWindowHours),
  pogingen: String(standardRules.attempts),
  'niet-nu': String(standardRules.notNowKeepsPlace),
}

const contactHint = 'Vul een telefoonnummer in zoals 06 12 34 56 78, of een e-mailadres zoals naam@voorbeeld.nl.'

/** Signing up: a name and one contact, nothing else. */
export const joinSchema = z.object({
  naam: text({ label: 'uw naam', max: limits.name }),
  contact: text({ label: 'uw telefoonnummer of e-mailadres', max: limits.contact }).transform((typed, context) => {
    const contact = normaliseContact(typed)
    if (contact !== null) return contact
    context.addIssue({ code: 'custom', message: contactHint })
    return z.NEVER
  }),
})

export const lookUpSchema = z.object({
  code: text({ label: 'uw code', max: 40 }).transform((typed, context) => {
    const code = parseReceiptCode(typed)
    if (code !== null) return code
    context.addIssue({ code: 'custom', message: 'Deze code klopt niet. Kijk de letters en cijfers na.' })
    return z.NEVER
  }),
})

export const answerSchema = z.object({ antwoord: choice(personAnswers, { label: 'een antwoord' }) })

export const listStatusSchema = z.object({ naar: z.enum(['open', 'gepauzeerd', 'gesloten']) })

/** The version of the list that was on the screen; 0, which no list has, when it was tampered with. */
export const versionSchema = z.object({ version: z.coerce.number().int().min(0).catch(0) })

/** Which entry a button is about. */
export const entrySchema = z.object({ inschrijving: z.string().max(40).catch('') })

/** The form after a start. */
export const startSchema = z
  .object({
    startdatum: date({ label: 'de startdatum' }),
    uren: hours({ label: 'de uren per week', min: placementLimits.minutesMin, max: placementLimits.minutesMax }),
    loon: euros({ label: 'het loon per uur', ...payRange }),
    contract: choice(vacancyContractKinds, { label: 'een soort contract' }),
    einddatum: optionalDate({ label: 'de verwachte einddatum' }),
    gemeente: chosen('Kies een antwoord uit de lijst.'),
    kandidaat: optionalText({ label: 'het kandidaatnummer', max: 20 }),
    akkoord: checkbox({ label: 'het akkoord van de persoon' }),
  })
  .transform((form) => ({
    startsOn: form.startdatum,
    minutesPerWeek: form.uren,
    payCentsPerHour: form.loon,
    contractKind: form.contract,
    expectedEndOn: form.einddatum,
    municipality: form.gemeente,
    candidateNumber: form.kandidaat === null ? null : (parseCandidateNumber(form.kandidaat) ?? form.kandidaat),
    agreed: form.akkoord,
  }))
