import { formatDate, type IsoDate, parseDutchDate } from '../dates.ts'
import { type Field, optionalField, requiredField } from './field.ts'
import { err, read, type Reading } from './reading.ts'

type DateOptions = {
  /** Fits in 'Vul … in.': 'de startdatum'. */
  label?: string
  /** First day allowed. */
  min?: IsoDate
  /** Last day allowed. */
  max?: IsoDate
}

function dateOptions({ label = 'de datum', min, max }: DateOptions) {
  return {
    label,
    read: (clean: string): Reading<IsoDate> => {
      const value = parseDutchDate(clean)
      if (value === null) return err(`Vul ${label} in zoals 22-11-2026.`)
      if (min !== undefined && value < min) return err(`Vul voor ${label} een dag in vanaf ${formatDate(min)}.`)
      if (max !== undefined && value > max) return err(`Vul voor ${label} een dag in tot en met ${formatDate(max)}.`)
      return read(value)
    },
  }
}

/** A day, as '2026-11-22'. */
export function date(options: DateOptions = {}): Field<IsoDate> {
  return requiredField(dateOptions(options))
}

/** A day that may stay empty: null then. */
export function optionalDate(options: DateOptions = {}): Field<IsoDate | null> {
  return optionalField(dateOptions(options))
}
