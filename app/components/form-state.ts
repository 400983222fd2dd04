import { createContext, useContext } from 'react'

/** One value of a form, as a form posts it. */
export type FieldValue = string | readonly string[] | undefined

/** What `badForm` answers: sentences and typed values by field name; the key `_form` is for the form as a whole. */
export interface FormResult {
  errors: Record<string, string | readonly string[] | undefined>
  values: Record<string, FieldValue>
}

/** First values of a form by field name; numbers and ISO dates may be given as they are stored. */
export type FormDefaults = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>

export interface FormState {
  result: FormResult | null
  defaults: FormDefaults
  idPrefix: string
}

export const FormStateContext = createContext<FormState>({ result: null, defaults: {}, idPrefix: '' })

/** The id of a field's control: what a label, a hint and a link of the error summary point at. */
export const fieldId = (idPrefix: string, name: string): string => (idPrefix === '' ? name : `${idPrefix}-${name}`)

/** The first sentence of an error, or undefined when there is none. */
export function firstError(error: string | readonly string[] | undefined): string | undefined {
  return typeof error === 'string' ? error || undefined : error?.[0]
}

export interface FieldState {
  id: string
  hintId: string
  errorId: string
  error: string | undefined
  /** the typed or first value as one text; '' when there is none */
  value: string
  /** the same for a field with several values */
  values: readonly string[]
  /** ids for aria-describedby: hint first, then the error */
  describedBy: string | undefined
}

/**
 * The state of one field inside a form: what was typed wins over `ownDefault`, which wins over the form's defaults.
 * @param name the name the field posts under
 * @param hasHint whether the field prints a hint under its `hintId`
 * @param ownDefault first value given to the field itself
 */
export function useField(name: string, hasHint: boolean, ownDefault?: FormDefaults[string]): FieldState {
  const { result, defaults, idPrefix } = useContext(FormStateContext)
  const id = fieldId(idPrefix, name)
  const hintId = `${id}-uitleg`
  const errorId = `${id}-fout`
  const error = firstError(result?.errors[name])
  const raw = result === null ? (ownDefault ?? defaults[name]) : result.values[name]
  const values = toTexts(raw)
  const described = [hasHint ? hintId : '', error === undefined ? '' : errorId].filter((part) => part !== '')
  return { id, hintId, errorId, error, value: values[0] ?? '', values, describedBy: described.join(' ') || undefined }
}

function toTexts(raw: FormDefaults[string] | FieldValue): readonly string[] {
  if (raw === undefined || raw === null || raw === false) return []
  if (raw === true) return ['on']
  return typeof raw === 'string' || typeof raw === 'number' ? [String(raw)] : raw
}
