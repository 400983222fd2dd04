import type { ReactNode } from 'react'
import { CheckboxesField } from '#app/components/checkboxes-field.tsx'
import type { ChoiceOption } from '#app/components/choice.tsx'
import { useField } from '#app/components/form-state.ts'

interface FoldedChoicesProps {
  name: string
  label: string
  hint?: ReactNode
  options: readonly ChoiceOption[]
}

/** A long list of optional choices, folded while nothing is chosen, so that the form stays short. */
export function FoldedChoices({ name, label, hint, options }: FoldedChoicesProps) {
  const { values, error } = useField(name, false)
  const chosen = values.filter((value) => value !== '').length
  return (
    <details className="wsp-confirm wsp-field" open={chosen > 0 || error !== undefined}>
      <summary className="wsp-confirm__summary">
        {label} (optioneel){chosen === 0 ? '' : `: ${chosen} gekozen`}
      </summary>
      <div className="wsp-confirm__body">
        <CheckboxesField name={name} label={label} hint={hint} options={options} layout="columns" optional />
      </div>
    </details>
  )
}
