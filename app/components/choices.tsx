import { Choice, type ChoiceOption } from './choice.tsx'
import type { FieldState } from './form-state.ts'

interface ChoicesProps {
  type: 'radio' | 'checkbox'
  field: FieldState
  name: string
  options: readonly ChoiceOption[]
  layout: 'list' | 'columns' | 'inline'
}

/** The boxes of one question. The first box has the field's own id, so that the error summary reaches it. */
export function Choices({ type, field, name, options, layout }: ChoicesProps) {
  return (
    <div className={`wsp-choices wsp-choices--${layout}`}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type={type}
          id={index === 0 ? field.id : `${field.id}-${index + 1}`}
          name={name}
          option={option}
          checked={type === 'radio' ? field.value === option.value : field.values.includes(option.value)}
          invalid={field.error !== undefined}
        />
      ))}
    </div>
  )
}
