import { type Field, manyLines, optionalField, requiredField } from './field.ts'
import { err, read, type Reading } from './reading.ts'

type TextOptions = {
  /** Fits in 'Vul … in.': 'uw naam'. */
  label?: string
  /** Most characters; 200 for one line, 4000 for several, unless said otherwise. */
  max?: number
  /** Fewest characters of a text that is filled in. */
  min?: number
  /** The sentence when nothing is filled in, such as 'Kies een tabel.' */
  empty?: string
  /** Keeps line breaks, for a text area. */
  multiline?: boolean
}

function textOptions({ label = 'dit veld', multiline = false, min = 1, max = multiline ? 4000 : 200, empty }: TextOptions) {
  return {
    label,
    ...(multiline ? { clean: manyLines } : {}),
    ...(empty === undefined ? {} : { empty }),
    read: (clean: string): Reading<string> => {
      const length = [...clean].length
      if (length > max) return err(`Gebruik hooguit ${max} tekens voor ${label}.`)
      if (length < min) return err(`Gebruik minstens ${min} tekens voor ${label}.`)
      return read(clean)
    },
  }
}

/** A text that must be filled in; trimmed, without control characters. */
export function text(options: TextOptions = {}): Field<string> {
  return requiredField(textOptions(options))
}

/** A text that may stay empty: null then. */
export function optionalText(options: TextOptions = {}): Field<string | null> {
  return optionalField(textOptions(options))
}
