import type { ReactNode } from 'react'
import type { ChoiceOption } from './choice.tsx'
import { Choices } from './choices.tsx'
import { FieldGroup } from './field.tsx'
import { useField } from './form-state.ts'

interface CheckboxesFieldProps {
  name: string
  /** the question; becomes the legend */
  label: string
  options: readonly ChoiceOption[]
  hint?: ReactNode
  optional?: boolean
  layout?: 'list' | 'columns' | 'inline'
  defaultValue?: readonly string[] | null
}

/** Any number of choices; each ticked box posts the same name. */
export function CheckboxesField({ name, label, options, hint, optional, layout = 'list', defaultValue }: CheckboxesFieldProps) {
  const field = useField(name, hint !== undefined, defaultValue)
  return (
    <FieldGroup field={field} legend={label} hint={hint} optional={optional}>
      <Choices type="checkbox" field={field} name={name} options={options} layout={layout} />
    </FieldGroup>
  )
}
