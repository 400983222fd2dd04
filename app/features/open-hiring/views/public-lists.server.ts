import { contractKindLabels } from '#app/core/classifications.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { workDemandAnswers } from '#app/core/classifications.ts'
import { shownCount } from '#app/features/disclosure/rules.ts'
import { hoursText, payText, startText, waitingText } from '#app/features/open-hiring/texts/screens-nl.ts'
import { ruleSentences } from '#app/features/open-hiring/texts/nl.ts'
import type { OpenHiringList } from '#app/features/open-hiring/model.ts'
import type { Context } from '#app/platform/context.ts'
import { countWaiting } from '#db/queries/open-hiring/entries.ts'
import { findPublicList } from '#db/queries/open-hiring/find-list.ts'
import { openLists } from '#db/queries/open-hiring/list-overview.ts'

/** Counts that leave the office are hidden and rounded by the region's threshold. */
function waiting(ctx: Context, count: number): string {
  const threshold = ctx.region.rules.disclosureThreshold
  return waitingText(shownCount(count, { threshold, step: threshold }))
}

const facts = (list: OpenHiringList) => ({
  id: list.id,
  title: list.title,
  place: list.place,
  pay: payText(list.payMinCents, list.payMaxCents),
  hours: hoursText(list.hoursMin, list.hoursMax),
  contract: contractKindLabels[list.contractKind],
  places: list.places,
  start: startText(list.startsOn),
})

/** All lists that are open, as anybody may see them. */
export async function publicLists(ctx: Context) {
  const lists = await openLists(ctx.db)
  return {
    name: ctx.region.openHiringName,
    lists: lists.map((list) => ({ ...facts(list), employer: list.employerName, waiting: waiting(ctx, list.waiting) })),
  }
}

/** One list with what a person needs to decide and to sign up; null when it was never open. */
export async function publicList(ctx: Context, id: string) {
  const list = await findPublicList(ctx.db, id)
  if (!list) return null
  return {
    ...facts(list),
    name: ctx.region.openHiringName,
    employer: list.employerName,
    status: list.status,
    work: list.work.split(/\n+/).filter((line) => line.trim() !== ''),
    demands: list.demands.map((demand) => workDemandAnswers[demand]),
    support: list.support,
    location: `${list.location}, ${list.postcode} ${list.place}`,
    contact: { name: list.contactName, phone: formatPhone(list.contactPhone) },
    rules: ruleSentences(list.rules),
    waiting: waiting(ctx, await countWaiting(ctx.db, id)),
  }
}
