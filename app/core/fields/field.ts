import { z } from 'zod'
import { err, type Reading } from './reading.ts'

/** A Zod field that reads what formToObject gives for one name. */
export type Field<T> = z.ZodPipe<z.ZodOptional<z.ZodUnknown>, z.ZodTransform<T, unknown>>

/** A field from a plain reader: whatever the form sends (nothing, a text, a list, anything forged) goes in. */
export function fieldOf<T>(read: (raw: unknown) => Reading<T>): Field<T> {
  return z.unknown().optional().transform((raw, context): T => {
    const reading = read(raw)
    if (reading.ok) return reading.value
    context.addIssue({ code: 'custom', message: reading.message })
    return z.NEVER
  })
}

type SingleField<T> = {
  /** What the field asks for, as it fits in 'Vul … in.': 'uw naam'. */
  label: string
  /** Reads a text that is not empty. */
  read: (clean: string) => Reading<T>
  /** Cleans the raw text; a text of white space only counts as empty. */
  clean?: (raw: string) => string
  /** The sentence for a field left empty. */
  empty?: string
}

function single<T, E>(options: SingleField<T>, whenEmpty: () => Reading<E>): Field<T | E> {
  const clean = options.clean ?? singleLine
  return fieldOf<T | E>((raw) => {
    if (raw === undefined || raw === null) return whenEmpty()
    if (typeof raw !== 'string') return err(`Geef maar één antwoord voor ${options.label}.`)
    const value = clean(raw)
    return value === '' ? whenEmpty() : options.read(value)
  })
}

/** A field that must hold one value. */
export function requiredField<T>(options: SingleField<T>): Field<T> {
  return single<T, never>(options, () => err(options.empty ?? `Vul ${options.label} in.`))
}

/** A field that may stay empty: null then. */
export function optionalField<T>(options: SingleField<T>): Field<T | null> {
  return single<T, null>(options, () => ({ ok: true, value: null }))
}

// Control characters, and the marks that turn the direction of the text after them.
const controls = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** One line: line breaks and tabs become a space, other control characters go, the outside is trimmed. */
export function singleLine(raw: string): string {
  return raw.normalize('NFC').replace(/[\r\n\t\u2028\u2029]+/g, ' ').replace(controls, '').trim()
}

/** Several lines: breaks become \n, other control characters go, the outside is trimmed. */
export function manyLines(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(controls, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .trim()
}
