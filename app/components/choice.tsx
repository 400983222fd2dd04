import type { ReactNode } from 'react'

export interface ChoiceOption {
  value: string
  label: string
  hint?: ReactNode
  disabled?: boolean
}

interface ChoiceProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: ChoiceOption
  checked: boolean
  invalid: boolean
  describedBy?: string | undefined
  /** behind the label, such as a count */
  children?: ReactNode
}

/** One round or square box with its label; the hint belongs to the box. */
export function Choice({ type, id, name, option, checked, invalid, describedBy, children }: ChoiceProps) {
  const hintId = `${id}-uitleg`
  const described = [option.hint === undefined ? '' : hintId, describedBy ?? ''].filter((part) => part !== '').join(' ')
  const part = type === 'radio' ? 'utrecht-radio-button utrecht-radio-button--html-input' : 'utrecht-checkbox utrecht-checkbox--html-input'
  return (
    <div className="wsp-choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        className={`${part} wsp-choice__box`}
        defaultChecked={checked}
        disabled={option.disabled}
        aria-invalid={invalid || undefined}
        aria-describedby={described || undefined}
      />
      <label htmlFor={id} className="wsp-choice__label">
        {option.label}
        {children}
      </label>
      {option.hint === undefined ? null : (
        <div id={hintId} className="wsp-choice__hint">
          {option.hint}
        </div>
      )}
    </div>
  )
}
