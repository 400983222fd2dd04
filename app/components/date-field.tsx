import type { ReactNode } from 'react'
import { formatDate, isIsoDate } from '#app/core/dates.ts'
import { Field } from './field.tsx'
import { useField } from './form-state.ts'
import { TextInput } from './text-input.tsx'

interface DateFieldProps {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  autoComplete?: 'bday' | 'off'
  /** ISO date or what was typed */
  defaultValue?: string | null
}

/** A date as one text of day, month and year: quicker to type and to correct than a calendar. */
export function DateField({ name, label, hint, optional, autoComplete, defaultValue }: DateFieldProps) {
  const field = useField(name, true, defaultValue)
  const told = (
    <>
      {hint} Schrijf als dd-mm-jjjj, bijvoorbeeld <span className="wsp-nowrap">27-03-2027</span>.
    </>
  )
  return (
    <Field field={field} label={label} hint={told} optional={optional}>
      <TextInput field={field} name={name} value={dutchDate(field.value)} width="s" autoComplete={autoComplete} spellCheck={false} />
    </Field>
  )
}

function dutchDate(value: string): string {
  return isIsoDate(value) ? formatDate(value) : value
}
