import { contractKindLabels, dutchLevelLabels, educationLevelLabels, licenceLabels, sectorLabels, workDemandLabels } from '#app/core/classifications.ts'
import { dateOf, formatDate } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { findPublicVacancy } from '#db/queries/vacancies/find-vacancy.ts'
import { hoursText, payText } from './vacancy-card.server.ts'

/** The page of one open vacancy as a job seeker reads it, or null when it is not open. Two queries. */
export async function publicVacancy(ctx: Context, id: string) {
  const vacancy = await findPublicVacancy(ctx.db, id)
  if (!vacancy) return null
  const contact = vacancy.accountManagerId ? await contactPerson(ctx.db, vacancy.accountManagerId) : null
  const town = ctx.region.municipalities.find(({ slug }) => slug === vacancy.municipality)
  return {
    title: vacancy.title,
    employer: vacancy.employerName,
    description: vacancy.description.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean),
    facts: [
      { term: 'Waar', description: town && town.name !== vacancy.place ? `${vacancy.place}, gemeente ${town.name}` : vacancy.place },
      { term: 'Uren per week', description: hoursText(vacancy.hoursMin, vacancy.hoursMax) },
      { term: 'Bruto loon', description: `${payText(vacancy.payMinCents, vacancy.payMaxCents)}, zonder vakantiegeld` },
      { term: 'Contract', description: contractKindLabels[vacancy.contractKind] },
      { term: 'Begin', description: vacancy.startsOn ? formatDate(vacancy.startsOn) : 'Zo snel mogelijk' },
      { term: 'Aantal plaatsen', description: String(vacancy.places) },
      { term: 'Soort werk', description: sectorLabels[vacancy.sector] },
    ],
    tasks: [...vacancy.tasks],
    demands: [
      ...vacancy.demands.map((demand) => workDemandLabels[demand]),
      ...vacancy.licences.map((licence) => `Nodig: ${licenceLabels[licence]}`),
      vacancy.noDiploma || vacancy.education === 'geen' ? 'U hebt geen diploma nodig' : `Opleiding: ${educationLevelLabels[vacancy.education]}`,
      `Nederlands: ${dutchLevelLabels[vacancy.dutchLevel]}`,
    ],
    reply: `U hoort binnen ${vacancy.replyDays} werkdagen of de werkgever met u wil praten.`,
    published: vacancy.publishedAt ? formatDate(dateOf(vacancy.publishedAt)) : null,
    closes: formatDate(vacancy.closesOn),
    contact: contact && { ...contact, phone: contact.phone === null ? null : formatPhone(contact.phone) },
    office: ctx.region.contact,
  }
}
