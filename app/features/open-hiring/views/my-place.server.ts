import { formatMoment } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { waitingStatuses } from '#app/features/open-hiring/model.ts'
import { answerCall } from '#app/features/open-hiring/rules/answer.ts'
import { receiptHash } from '#app/features/open-hiring/rules/receipt.ts'
import { deadlineText, entryStatusLabels, ruleSentences } from '#app/features/open-hiring/texts/nl.ts'
import { listNotes, nextSteps } from '#app/features/open-hiring/texts/screens-nl.ts'
import type { Context } from '#app/platform/context.ts'
import { paths } from '#app/platform/paths.ts'
import { callsOf } from '#db/queries/open-hiring/calls.ts'
import { countWaiting, entryIdByReceipt, findEntry } from '#db/queries/open-hiring/entries.ts'
import { listWithEmployer } from '#db/queries/open-hiring/find-list.ts'
import { qrOf } from './qr.server.ts'

/** The entry that a typed code opens, or null. */
export function placeOfCode(ctx: Context, code: string): Promise<string | null> {
  return entryIdByReceipt(ctx.db, receiptHash(ctx.keyedHash, code))
}

/** What the holder of a receipt sees. Name and contact are not in it: who holds a code need not be the person. */
export async function myPlace(ctx: Context, entryId: string, code: string | null) {
  const entry = await findEntry(ctx.db, entryId)
  const list = entry && (await listWithEmployer(ctx.db, entry.listId))
  if (!entry || !list) return null
  const waits = (waitingStatuses as readonly string[]).includes(entry.status)
  const ahead = waits ? await countWaiting(ctx.db, list.id, entry.sequence) : null
  const calls = entry.status === 'opgeroepen' ? await callsOf(ctx.db, entryId) : []
  const call = calls.find((one) => one.answer === null)
  const late = call !== undefined && ctx.now() > call.answerBy
  const notNow =
    call &&
    answerCall(
      entry.rules,
      call,
      calls.flatMap((one) => one.answer ?? []),
      'niet-nu',
      ctx.now(),
    )
  const turn = entry.status === 'opgeroepen' || entry.status === 'ja'
  return {
    status: entry.status,
    statusText: entryStatusLabels[entry.status],
    next: late ? 'De tijd om te antwoorden is voorbij. De beurt gaat naar de volgende.' : nextSteps[entry.status],
    ahead,
    place: ahead === null ? null : ahead + 1,
    title: list.title,
    employer: list.employerName,
    joined: formatMoment(entry.joinedAt),
    note: entry.status === 'gestart' || entry.status === 'ja' ? null : listNotes[list.status],
    call:
      call && !late
        ? { deadline: deadlineText(call.answerBy), notNowKeeps: notNow?.ok === true && notNow.value.keepsPlace }
        : null,
    contact: turn ? { name: list.contactName, phone: formatPhone(list.contactPhone) } : null,
    mayLeave: entry.status !== 'vertrokken' && entry.status !== 'gestart',
    rules: waits ? ruleSentences(entry.rules) : [],
    receipt: code === null ? null : { code, qr: qrOf(`${ctx.publicUrl}${paths.receipt()}`) },
  }
}
