import type { ReactNode } from 'react'
import { Field } from './field.tsx'
import { useField } from './form-state.ts'
import type { FieldWidth } from './text-field-props.ts'

export interface Option {
  value: string
  label: string
}

interface SelectFieldProps {
  name: string
  label: string
  options: readonly Option[]
  /** first line with an empty value, such as "Kies een sector" */
  emptyLabel?: string
  hint?: ReactNode
  optional?: boolean
  width?: FieldWidth
  defaultValue?: string | null
}

/** One choice out of a long list. */
export function SelectField({ name, label, options, emptyLabel, hint, optional, width = 'l', defaultValue }: SelectFieldProps) {
  const field = useField(name, hint !== undefined, defaultValue)
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <select
        id={field.id}
        name={name}
        className={`utrecht-select utrecht-select--html-select wsp-input wsp-input--${width}${field.error === undefined ? '' : ' utrecht-select--invalid'}`}
        defaultValue={field.value}
        aria-describedby={field.describedBy}
        aria-invalid={field.error === undefined ? undefined : true}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
