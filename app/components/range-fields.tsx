import type { ReactNode } from 'react'
import { FieldError, Optional } from './field.tsx'
import { useField, type FieldState } from './form-state.ts'
import { TextInput } from './text-input.tsx'
import type { InputMode } from './text-field-props.ts'

export interface RangeFieldsProps {
  legend: string
  fromName: string
  toName: string
  fromLabel?: string
  toLabel?: string
  hint?: ReactNode
  optional?: boolean
  /** unit behind both boxes */
  suffix?: string
  /** sign before both boxes, such as "€" */
  prefix?: string
  inputMode?: InputMode
}

/** A pair from-to that is one question; each box has its own error. */
export function RangeFields(props: RangeFieldsProps) {
  const { legend, fromName, toName, fromLabel = 'Van', toLabel = 'Tot en met', hint, optional, suffix, prefix, inputMode = 'decimal' } = props
  const from = useField(fromName, false)
  const to = useField(toName, false)
  const hintId = `${from.id}-paar-uitleg`
  const invalid = from.error !== undefined || to.error !== undefined
  return (
    <fieldset
      className={`utrecht-form-field wsp-field wsp-fieldset${invalid ? ' utrecht-form-field--invalid' : ''}`}
      aria-describedby={hint === undefined ? undefined : hintId}
    >
      <legend className="wsp-field__label">
        {legend}
        <Optional when={optional} />
      </legend>
      {hint === undefined ? null : (
        <div id={hintId} className="utrecht-form-field-description wsp-field__hint">
          {hint}
        </div>
      )}
      <FieldError field={from} />
      <FieldError field={to} />
      <div className="wsp-range">
        <RangeBox field={from} name={fromName} label={fromLabel} prefix={prefix} inputMode={inputMode} />
        <RangeBox field={to} name={toName} label={toLabel} prefix={prefix} suffix={suffix} inputMode={inputMode} />
      </div>
    </fieldset>
  )
}

interface RangeBoxProps {
  field: FieldState
  name: string
  label: string
  prefix: string | undefined
  suffix?: string | undefined
  inputMode: InputMode
}

function RangeBox({ field, name, label, prefix, suffix, inputMode }: RangeBoxProps) {
  return (
    <div>
      <label htmlFor={field.id} className="wsp-range__label">
        {label}
      </label>
      <TextInput field={field} name={name} width="xs" prefix={prefix} suffix={suffix} inputMode={inputMode} autoComplete="off" />
    </div>
  )
}
