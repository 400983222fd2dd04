import { Field } from './field.tsx'
import { useField } from './form-state.ts'
import type { TextFieldProps } from './text-field-props.ts'
import { TextInput } from './text-input.tsx'

type ComboFieldProps = Omit<TextFieldProps, 'type'> & {
  /** suggestions; anything else may be typed too */
  options: readonly string[]
}

/** A line of text with suggestions. */
export function ComboField({ name, label, hint, optional, defaultValue, options, ...input }: ComboFieldProps) {
  const field = useField(name, hint !== undefined, defaultValue)
  const listId = `${field.id}-keuzes`
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <TextInput field={field} name={name} list={listId} autoComplete="off" {...input} />
      <datalist id={listId}>
        {options.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
    </Field>
  )
}
