import { z } from 'zod'
import {
  dutchLevels,
  educationLevels,
  licences,
  reportingGroups,
  sectors,
  workDemands,
} from '#app/core/classifications.ts'
import { checkbox, choice, choices, date, optionalChoice, optionalEmail, optionalPhone, optionalText, text, wholeNumber } from '#app/core/fields.ts'
import { holdsBsn } from '#app/core/identifiers.ts'
import { candidateLimits, candidateStatuses, notYetReasons } from './model.ts'
import { keptLicences } from './rules/kept-licences.ts'
import { bsnSentence, candidateRefusalTexts } from './texts/nl.ts'

type TextOptions = Parameters<typeof optionalText>[0]
const clean = (value: string | null) => value === null || !holdsBsn(value)
const freeText = (options: TextOptions) => optionalText(options).refine(clean, { message: bsnSentence })

/** Names of the boxes in which titles of occupations are typed. */
export const wantedFields = Array.from({ length: candidateLimits.occupations }, (_, at) => `gewenst${at + 1}`)
export const doneFields = Array.from({ length: candidateLimits.occupations }, (_, at) => `gedaan${at + 1}`)

const titles = Object.fromEntries(
  [...wantedFields, ...doneFields].map((name) => [name, freeText({ label: 'het beroep', max: 100 })]),
) as Record<string, ReturnType<typeof freeText>>

/** Without the papers that matching leaves alone: a VOG is nobody's business before an offer. */
const heldLicences = keptLicences(licences)

const person = {
  naam: text({ label: 'de naam', max: candidateLimits.name }).refine(clean, { message: bsnSentence }),
  email: optionalEmail({ label: 'het e-mailadres' }).refine(clean, { message: bsnSentence }),
  telefoon: optionalPhone({ label: 'het telefoonnummer' }),
  postcode4: text({ label: 'de vier cijfers van de postcode', max: 10 }).refine((value) => /^[1-9]\d{3}$/.test(value), {
    message: 'Vul de vier cijfers van de postcode in, zoals 6602.',
  }),
  groepen: choices(reportingGroups, { label: 'de groepen' }),
}

const profile = {
  ...titles,
  vaardigheden: freeText({ label: 'de vaardigheden', max: 2000, multiline: true }),
  vaardighedenVanBeroep: checkbox(),
  kanNiet: choices(workDemands, { label: 'wat niet past' }),
  urenVan: wholeNumber({ label: 'de minste uren', min: candidateLimits.hoursMin, max: candidateLimits.hoursMax }),
  urenTot: wholeNumber({ label: 'de meeste uren', min: candidateLimits.hoursMin, max: candidateLimits.hoursMax }),
  beschikbaarVanaf: date({ label: 'de dag waarop de kandidaat kan beginnen', min: '2000-01-01' }),
  maxKm: wholeNumber({ label: 'het aantal kilometers', min: 0, max: candidateLimits.maxKm }),
  bewijzen: choices(heldLicences, { label: 'de rijbewijzen en certificaten' }),
  opleiding: choice(educationLevels, { label: 'een opleiding' }),
  nederlands: choice(dutchLevels, { label: 'een niveau van Nederlands' }),
  sectoren: choices(sectors, { label: 'de sectoren' }),
  eigenWoorden: freeText({ label: 'de eigen woorden', max: candidateLimits.ownWords, multiline: true }),
}

type Person = { email: string | null; telefoon: string | null }
type Hours = { urenVan: number; urenTot: number }

/** What holds between fields is told together with what is wrong in them; a field that could not be read has told so itself. */
const always = { when: () => true }
const reachable = {
  holds: (form: Person) => form.email !== null || form.telefoon !== null,
  told: () => ({ ...always, path: ['email'], message: candidateRefusalTexts['geen-contactgegevens'] }),
}
const hoursInOrder = {
  holds: (form: Hours) => typeof form.urenVan !== 'number' || typeof form.urenTot !== 'number' || form.urenTot >= form.urenVan,
  told: () => ({ ...always, path: ['urenTot'], message: 'De meeste uren zijn minder dan de minste uren.' }),
}

/** The form with which staff register a candidate. */
export const registerSchema = z
  .object({
    ...person,
    ...profile,
    clientnummer: freeText({ label: 'het cliëntnummer', max: candidateLimits.clientNumber }),
    gemeente: optionalText({ label: 'de gemeente', max: 40 }),
    consulent: optionalText({ label: 'de consulent', max: 40 }),
    klaar: choice(['ja', 'nee'], { label: 'of de kandidaat al voorgesteld kan worden' }),
    anderPersoon: checkbox(),
  })
  .refine(reachable.holds, reachable.told())
  .refine(hoursInOrder.holds, hoursInOrder.told())

/** The form with which staff change a file. */
export const changeSchema = z
  .object({ ...person, ...profile, version: wholeNumber({ label: 'de versie', min: 1 }) })
  .refine(reachable.holds, reachable.told())
  .refine(hoursInOrder.holds, hoursInOrder.told())

export type RegisterForm = z.output<typeof registerSchema>
export type ChangeForm = z.output<typeof changeSchema>

export const feedbackSchema = z.object({
  reden: choice(notYetReasons, { label: 'een reden' }),
  termijn: date({ label: 'de dag waarop u weer samen kijkt' }),
})

export const statusSchema = z.object({ status: choice(candidateStatuses, { label: 'een status' }) })

export const feedbackReadSchema = z.object({ terugmelding: text({ label: 'de terugmelding', max: 40 }) })

/** Which page of a list is asked. */
export const pageSchema = z.object({ pagina: wholeNumber({ min: 1, max: 100_000 }).catch(1) })

/** What the list is asked; anything unreadable is no condition. */
export const listSchema = z.object({
  q: optionalText({ label: 'uw zoekwoorden', max: 100 }).catch(null),
  status: optionalChoice(candidateStatuses).catch(null),
  sector: optionalChoice(sectors).catch(null),
  pagina: wholeNumber({ min: 1, max: 100_000 }).catch(1),
})
