import type { ReactNode } from 'react'
import { GetForm } from './get-form.tsx'
import { SearchInput } from './search-input.tsx'

interface SearchBoxProps {
  action: string
  /** what can be searched: "Zoek vacature, regeling of plaats" */
  label: string
  name?: string
  value?: string
  buttonLabel?: string
  labelHidden?: boolean
  idPrefix?: string
  /** hidden or further fields */
  children?: ReactNode
}

/** A search form of one box and one button. */
export function SearchBox({ action, label, name = 'q', value, buttonLabel, labelHidden, idPrefix = 'zoek', children }: SearchBoxProps) {
  return (
    <GetForm action={action} values={{ [name]: value }} search label={label} idPrefix={idPrefix}>
      <SearchInput name={name} label={label} buttonLabel={buttonLabel} labelHidden={labelHidden} />
      {children}
    </GetForm>
  )
}
