import { z } from 'zod'
import { sectors } from '#app/core/classifications.ts'
import { choice, email, kvk, phone, postcode, text } from '#app/core/fields.ts'
import { employerLimits } from './model.ts'

/** The form with which somebody creates the company he or she works for. */
export const createEmployerSchema = z.object({
  kvk: kvk(),
  bedrijfsnaam: text({ label: 'de naam van het bedrijf', max: employerLimits.name }),
  sector: choice(sectors, { label: 'een sector' }),
  postcode: postcode(),
  plaats: text({ label: 'de plaats', max: employerLimits.place }),
  naam: text({ label: 'uw naam', max: employerLimits.person }),
  telefoon: phone(),
})
export type CreateEmployerInput = z.output<typeof createEmployerSchema>

export const inviteColleagueSchema = z.object({
  naam: text({ label: 'de naam van uw collega', max: employerLimits.person }),
  email: email({ label: 'het e-mailadres van uw collega' }),
})
export type InviteColleagueInput = z.output<typeof inviteColleagueSchema>

export const removeColleagueSchema = z.object({ lidmaatschap: text({ label: 'de collega', max: 40 }) })

/** The search of the list of companies; anything unreadable is no condition. */
export const employerSearchSchema = z.object({
  q: z.string().max(employerLimits.search).catch('').default(''),
  gemeente: z.string().max(40).nullable().catch(null).default(null),
  wacht: z.literal('ja').nullable().catch(null).default(null),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
