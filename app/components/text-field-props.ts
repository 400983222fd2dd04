import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react'

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
