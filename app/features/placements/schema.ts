import { z } from 'zod'
import { contractKinds } from '#app/core/classifications.ts'
import {
  choice,
  date,
  euros,
  hours,
  optionalChoice,
  optionalDate,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#app/core/fields.ts'
import { endReasons, outflows, placementLimits, wageExceptions } from './model.ts'

const id = { max: 40 }
/** In the list of blocks: this placement does not count. */
export const doesNotCount = 'geen'

const facts = {
  beroep: text({ label: 'een beroep', max: 20, empty: 'Kies een beroep.' }),
  contract: choice(contractKinds, { label: 'een soort contract' }),
  start: date({ label: 'de startdatum' }),
  einde: optionalDate({ label: 'de verwachte einddatum' }),
  uren: hours({ label: 'de uren per week', min: placementLimits.minutesMin, max: placementLimits.minutesMax }),
  loon: euros({ label: 'het loon per uur', max: 100_000 }),
  uitstroom: choice(outflows, { label: 'het gevolg voor de uitkering' }),
  uitzondering: optionalChoice(wageExceptions, { label: 'een uitzondering' }),
  leeftijd: optionalWholeNumber({ label: 'de leeftijd', min: 15, max: 20 }),
  socialreturn: optionalText({ label: 'het blok', max: 40 }),
}

interface FactsForm {
  beroep: string
  contract: z.output<typeof facts.contract>
  start: string
  einde: string | null
  uren: number
  loon: number
  uitstroom: z.output<typeof facts.uitstroom>
  uitzondering: z.output<typeof facts.uitzondering>
  leeftijd: number | null
  socialreturn: string | null
}

/** What staff fill in of the work; the rest follows from proposal, vacancy and file. */
export interface PlacementInput {
  occupationCode: string
  contractKind: FactsForm['contract']
  startsOn: string
  expectedEndOn: string | null
  minutesPerWeek: number
  payCentsPerHour: number
  outflow: FactsForm['uitstroom']
  wageException: FactsForm['uitzondering']
  /** age on the start date, only asked when the pay is under the adult minimum; it is not kept */
  age: number | null
  /** block of a social-return table, null: does not count, undefined: not asked */
  socialReturnBlock: string | null | undefined
}

function toInput(form: FactsForm): PlacementInput {
  return {
    occupationCode: form.beroep,
    contractKind: form.contract,
    startsOn: form.start,
    expectedEndOn: form.einde,
    minutesPerWeek: form.uren,
    payCentsPerHour: form.loon,
    outflow: form.uitstroom,
    wageException: form.contract === 'proefplaatsing' ? 'proefplaatsing' : form.uitzondering,
    age: form.leeftijd,
    socialReturnBlock: form.socialreturn === null ? undefined : form.socialreturn === doesNotCount ? null : form.socialreturn,
  }
}

export const registerPlacementSchema = z
  .object({
    ...facts,
    voorstel: optionalText(id),
    werkgever: optionalText(id),
    kandidaat: optionalText({ label: 'het kandidaatnummer', max: 20 }),
    gemeente: optionalText({ label: 'de gemeente', max: 40 }),
  })
  .transform(({ voorstel, werkgever, kandidaat, gemeente, ...form }) => ({
    ...toInput(form),
    proposalId: voorstel,
    employerId: werkgever,
    candidateNumber: kandidaat,
    municipality: gemeente,
  }))
export type RegisterPlacementInput = z.output<typeof registerPlacementSchema>

export const correctPlacementSchema = z
  .object({
    ...facts,
    gemeente: text({ label: 'de gemeente', max: 40, empty: 'Kies een gemeente.' }),
    laatste: optionalDate({ label: 'de laatste werkdag' }),
    reden: text({ label: 'de reden van de correctie', max: 300, min: 5 }),
    version: wholeNumber({ label: 'de versie', min: 1 }),
  })
  .transform(({ gemeente, laatste, reden, version, ...form }) => ({
    ...toInput(form),
    municipality: gemeente,
    endedOn: laatste,
    reason: reden,
    version,
  }))
export type CorrectPlacementInput = z.output<typeof correctPlacementSchema>

export const endPlacementSchema = z
  .object({
    laatste: date({ label: 'de laatste werkdag' }),
    waarom: choice(endReasons, { label: 'waarom het werk stopte' }),
    version: wholeNumber({ label: 'de versie', min: 1 }),
  })
  .transform(({ laatste, waarom, version }) => ({ endedOn: laatste, endReason: waarom, version }))
export type EndPlacementInput = z.output<typeof endPlacementSchema>

/** What an address asks of the list; anything unreadable is no condition. */
export const placementSearchSchema = z.object({
  gemeente: z.string().max(40).nullable().catch(null).default(null),
  kwartaal: z.string().max(7).nullable().catch(null).default(null),
  werkgever: z.string().max(80).catch('').default(''),
  contract: z.enum(contractKinds).nullable().catch(null).default(null),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
