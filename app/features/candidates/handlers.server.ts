import { feedbackMail } from '#app/features/candidates/mails.ts'
import { feedbackKindOf, placementFeedback } from '#app/features/candidates/rules/placement-feedback.ts'
import { restCandidate } from '#app/features/candidates/use-cases/rest-candidate.server.ts'
import { statusWithPlacements } from '#app/features/placements/rules/follow-up.ts'
import { schedule } from '#app/features/promises/rules.ts'
import type { Handler } from '#app/platform/change-feed.server.ts'
import type { Context } from '#app/platform/context.ts'
import { findUser } from '#db/queries/access/users.ts'
import { insertFeedback } from '#db/queries/candidates/feedback.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { setCandidateStatus } from '#db/queries/candidates/save.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import type { StoredEvent } from '#db/queries/events/feed.ts'
import { queueIndexing, queueMail } from '#db/queries/outbox/queue.ts'
import { findPlacement, findVersion } from '#db/queries/placements/find-placement.ts'
import { runningPlacementsOf } from '#db/queries/placements/placements-of-vacancy.ts'
import { openPromise } from '#db/queries/promises/write.ts'

const region = { kind: 'region' } as const
const placementEvents = ['placement.registered', 'placement.corrected', 'placement.ended'] as const

/** Tells the consulent what happened to the person's work, once for each version that changes what was told. */
async function tellConsulent(ctx: Context, event: StoredEvent): Promise<void> {
  await ctx.transact(async (tx) => {
    const found = await findPlacement(tx, region, event.subjectId)
    const candidate = found?.head.candidateId ? await findCandidate(tx, region, found.head.candidateId) : null
    if (!found || !candidate) return
    const number = Number(event.facts['version'] ?? found.current.version)
    const version = await findVersion(tx, found.head, number)
    if (!version) return
    const kind = feedbackKindOf(version, number > 1 ? await findVersion(tx, found.head, number - 1) : null)
    if (kind === null) return
    const id = ctx.id()
    const { consulentId, municipality } = candidate
    const fresh = await insertFeedback(tx, {
      id,
      candidateId: candidate.id,
      placementId: found.head.id,
      placementVersion: number,
      consulentId,
      municipality,
      kind,
      facts: placementFeedback(version),
      createdAt: ctx.now(),
    })
    if (!fresh) return
    await openPromise(tx, {
      id: ctx.id(),
      kind: 'terugmelding',
      subject: { kind: 'candidate', id: candidate.id },
      owner: consulentId === null ? { role: 'consulent', municipality } : { userId: consulentId },
      openedAt: ctx.now(),
      ...schedule('terugmelding', ctx.today()),
      facts: { feedback: id },
    })
    const consulent = consulentId === null ? null : await findUser(tx, consulentId)
    if (consulent?.active === 1) {
      await queueMail(tx, { id: ctx.id(), at: ctx.now() }, { to: consulent.email, message: feedbackMail({ kind, publicUrl: ctx.publicUrl }) })
    }
    await recordEvent(tx, {
      at: ctx.now(),
      actor: { role: 'system' },
      subject: { kind: 'candidate', id: candidate.id },
      kind: 'feedback.given',
      facts: { feedback: id, kind, placementId: found.head.id, version: number, municipality },
    })
  })
}

/** Lets the status of a candidate follow the work: nobody is matched who works, and who stopped looks for work again. */
async function followWork(ctx: Context, event: StoredEvent): Promise<void> {
  await ctx.transact(async (tx) => {
    const found = await findPlacement(tx, region, event.subjectId)
    const candidate = found?.head.candidateId ? await findCandidate(tx, region, found.head.candidateId) : null
    if (!candidate) return
    const next = statusWithPlacements(candidate.status, await runningPlacementsOf(tx, candidate.id))
    if (next === null) return
    await setCandidateStatus(tx, candidate.id, candidate.status, next)
    await queueIndexing(tx, { id: ctx.id(), at: ctx.now() }, { entity: 'candidate', id: candidate.id })
    await recordEvent(tx, {
      at: ctx.now(),
      actor: { role: 'system' },
      subject: { kind: 'candidate', id: candidate.id },
      kind: 'candidate.changed',
      facts: { status: next },
    })
  })
}

/** Nobody confirmed the profile in time: it goes to rest, as was said. */
async function lapse(ctx: Context, event: StoredEvent): Promise<void> {
  if (event.subjectKind === 'candidate' && event.facts['ending'] === 'kandidaat-inactief') await restCandidate(ctx, event.subjectId)
}

export const handlers: Handler[] = [
  { name: 'candidates:lapse', on: ['promise.lapsed'], run: lapse },
  { name: 'candidates:feedback', on: placementEvents, run: tellConsulent },
  { name: 'candidates:status', on: ['placement.corrected', 'placement.ended'], run: followWork },
]
