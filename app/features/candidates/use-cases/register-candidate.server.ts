import type { ReportingGroup } from '#app/core/classifications.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { CandidateProfile, CandidateRefusal } from '#app/features/candidates/model.ts'
import { chooseManager, partnerFor } from '#app/features/candidates/rules/assign.ts'
import { keptLicences } from '#app/features/candidates/rules/kept-licences.ts'
import { anyHoldsBsn } from '#app/features/candidates/rules/no-bsn.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Context } from '#app/platform/context.ts'
import { candidateOfClientNumber, candidatesWithContact, nextCandidateNumber } from '#db/queries/candidates/register.ts'
import { insertCandidate } from '#db/queries/candidates/save.ts'
import { consulenten, managersWithLoad } from '#db/queries/candidates/staff.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueIndexing } from '#db/queries/outbox/queue.ts'
import { openPromise } from '#db/queries/promises/write.ts'
import { postcodePoint } from '#db/queries/reference/postcodes.ts'

/** A profile as it is filled in; the place follows from the postcode. Occupations and skills are codes of the reference list. */
export type FilledProfile = Omit<CandidateProfile, 'candidateId' | 'latitude' | 'longitude'>

export interface NewCandidate {
  contact: { name: string; email: string | null; phone: string | null }
  /** number at the source organisation, never a BSN */
  clientNumber: string | null
  /** slug; null takes the consulent's own municipality */
  municipality: string | null
  postcode4: string
  /** null: the actor when a consulent registers */
  consulentId: string | null
  groups: readonly ReportingGroup[]
  profile: FilledProfile
  /** true: matched at once; false: first a talk, which then waits with the account manager */
  ready: boolean
  /** the actor has seen that the e-mail or phone is known and says it is somebody else */
  otherPerson: boolean
}

/**
 * Registers a person with a number of our own and gives the file an account manager by the routing of the region.
 * Out: id and number. Refuses a possible BSN anywhere, a known client number, and a known e-mail or phone until confirmed.
 */
export async function registerCandidate(
  ctx: Context,
  actor: ActorWith<'candidates.register'>,
  input: NewCandidate,
): Promise<Result<{ id: string; number: string }, CandidateRefusal>> {
  const { contact, clientNumber, profile } = input
  if (anyHoldsBsn([contact.name, contact.email, clientNumber, profile.ownWords])) return refuse({ code: 'bsn' })
  if (contact.email === null && contact.phone === null) return refuse({ code: 'geen-contactgegevens' })
  if (profile.occupationsWanted.length === 0) return refuse({ code: 'beroep-onbekend' })
  const own = actor.role === 'consulent' ? actor.municipality : null
  const municipality = input.municipality ?? own
  if (municipality === null || !ctx.region.municipalities.some((one) => one.slug === municipality)) return refuse({ code: 'gemeente-onbekend' })
  if (own !== null && municipality !== own) return refuse({ code: 'andere-gemeente' })

  return ctx.transact(async (tx) => {
    const known = clientNumber === null ? null : await candidateOfClientNumber(tx, actor.organisationId, clientNumber)
    if (known) return refuse({ code: 'dubbel-clientnummer', numbers: [known.number] })
    const alike = input.otherPerson ? [] : await candidatesWithContact(tx, scopeOf(actor), contact)
    if (alike.length > 0) return refuse({ code: 'mogelijk-dubbel', numbers: alike.map(({ number }) => number) })

    const today = ctx.today()
    const consulentId = input.consulentId ?? (actor.role === 'consulent' ? actor.userId : null)
    if (consulentId !== null && consulentId !== actor.userId) {
      const colleague = (await consulenten(tx, today)).some((one) => one.userId === consulentId && (one.municipality ?? municipality) === municipality)
      if (!colleague) return refuse({ code: 'consulent-onbekend' })
    }
    const accountManagerId =
      actor.role === 'account-manager' ? actor.userId : chooseManager(await managersWithLoad(tx, today), partnerFor(ctx.region, municipality))
    const point = await postcodePoint(tx, input.postcode4)
    const id = ctx.id()
    const number = await nextCandidateNumber(tx, Number(today.slice(0, 4)))
    const status = input.ready ? 'actief' : 'geregistreerd'
    await insertCandidate(tx, {
      candidate: {
        id, number, clientNumber, organisationId: actor.organisationId, municipality, postcode4: input.postcode4, consulentId, accountManagerId,
        status, registeredOn: today, confirmedOn: today, lastContactOn: today, version: 1,
      },
      profile: { ...profile, licences: keptLicences(profile.licences), candidateId: id, latitude: point?.latitude ?? null, longitude: point?.longitude ?? null },
      contact: { candidateId: id, ...contact },
      groups: input.groups,
    })
    await recordEvent(tx, {
      at: ctx.now(),
      actor,
      subject: { kind: 'candidate', id },
      kind: 'candidate.registered',
      facts: { number, municipality, status, organisation: actor.organisationId },
    })
    if (!input.ready) {
      await openPromise(tx, {
        id: ctx.id(),
        kind: 'profiel-bevestigen',
        subject: { kind: 'candidate', id },
        owner: accountManagerId === null ? { role: 'account-manager' } : { userId: accountManagerId },
        openedAt: ctx.now(),
        ...schedule('profiel-bevestigen', today),
      })
    }
    await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id })
    return ok({ id, number })
  })
}
