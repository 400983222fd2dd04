import { formatHours, parseHours, type WeekMinutes } from '../hours.ts'
import { type Cents, formatEuro, parseEuro } from '../money.ts'
import { type Field, optionalField, requiredField } from './field.ts'
import { err, read, type Reading } from './reading.ts'

type NumberOptions = {
  /** Fits in 'Vul … in.': 'het uurloon'. */
  label?: string
  /** Lowest value, in the unit that comes out (cents, minutes a week, whole number). */
  min?: number
  /** Highest value, in the unit that comes out. */
  max?: number
}

function numberReader(
  { label, min, max }: { label: string; min: number; max: number },
  parse: (clean: string) => number | null,
  format: (value: number) => string,
  hint: string,
) {
  return {
    label,
    read: (clean: string): Reading<number> => {
      const value = parse(clean)
      if (value === null) return err(`Vul ${label} in ${hint}.`)
      if (value < min) return err(`Vul voor ${label} minstens ${format(min)} in.`)
      if (value > max) return err(`Vul voor ${label} hooguit ${format(max)} in.`)
      return read(value)
    },
  }
}

function parseWhole(clean: string): number | null {
  return /^-?\d{1,9}$/.test(clean) ? Number(clean) : null
}

function eurosOptions({ label = 'het bedrag', min = 0, max = 99_999_999_999 }: NumberOptions) {
  return numberReader({ label, min, max }, parseEuro, formatEuro, 'als bedrag in euro, zoals 14,99')
}

function hoursOptions({ label = 'het aantal uren per week', min = 0, max = 168 * 60 }: NumberOptions) {
  return numberReader({ label, min, max }, parseHours, (minutes) => `${formatHours(minutes)} uur`, 'als getal, zoals 25,5')
}

function wholeOptions({ label = 'een getal', min = 0, max = 999_999_999 }: NumberOptions) {
  return numberReader({ label, min, max }, parseWhole, String, 'als heel getal, zoals 3')
}

/** An amount of money, in cents. */
export function euros(options: NumberOptions = {}): Field<Cents> {
  return requiredField(eurosOptions(options))
}

/** An amount of money that may stay empty: null then. */
export function optionalEuros(options: NumberOptions = {}): Field<Cents | null> {
  return optionalField(eurosOptions(options))
}

/** Hours a week with at most two decimals, in minutes a week. */
export function hours(options: NumberOptions = {}): Field<WeekMinutes> {
  return requiredField(hoursOptions(options))
}

/** Hours a week that may stay empty: null then. */
export function optionalHours(options: NumberOptions = {}): Field<WeekMinutes | null> {
  return optionalField(hoursOptions(options))
}

/** A whole number, from 0 unless `min` says otherwise. */
export function wholeNumber(options: NumberOptions = {}): Field<number> {
  return requiredField(wholeOptions(options))
}

/** A whole number that may stay empty: null then. */
export function optionalWholeNumber(options: NumberOptions = {}): Field<number | null> {
  return optionalField(wholeOptions(options))
}
