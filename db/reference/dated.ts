import type { IsoDate } from '#app/core/dates.ts'
import { addDays } from '#app/core/dates.ts'
import type { AmountKind, AmountUnit, DatedAmount, Verification } from '#app/features/instruments/model.ts'

/** Day on which the facts in db/reference were last compared with their sources. */
export const checkedOn: IsoDate = '2026-11-22'

/** A dated amount with, where needed, what one must know beside the figure (Dutch, for the screen of the administrator). */
export interface DatedRow extends DatedAmount {
  checkedOn: IsoDate
  note?: string
}

export interface SeriesHead {
  kind: AmountKind
  key: string
  unit: AmountUnit
  source: string
  verified: Verification
  note?: string
}

/** A step of a series: from which day, which value, and (optional) its own source, firmness or note. */
export interface SeriesStep {
  from: IsoDate
  value: number
  source?: string
  verified?: Verification
  note?: string
}

/**
 * Turns steps into dated rows that follow each other without a gap.
 * @param head kind, key, unit and source of all rows
 * @param steps values in order of date
 * @param lastDay last day on which the last value is known to hold; null when no end is known
 */
export function series(head: SeriesHead, steps: readonly SeriesStep[], lastDay: IsoDate | null): DatedRow[] {
  return steps.map((step, index) => {
    const next = steps[index + 1]
    const note = step.note ?? head.note
    return {
      kind: head.kind,
      key: head.key,
      value: step.value,
      unit: head.unit,
      validFrom: step.from,
      validTo: next ? addDays(next.from, -1) : lastDay,
      source: step.source ?? head.source,
      verified: step.verified ?? head.verified,
      checkedOn,
      ...(note === undefined ? {} : { note }),
    }
  })
}
