import type { ContractKind } from '#app/core/classifications.ts'
import type { IsoDate } from '#app/core/dates.ts'
import type { Certainty, SchemeId } from '#app/features/instruments/model.ts'
import { schemesForEmployer } from '#app/features/instruments/rules/schemes-for-placement.ts'
import { schemeNames, schemeReasonTexts } from '#app/features/instruments/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { datedAmounts } from '#db/queries/instruments/dated-amounts.ts'

/** What is known of a job before there is a person. */
export interface HintJob {
  contractKind: ContractKind
  /** null: as soon as possible, taken as today */
  startsOn: IsoDate | null
  expectedEndOn?: IsoDate | null
  /** whole hours a week */
  hours: number
  payCentsPerHour: number
  occupationCode: string
}

export interface SchemeHint {
  id: SchemeId
  name: string
  certainty: Certainty
  /** the first reason in words */
  reason: string
}

const order: readonly Certainty[] = ['zeker', 'waarschijnlijk', 'navragen']

/**
 * The schemes that may apply to a job, the surest first: for the page of a vacancy and the end of posting. Made from the job alone.
 * @param limit how many at most
 */
export async function schemesHint(ctx: Context, job: HintJob, limit = 6): Promise<SchemeHint[]> {
  const outcomes = schemesForEmployer(
    {
      contractKind: job.contractKind,
      startsOn: job.startsOn ?? ctx.today(),
      expectedEndOn: job.expectedEndOn ?? null,
      minutesPerWeek: job.hours * 60,
      payCentsPerHour: job.payCentsPerHour,
      occupationCode: job.occupationCode,
      source: 'rechtstreeks',
      wageException: null,
    },
    await datedAmounts(ctx.db, ['termijn']),
  )
  return outcomes
    .filter(({ certainty }) => certainty !== 'nee')
    .sort((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty))
    .slice(0, limit)
    .map(({ schemeId, certainty, reasons }) => ({
      id: schemeId,
      name: schemeNames[schemeId],
      certainty,
      reason: reasons[0] === undefined ? '' : schemeReasonTexts[reasons[0]],
    }))
}
