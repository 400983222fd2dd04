import type { Scope } from '#app/features/access/model.ts'
import {
  entryStatuses,
  waitingStatuses,
  type EntryStatus,
  type ListOverview,
  type ListStatus,
} from '#app/features/open-hiring/model.ts'
import type { Reader } from '#db/database.server.ts'
import { openHiringScope } from '#db/scope.server.ts'
import type { NamedList } from './find-list.ts'
import { toList } from './list-row.ts'

type Counts = Record<EntryStatus, number>

async function countsOf(db: Reader, listIds: readonly string[]): Promise<Map<string, Counts>> {
  if (listIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('openHiringEntry')
    .select((eb) => ['listId', 'status', eb.fn.countAll().as('n')])
    .where('listId', 'in', [...listIds])
    .groupBy(['listId', 'status'])
    .execute()
  const counts = new Map<string, Counts>()
  for (const row of rows) {
    const own = counts.get(row.listId) ?? (Object.fromEntries(entryStatuses.map((status) => [status, 0])) as Counts)
    own[row.status] = Number(row.n)
    counts.set(row.listId, own)
  }
  return counts
}

const waitingIn = (counts: Counts | undefined): number =>
  waitingStatuses.reduce((sum, status) => sum + (counts?.[status] ?? 0), 0)

/** All lists that the public may join, newest first, with how many wait. */
export async function openLists(db: Reader): Promise<(NamedList & { waiting: number })[]> {
  const rows = await db
    .selectFrom('openHiringList')
    .innerJoin('employer', 'employer.id', 'openHiringList.employerId')
    .selectAll('openHiringList')
    .select(['employer.name as employerName', 'employer.accountManagerId'])
    .where('openHiringList.status', '=', 'open')
    .orderBy('openHiringList.openedAt', 'desc')
    .orderBy('openHiringList.id')
    .execute()
  const counts = await countsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(({ employerName, accountManagerId, ...row }) => ({
    ...toList(row),
    employerName,
    accountManagerId,
    waiting: waitingIn(counts.get(row.id)),
  }))
}

const order: readonly ListStatus[] = ['open', 'gepauzeerd', 'concept', 'gesloten']

/** The lists within the scope with counts: open ones first, then newest first, at most `limit`. */
export async function listsOf(db: Reader, scope: Scope, limit = 200): Promise<ListOverview[]> {
  const rows = await db
    .selectFrom('openHiringList')
    .innerJoin('employer', 'employer.id', 'openHiringList.employerId')
    .select([
      'openHiringList.id',
      'openHiringList.title',
      'openHiringList.employerId',
      'employer.name as employerName',
      'openHiringList.place',
      'openHiringList.status',
      'openHiringList.places',
      'openHiringList.openedAt',
    ])
    .where((eb) => openHiringScope(eb as never, scope))
    .orderBy('openHiringList.createdAt', 'desc')
    .orderBy('openHiringList.id')
    .limit(limit)
    .execute()
  const counts = await countsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows
    .map((row) => {
      const own = counts.get(row.id)
      return { ...row, waiting: waitingIn(own), called: own?.opgeroepen ?? 0, yes: own?.ja ?? 0, started: own?.gestart ?? 0 }
    })
    .sort((one, other) => order.indexOf(one.status) - order.indexOf(other.status))
}
