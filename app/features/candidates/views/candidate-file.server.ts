import {
  contractKindLabels,
  educationLevelLabels,
  licenceLabels,
  reportingGroupLabels,
  sectorLabels,
  workDemandLabels,
} from '#app/core/classifications.ts'
import { dateOf, formatDate, formatMoment } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { candidateStatusLabels, dutchOf } from '#app/features/candidates/texts/nl.ts'
import { feedbackSentences } from '#app/features/candidates/texts/feedback-nl.ts'
import { proposalStatusLabels } from '#app/features/matching/texts/nl.ts'
import { readReasonNames } from '#app/features/privacy/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { feedbackOf } from '#db/queries/candidates/feedback.ts'
import { contactOf, findCandidate, groupsOf, profileOf } from '#db/queries/candidates/find.ts'
import { placementsOfCandidate } from '#db/queries/candidates/history.ts'
import { readingsOf, type Reading } from '#db/queries/candidates/read-log.ts'
import { staffNames } from '#db/queries/candidates/staff.ts'
import { proposalsOfCandidate } from '#db/queries/matching/proposals.ts'
import { occupationTitles, skillLabels } from '#db/queries/reference/occupations.ts'

/** Only what may stand on the page that asks why: the number. Null: not found. */
export async function candidateHead(ctx: Context, actor: ActorWith<'candidates.see'>, id: string) {
  const candidate = await findCandidate(ctx.db, scopeOf(actor), id)
  return candidate && { id, number: candidate.number }
}

/** The whole file in words; call only after the opening was written in the read log. Null: not found. */
export async function candidateFile(ctx: Context, actor: ActorWith<'candidates.see'>, id: string) {
  const candidate = await findCandidate(ctx.db, scopeOf(actor), id)
  const profile = candidate && (await profileOf(ctx.db, id))
  if (!candidate || !profile) return null
  const { db } = ctx
  const [contact, groups, proposals, placements, feedback, readings] = await Promise.all([
    contactOf(db, id),
    groupsOf(db, id),
    proposalsOfCandidate(db, id),
    placementsOfCandidate(db, id),
    feedbackOf(db, id),
    readingsOf(db, id, 100),
  ])
  const [titles, skills, names] = await Promise.all([
    occupationTitles(db, [...profile.occupationsWanted, ...profile.occupationsDone]),
    skillLabels(db, profile.skills),
    staffNames(db, [candidate.consulentId, candidate.accountManagerId]),
  ])
  const named = (codes: readonly string[], labels: ReadonlyMap<string, string>) => codes.map((code) => labels.get(code) ?? code)
  return {
    id,
    number: candidate.number,
    clientNumber: candidate.clientNumber,
    municipality: municipalityName(ctx.region, candidate.municipality),
    postcode4: candidate.postcode4,
    status: candidate.status,
    statusLabel: candidateStatusLabels[candidate.status],
    consulent: candidate.consulentId === null ? null : (names.get(candidate.consulentId) ?? null),
    accountManager: candidate.accountManagerId === null ? null : (names.get(candidate.accountManagerId) ?? null),
    registeredOn: formatDate(candidate.registeredOn),
    confirmedOn: formatDate(candidate.confirmedOn),
    contact: contact && { name: contact.name, email: contact.email, phone: contact.phone === null ? null : formatPhone(contact.phone) },
    groups: groups.map((group) => reportingGroupLabels[group]),
    profile: {
      wanted: named(profile.occupationsWanted, titles),
      done: named(profile.occupationsDone, titles),
      skills: named(profile.skills, skills),
      cannotDo: profile.cannotDo.map((demand) => workDemandLabels[demand]),
      hours: profile.hoursMin === profile.hoursMax ? `${profile.hoursMin} uur per week` : `${profile.hoursMin} tot ${profile.hoursMax} uur per week`,
      availableFrom: formatDate(profile.availableFrom),
      maxKm: profile.maxKm,
      licences: profile.licences.map((licence) => licenceLabels[licence]),
      education: educationLevelLabels[profile.education],
      dutch: dutchOf(profile.dutchLevel),
      sectors: profile.sectors.map((sector) => sectorLabels[sector]),
      ownWords: profile.ownWords,
    },
    proposals: proposals.map((one) => ({
      id: one.id,
      vacancy: one.vacancy.title,
      employer: one.employer.name,
      status: proposalStatusLabels[one.status],
      on: formatDate(dateOf(one.changedAt)),
    })),
    placements: placements.map((one) => ({
      id: one.id,
      employer: one.employerName,
      occupation: one.occupationTitle,
      contract: contractKindLabels[one.contractKind],
      from: formatDate(one.startsOn),
      to: one.endedOn !== null ? formatDate(one.endedOn) : one.expectedEndOn !== null ? `verwacht ${formatDate(one.expectedEndOn)}` : 'loopt',
      hours: formatHours(one.minutesPerWeek),
    })),
    feedback: feedback.map((one) => ({
      id: one.id,
      sentences: feedbackSentences(one.kind, one.facts),
      on: formatDate(dateOf(one.createdAt)),
      read: one.readAt !== null,
    })),
    readings: together(readings),
  }
}

/** Openings of one person for one reason on one day as one line, with how often. */
function together(readings: readonly Reading[]) {
  const lines = new Map<string, { last: string; name: string; role: string; reason: string; times: number }>()
  for (const { at, userName, role, reason } of readings) {
    const key = `${dateOf(at)}|${userName}|${role}|${reason}`
    const line = lines.get(key)
    if (line) line.times += 1
    else {
      const roleName = role in roleNames ? roleNames[role as keyof typeof roleNames] : role
      lines.set(key, { last: formatMoment(at), name: userName, role: roleName, reason: readReasonNames[reason], times: 1 })
    }
  }
  return [...lines.entries()].map(([key, line]) => ({ key, ...line }))
}
