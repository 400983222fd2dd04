import { Button } from './button.tsx'
import { useField } from './form-state.ts'

interface SearchInputProps {
  name?: string
  label: string
  /** the label is read, not seen */
  labelHidden?: boolean
  buttonLabel?: string
}

/** Search words and the button, to be put in a GetForm. */
export function SearchInput({ name = 'q', label, labelHidden, buttonLabel = 'Zoek' }: SearchInputProps) {
  const field = useField(name, false)
  return (
    <div>
      <label htmlFor={field.id} className={labelHidden ? 'wsp-hidden' : 'wsp-field__label'}>
        {label}
      </label>
      <div className="wsp-search__row">
        <input
          type="search"
          id={field.id}
          name={name}
          defaultValue={field.value}
          className="utrecht-textbox utrecht-textbox--html-input wsp-search__box"
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button icon="search">{buttonLabel}</Button>
      </div>
    </div>
  )
}
