import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-state.ts'
import { TextInput } from './text-input.tsx'

export type FieldWidth = 'xs' | 's' | 'm' | 'l' | 'full'
export type InputMode = 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search'

export interface TextFieldProps {
  name: string
  label: string
  hint?: ReactNode
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'number'
  optional?: boolean
  autoComplete?: HTMLInputAutoCompleteAttribute
  inputMode?: InputMode
  maxLength?: number
  /** how much text is expected: xs 4, s 10, m 20 characters, l a line, full all there is */
  width?: FieldWidth
  /** unit behind the box, such as "uur per week" */
  suffix?: string
  /** sign before the box, such as "€" */
  prefix?: string
  defaultValue?: string | number | null
  /** codes and numbers: no spelling check */
  spellCheck?: boolean
  readOnly?: boolean
}

/** One line of text with its label, hint and error. */
export function TextField({ name, label, hint, optional, defaultValue, ...input }: TextFieldProps) {
  const field = useField(name, hint !== undefined, defaultValue)
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <TextInput field={field} name={name} {...input} />
    </Field>
  )
}
