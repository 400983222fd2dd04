import type { ReportingGroup } from '#app/core/classifications.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { CandidateProfile, CandidateRefusal } from '#app/features/candidates/model.ts'
import { keptLicences } from '#app/features/candidates/rules/kept-licences.ts'
import { anyHoldsBsn } from '#app/features/candidates/rules/no-bsn.ts'
import type { Context } from '#app/platform/context.ts'
import { contactOf, findCandidate } from '#db/queries/candidates/find.ts'
import { saveCandidate, saveContact, saveGroups, saveProfile } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { closePromises } from '#db/queries/promises/write.ts'
import { postcodePoint } from '#db/queries/reference/postcodes.ts'

export interface ChangedCandidate {
  /** the version the form was made from */
  version: number
  contact: { name: string; email: string | null; phone: string | null }
  postcode4: string
  groups: readonly ReportingGroup[]
  profile: Omit<CandidateProfile, 'candidateId' | 'latitude' | 'longitude'>
}

/**
 * Saves a changed file. Whoever made the form from an older version is refused and keeps what was typed; a file out of scope is
 * not found (null). A saved profile counts as confirmed today.
 */
export async function changeCandidate(
  ctx: Context,
  actor: ActorWith<'candidates.register'>,
  id: string,
  input: ChangedCandidate,
): Promise<Result<{ version: number }, CandidateRefusal> | null> {
  const { contact, profile } = input
  return ctx.transact(async (tx) => {
    const candidate = await findCandidate(tx, scopeOf(actor), id)
    if (!candidate) return null
    if (anyHoldsBsn([contact.name, contact.email, profile.ownWords])) return refuse({ code: 'bsn' })
    if (contact.email === null && contact.phone === null) return refuse({ code: 'geen-contactgegevens' })
    if (profile.occupationsWanted.length === 0) return refuse({ code: 'beroep-onbekend' })
    const today = ctx.today()
    const changed = { ...candidate, version: input.version, postcode4: input.postcode4, confirmedOn: today, lastContactOn: today }
    if (!(await saveCandidate(tx, changed))) return refuse({ code: 'intussen-gewijzigd' })
    const point = await postcodePoint(tx, input.postcode4)
    await saveProfile(tx, { ...profile, licences: keptLicences(profile.licences), candidateId: id, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null })
    if (await contactOf(tx, id)) await saveContact(tx, { candidateId: id, ...contact })
    await saveGroups(tx, id, input.groups)
    await recordEvent(tx, { at: ctx.now(), actor, subject: { kind: 'candidate', id }, kind: 'candidate.changed', facts: { what: 'profile' } })
    await closePromises(tx, { kind: 'candidate', id }, { state: 'kept', at: ctx.now(), kinds: ['profiel-bevestigen'] })
    await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id })
    return ok({ version: input.version + 1 })
  })
}
