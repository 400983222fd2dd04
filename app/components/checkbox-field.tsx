import type { ReactNode } from 'react'
import { Choice } from './choice.tsx'
import { FieldError, fieldClass } from './field.tsx'
import { useField } from './form-state.ts'

interface CheckboxFieldProps {
  name: string
  label: string
  hint?: ReactNode
  optional?: boolean
  /** what a ticked box posts */
  value?: string
  defaultChecked?: boolean
}

/** One box to tick: a yes or a consent. */
export function CheckboxField({ name, label, hint, optional, value = 'on', defaultChecked }: CheckboxFieldProps) {
  const field = useField(name, false, defaultChecked)
  return (
    <div className={fieldClass(field)}>
      <FieldError field={field} />
      <Choice
        type="checkbox"
        id={field.id}
        name={name}
        option={{ value, label: optional ? `${label} (optioneel)` : label, hint }}
        checked={field.values.length > 0 && field.value !== ''}
        invalid={field.error !== undefined}
        describedBy={field.describedBy}
      />
    </div>
  )
}
