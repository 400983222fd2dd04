import { postcode4Of } from '#app/core/identifiers.ts'
import { municipalityOfPostcode } from '#app/core/region.ts'
import { ok, refuse, type Result } from '#app/core/result.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { ListContent, OpenHiringList } from '#app/features/open-hiring/model.ts'
import { listSubject } from '#app/features/open-hiring/rules/answerer.ts'
import { checkList } from '#app/features/open-hiring/rules/check-list.ts'
import type { Finding } from '#app/features/vacancies/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { minimumWageTable } from '#db/queries/instruments/dated-amounts.ts'
import { insertList } from '#db/queries/open-hiring/save-list.ts'
import { findOccupation } from '#db/queries/reference/occupations.ts'

export type OpenListRefusal =
  | { code: 'werkgever-onbekend' | 'niet-geverifieerd' | 'beroep-onbekend' }
  /** blocking findings; or, when the form did not say that they were read, the warnings */
  | { code: 'bevindingen'; findings: Finding[] }

/**
 * Opens a list of an employer that an account manager knows. Pay under the minimum wage and words that leave people out are
 * refused; the rules are frozen from here on. `warningsRead`: the owner saw the warnings and goes on.
 */
export async function openList(
  ctx: Context,
  actor: ActorWith<'open-hiring.open-list'>,
  input: { employerId: string; content: ListContent; warningsRead: boolean },
): Promise<Result<{ id: string }, OpenListRefusal>> {
  const { content } = input
  const result = await ctx.transact(async (tx): Promise<Result<{ id: string }, OpenListRefusal>> => {
    const employer = await findEmployer(tx, scopeOf(actor), input.employerId)
    if (!employer) return refuse({ code: 'werkgever-onbekend' })
    if (employer.verifiedAt === null) return refuse({ code: 'niet-geverifieerd' })
    if (!(await findOccupation(tx, content.occupationCode))) return refuse({ code: 'beroep-onbekend' })
    const findings = checkList(content, await minimumWageTable(tx), ctx.today())
    const blocking = findings.filter((finding) => finding.severity === 'blokkerend')
    const stopping = blocking.length > 0 || input.warningsRead ? blocking : findings
    if (stopping.length > 0) return refuse({ code: 'bevindingen', findings: stopping })
    const now = ctx.now()
    const list: OpenHiringList = {
      ...content,
      id: ctx.id(),
      employerId: employer.id,
      openedBy: actor.userId,
      municipality: municipalityOfPostcode(ctx.region, postcode4Of(content.postcode)),
      status: 'open',
      createdAt: now,
      openedAt: now,
      closedAt: null,
      version: 1,
    }
    await insertList(tx, list)
    await recordEvent(tx, {
      at: now,
      actor,
      subject: listSubject(list.id),
      kind: 'open-hiring.list-opened',
      facts: { places: list.places },
    })
    return ok({ id: list.id })
  })
  if (result.ok) ctx.wake()
  return result
}
