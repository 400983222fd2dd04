import type { ReactNode } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-state.ts'

interface TextAreaFieldProps {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  rows?: number
  /** told in the hint; the browser cuts nothing off, the server answers */
  maxLength?: number
  defaultValue?: string | null
}

/** Several lines of text with their label, hint and error. */
export function TextAreaField({ name, label, hint, optional, rows = 5, maxLength, defaultValue }: TextAreaFieldProps) {
  const limit = maxLength === undefined ? undefined : `Maximaal ${maxLength} tekens.`
  const hasHint = hint !== undefined || limit !== undefined
  const field = useField(name, hasHint, defaultValue)
  const told = hasHint ? (
    <>
      {hint} {limit}
    </>
  ) : undefined
  return (
    <Field field={field} label={label} hint={told} optional={optional}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        className={`utrecht-textarea utrecht-textarea--html-textarea wsp-input${field.error === undefined ? '' : ' utrecht-textarea--invalid'}`}
        defaultValue={field.value}
        aria-describedby={field.describedBy}
        aria-invalid={field.error === undefined ? undefined : true}
      />
    </Field>
  )
}
