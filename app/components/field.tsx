import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { FieldState } from './form-state.ts'

interface FieldProps {
  field: FieldState
  label: string
  hint?: ReactNode
  optional?: boolean | undefined
  children: ReactNode
}

/** Label, hint and error around one control. */
export function Field({ field, label, hint, optional, children }: FieldProps) {
  return (
    <div className={fieldClass(field)}>
      <label className="utrecht-form-label wsp-field__label" htmlFor={field.id}>
        {label}
        <Optional when={optional} />
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} />
      {children}
    </div>
  )
}

interface FieldGroupProps extends Omit<FieldProps, 'label'> {
  legend: string
}

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({ field, legend, hint, optional, children }: FieldGroupProps) {
  return (
    <fieldset className={`${fieldClass(field)} wsp-fieldset`} aria-describedby={field.describedBy}>
      <legend className="wsp-field__label">
        {legend}
        <Optional when={optional} />
      </legend>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} />
      {children}
    </fieldset>
  )
}

export function FieldHint({ field, hint }: { field: FieldState; hint?: ReactNode }) {
  return hint === undefined ? null : (
    <div id={field.hintId} className="utrecht-form-field-description wsp-field__hint">
      {hint}
    </div>
  )
}

export function FieldError({ field }: { field: FieldState }) {
  return field.error === undefined ? null : (
    <p id={field.errorId} className="wsp-field__error">
      <Icon name="error" />
      <span>
        <span className="wsp-hidden">Fout: </span>
        {field.error}
      </span>
    </p>
  )
}

export function Optional({ when }: { when: boolean | undefined }) {
  return when ? <span className="wsp-field__optional"> (optioneel)</span> : null
}

export function fieldClass(field: FieldState): string {
  return field.error === undefined ? 'utrecht-form-field wsp-field' : 'utrecht-form-field utrecht-form-field--invalid wsp-field'
}
