import { z } from 'zod'
import { checkbox, choice, email, optionalChoice, optionalPhone, optionalText, text, wholeNumber } from '#app/core/fields.ts'
import { requiredField } from '#app/core/fields/field.ts'
import { err, read } from '#app/core/fields/reading.ts'
import { staffRoles } from '#app/features/access/model.ts'
import { organisationKinds, organisationLimits } from './model.ts'

const name = (label: string) => text({ label, max: organisationLimits.name, min: 2 })
const version = wholeNumber({ label: 'de versie', min: 1 })

export const newOrganisationSchema = z.object({
  naam: name('de naam van de partner'),
  soort: choice(organisationKinds, { label: 'het soort partner' }),
  gemeente: optionalText({ label: 'de gemeente', max: 60 }),
})

export const changeOrganisationSchema = z.object({
  naam: name('de naam van de partner'),
  actief: checkbox({ label: 'actief' }),
  version,
})

const contact = {
  naam: name('de naam'),
  telefoon: optionalPhone({ label: 'het telefoonnummer' }),
  functie: optionalText({ label: 'de functie', max: organisationLimits.functionTitle }),
  werkdagen: optionalText({ label: 'de werkdagen', max: organisationLimits.workingDays }),
}

/** The id of a partner out of the list; whether it is one, the use case knows. */
const partner = requiredField({
  label: 'een partner',
  empty: 'Kies een partner.',
  read: (id: string) => (id.length <= 60 ? read(id) : err('Kies een partner uit de lijst.')),
})

export const membershipSchema = z.object({
  rol: choice(staffRoles, { label: 'een rol' }),
  partner,
})

export const newUserSchema = z.object({ email: email({ label: 'het e-mailadres' }), ...contact, ...membershipSchema.shape })

export const changeUserSchema = z.object({ ...contact, version })

/** The deeds on the page of one person. */
export const userDeeds = ['gegevens', 'rol-toevoegen', 'rol-beeindigen', 'sluiten', 'heropenen'] as const
export type UserDeed = (typeof userDeeds)[number]
export const userDeedSchema = z.object({ actie: choice(userDeeds, { label: 'wat u wilt doen' }) })
export const endMembershipSchema = z.object({ lidmaatschap: text({ label: 'de rol', max: 40 }) })

/** The filters of the list of people; what cannot be read counts as not asked. */
export const userSearchSchema = z.object({
  q: optionalText({ label: 'de zoekwoorden', max: 100 }).catch(null),
  rol: optionalChoice(['employer', ...staffRoles] as const, { label: 'een rol' }).catch(null),
  pagina: wholeNumber({ label: 'de pagina', min: 1, max: 100_000 }).catch(1),
})

export const auditSearchSchema = z.object({
  soort: optionalText({ label: 'het soort gebeurtenis', max: 60 }).catch(null),
  wie: optionalText({ label: 'de persoon', max: 40 }).catch(null),
  voor: wholeNumber({ label: 'het nummer', min: 1 }).nullable().catch(null),
})
