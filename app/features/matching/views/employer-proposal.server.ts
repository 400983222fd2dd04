import { licenceLabels } from '#app/core/classifications.ts'
import { formatDate, formatLongDate } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { dutchOf } from '#app/features/candidates/texts/nl.ts'
import { employerStatusLabels } from '#app/features/matching/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { contactOf, profileOf } from '#db/queries/candidates/find.ts'
import { findProposal } from '#db/queries/matching/proposals.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { occupationTitles, skillLabels } from '#db/queries/reference/occupations.ts'
import { proposalTimeLine } from './proposal-page.server.ts'

/**
 * The proposal as the employer sees it: exactly the consented fields while `shows` is true, and no field of the person otherwise.
 * Never groups, age, benefit, the number of the source, the postcode, the limits or the points. Null: not found.
 */
export async function employerProposal(ctx: Context, actor: ActorWith<'proposals.see-own'>, id: string, shows: boolean) {
  const proposal = await findProposal(ctx.db, scopeOf(actor), id)
  if (!proposal) return null
  const { db } = ctx
  const helper = await contactPerson(db, proposal.proposedBy)
  const waiting = (await promisesAbout(db, { kind: 'proposal', id })).find((promise) => promise.kind === 'voorstel-beantwoorden' && promise.state === 'open')
  return {
    id,
    status: proposal.status,
    statusLabel: employerStatusLabels[proposal.status],
    vacancy: { id: proposal.vacancyId, title: proposal.vacancy.title },
    answerBy: waiting ? formatLongDate(waiting.dueOn) : null,
    helper: helper && { ...helper, phone: helper.phone === null ? null : formatPhone(helper.phone) },
    person: shows ? await consentedPerson(ctx, proposal.candidateId, proposal.candidate.municipality) : null,
    sentence: shows ? proposal.sentence : '',
    timeLine: await proposalTimeLine(db, proposal, null, ctx.today()),
  }
}

async function consentedPerson(ctx: Context, candidateId: string, municipality: string) {
  const { db } = ctx
  const contact = await contactOf(db, candidateId)
  const profile = await profileOf(db, candidateId)
  if (!contact || !profile) return null
  const titles = await occupationTitles(db, [...profile.occupationsWanted, ...profile.occupationsDone])
  const skills = await skillLabels(db, profile.skills)
  return {
    name: contact.name,
    phone: contact.phone === null ? null : formatPhone(contact.phone),
    email: contact.email,
    wanted: profile.occupationsWanted.map((code) => titles.get(code) ?? code),
    done: profile.occupationsDone.map((code) => titles.get(code) ?? code),
    skills: profile.skills.map((code) => skills.get(code) ?? code),
    hours: profile.hoursMin === profile.hoursMax ? `${profile.hoursMin} uur per week` : `${profile.hoursMin} tot ${profile.hoursMax} uur per week`,
    availableFrom: profile.availableFrom <= ctx.today() ? 'meteen' : formatDate(profile.availableFrom),
    area: municipalityName(ctx.region, municipality),
    licences: profile.licences.map((licence) => licenceLabels[licence]),
    dutch: dutchOf(profile.dutchLevel),
  }
}
