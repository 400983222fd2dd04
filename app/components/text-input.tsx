import type { FieldState } from './form-state.ts'
import type { TextFieldProps } from './text-field-props.ts'

type TextInputProps = Pick<
  TextFieldProps,
  'name' | 'type' | 'autoComplete' | 'inputMode' | 'maxLength' | 'width' | 'suffix' | 'prefix' | 'spellCheck' | 'readOnly'
> & {
  field: FieldState
  /** shown instead of the field's own value */
  value?: string
  /** id of a datalist */
  list?: string
}

/** The box of a one-line field, with the sign before and the unit behind it. */
export function TextInput({ field, type = 'text', width = 'l', suffix, prefix, value, ...input }: TextInputProps) {
  const invalid = field.error === undefined ? '' : ' utrecht-textbox--invalid'
  const box = (
    <input
      {...input}
      id={field.id}
      type={type}
      className={`utrecht-textbox utrecht-textbox--html-input wsp-input wsp-input--${width}${invalid}`}
      defaultValue={value ?? field.value}
      aria-describedby={field.describedBy}
      aria-invalid={field.error === undefined ? undefined : true}
    />
  )
  if (suffix === undefined && prefix === undefined) return box
  return (
    <span className="wsp-affix">
      {prefix === undefined ? null : <span>{prefix}</span>}
      {box}
      {suffix === undefined ? null : <span>{suffix}</span>}
    </span>
  )
}
