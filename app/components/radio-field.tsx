import type { ReactNode } from 'react'
import type { ChoiceOption } from './choice.tsx'
import { Choices } from './choices.tsx'
import { FieldGroup } from './field.tsx'
import { useField } from './form-state.ts'

interface RadioFieldProps {
  name: string
  /** the question; becomes the legend */
  label: string
  options: readonly ChoiceOption[]
  hint?: ReactNode
  optional?: boolean
  layout?: 'list' | 'columns' | 'inline'
  defaultValue?: string | null
}

/** One choice out of a few, all visible. */
export function RadioField({ name, label, options, hint, optional, layout = 'list', defaultValue }: RadioFieldProps) {
  const field = useField(name, hint !== undefined, defaultValue)
  return (
    <FieldGroup field={field} legend={label} hint={hint} optional={optional}>
      <Choices type="radio" field={field} name={name} options={options} layout={layout} />
    </FieldGroup>
  )
}
