import { Field } from './field.tsx'
import { useField } from './form-state.ts'
import type { TextFieldProps } from './text-field-props.ts'
import { TextInput } from './text-input.tsx'

/** One line of text with its label, hint and error. */
export function TextField({ name, label, hint, optional, defaultValue, ...input }: TextFieldProps) {
  const field = useField(name, hint !== undefined, defaultValue)
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <TextInput field={field} name={name} {...input} />
    </Field>
  )
}
