import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { FormStateContext, type FieldValue, type FormResult } from './form-state.ts'
import { FormErrors } from './form-errors.tsx'

interface GetFormProps {
  action?: string
  /** the search as it now is, by field name */
  values?: Readonly<Record<string, FieldValue>>
  /** sentences for conditions that could not be read */
  errors?: FormResult['errors']
  /** what assistive technology calls the form */
  label?: string
  /** a search: gets the landmark of that name */
  search?: boolean
  idPrefix?: string
  children: ReactNode
}

/** A form that asks: its fields become the address, so that a search can be shared and kept. */
export function GetForm({ action, values = {}, errors = {}, label, search, idPrefix = '', children }: GetFormProps) {
  return (
    <FormStateContext.Provider value={{ result: { errors, values }, defaults: {}, idPrefix }}>
      <Form method="get" action={action} className="wsp-get-form" role={search ? 'search' : undefined} aria-label={label} noValidate>
        <FormErrors />
        {children}
      </Form>
    </FormStateContext.Provider>
  )
}
