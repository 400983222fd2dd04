import { formatMoment } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { contractKindLabels, workDemandLabels } from '#app/core/classifications.ts'
import { movesFrom } from '#app/core/life-cycle.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { ringTexts } from '#app/features/open-hiring/mails.ts'
import { listLifeCycle, waitingStatuses, type EntryStatus } from '#app/features/open-hiring/model.ts'
import { freePlaces } from '#app/features/open-hiring/rules/order.ts'
import { eventText } from '#app/features/open-hiring/texts/events-nl.ts'
import { deadlineText, listStatusLabels, ruleSentences } from '#app/features/open-hiring/texts/nl.ts'
import { hoursText, payText, queueStatusLabels, ringReasonLabels, startText } from '#app/features/open-hiring/texts/screens-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { eventsOf } from '#db/queries/events/feed.ts'
import { calledPeople, peopleToRing, queueOf } from '#db/queries/open-hiring/entries.ts'
import { findList, listWithEmployer } from '#db/queries/open-hiring/find-list.ts'

const shownRows = 100
const shownEvents = 30

/**
 * A list for its owners: of who waits only numbers, statuses and moments; name and contact of those alone whose turn it is. What
 * may not be shown is not read. Who must be rung is for the account manager only. Null when it is not the actor's.
 */
export async function manageList(ctx: Context, actor: ActorWith<'open-hiring.manage'>, id: string) {
  const list = await findList(ctx.db, scopeOf(actor), id)
  if (!list) return null
  const staff = actor.role === 'account-manager'
  const [named, queue, called, toRing, events] = await Promise.all([
    listWithEmployer(ctx.db, id),
    queueOf(ctx.db, id),
    calledPeople(ctx.db, id),
    staff ? peopleToRing(ctx.db, id) : [],
    eventsOf(ctx.db, { kind: 'open-hiring-list', id }, 200),
  ])
  const entries = queue.map((entry) => ({ ...entry, sequence: entry.number }))
  const isWaiting = (status: EntryStatus) => (waitingStatuses as readonly string[]).includes(status)
  const waiting = entries.filter((entry) => isWaiting(entry.status)).length
  const free = freePlaces(list.places, entries)
  const active = queue.filter((entry) => isWaiting(entry.status) || entry.status === 'ja')
  return {
    id,
    version: list.version,
    title: list.title,
    employer: named?.employerName ?? '',
    staff,
    status: list.status,
    statusText: listStatusLabels[list.status],
    counts: {
      waiting,
      places: list.places,
      started: entries.filter((entry) => entry.status === 'gestart').length,
      free,
    },
    mayCall:
      list.status === 'open' && free > 0 && entries.some((entry) => isWaiting(entry.status) && entry.status !== 'opgeroepen'),
    moves: movesFrom(listLifeCycle, list.status, actor.role),
    called: called.map((person) => ({
      entryId: person.entryId,
      number: person.number,
      status: person.status,
      name: person.name ?? 'Naam gewist',
      contact: person.contact === null ? null : person.contact.includes('@') ? person.contact : formatPhone(person.contact),
      mail: person.contact?.includes('@') ?? false,
      calledAt: formatMoment(person.calledAt),
      deadline: deadlineText(person.answerBy),
      late: ctx.now() > person.answerBy,
    })),
    queue: active.slice(0, shownRows).map((entry) => ({
      number: entry.number,
      status: entry.status,
      statusText: queueStatusLabels[entry.status],
      joined: formatMoment(entry.joinedAt),
    })),
    more: Math.max(0, active.length - shownRows),
    toRing: toRing.flatMap(({ toRing: reason, ...person }) =>
      reason === null
        ? []
        : [
            {
              entryId: person.id,
              number: person.number,
              name: person.name ?? '',
              phone: formatPhone(person.contact ?? ''),
              reason: ringReasonLabels[reason],
              say: ringTexts[reason],
            },
          ],
    ),
    events: events
      .flatMap((event) => {
        const text = eventText(event.kind, event.facts)
        return text === null ? [] : [{ n: event.n, moment: formatMoment(event.at), text }]
      })
      .slice(0, shownEvents),
    facts: [
      { term: 'Wat het werk is', description: list.work },
      { term: 'Loon', description: `${payText(list.payMinCents, list.payMaxCents)} per uur` },
      { term: 'Uren', description: `${hoursText(list.hoursMin, list.hoursMax)} uur per week` },
      { term: 'Contract', description: contractKindLabels[list.contractKind] },
      { term: 'Start', description: startText(list.startsOn) },
      {
        term: 'Wat het werk vraagt',
        description: list.demands.map((demand) => workDemandLabels[demand]).join(', ') || 'Niets bijzonders',
      },
      { term: 'Plaats', description: `${list.location}, ${list.postcode} ${list.place}` },
      { term: 'Contactpersoon', description: `${list.contactName}, ${formatPhone(list.contactPhone)}` },
      ...(list.support === '' ? [] : [{ term: 'Hulp op het werk', description: list.support }]),
    ],
    rules: ruleSentences(list.rules),
  }
}
