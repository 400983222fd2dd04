import { type Field, fieldOf, optionalField, requiredField } from './field.ts'
import { err, read, type Reading } from './reading.ts'

type ChoiceOptions = {
  /** Fits in 'Kies … uit de lijst.': 'een sector'. */
  label?: string
}

type ChoicesOptions = ChoiceOptions & {
  /** Fewest codes; none by default. */
  min?: number
  /** Most codes; as many as the list has by default. */
  max?: number
}

type CheckboxOptions = {
  /** Fits in 'Zet een vinkje bij …': 'de voorwaarden'. */
  label?: string
  /** True when the form may not go on without the mark. */
  required?: boolean
}

function choiceOptions<const L extends readonly string[]>(list: L, { label = 'een antwoord' }: ChoiceOptions) {
  return {
    label,
    empty: `Kies ${label}.`,
    read: (clean: string): Reading<L[number]> =>
      list.includes(clean) ? read(clean as L[number]) : err(`Kies ${label} uit de lijst.`),
  }
}

/** One code of a closed list. */
export function choice<const L extends readonly string[]>(list: L, options: ChoiceOptions = {}): Field<L[number]> {
  return requiredField(choiceOptions(list, options))
}

/** One code of a closed list, or null when nothing is chosen. */
export function optionalChoice<const L extends readonly string[]>(
  list: L,
  options: ChoiceOptions = {},
): Field<L[number] | null> {
  return optionalField(choiceOptions(list, options))
}

/** Any number of codes of a closed list, each once, in the order of the list. */
export function choices<const L extends readonly string[]>(
  list: L,
  { label = 'uw antwoorden', min = 0, max = list.length }: ChoicesOptions = {},
): Field<L[number][]> {
  return fieldOf<L[number][]>((raw) => {
    const sent: unknown[] = raw === undefined || raw === null ? [] : Array.isArray(raw) ? raw : [raw]
    const codes = new Set(sent.map((code) => (typeof code === 'string' ? code.trim() : code)))
    codes.delete('')
    const chosen = list.filter((code) => codes.has(code))
    if (chosen.length !== codes.size) return err(`Kies ${label} uit de lijst.`)
    if (chosen.length < min) return err(min === 1 ? `Kies ${label}.` : `Kies minstens ${min} antwoorden.`)
    if (chosen.length > max) return err(`Kies hooguit ${max} ${max === 1 ? 'antwoord' : 'antwoorden'}.`)
    return read(chosen)
  })
}

const yes = new Set(['on', 'ja', 'true', '1'])
const no = new Set(['', 'off', 'nee', 'false', '0'])

/** A single box: true when marked, false when the form sends nothing for it. */
export function checkbox({ label = 'dit vakje', required = false }: CheckboxOptions = {}): Field<boolean> {
  return fieldOf<boolean>((raw) => {
    const sent = raw === undefined || raw === null ? '' : raw
    if (sent === true || (typeof sent === 'string' && yes.has(sent))) return read(true)
    if (sent !== false && (typeof sent !== 'string' || !no.has(sent))) return err(`Zet wel of geen vinkje bij ${label}.`)
    return required ? err(`Zet een vinkje bij ${label}.`) : read(false)
  })
}
