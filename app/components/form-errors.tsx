import { useContext } from 'react'
import { ErrorSummary, type SummaryError } from './error-summary.tsx'
import { fieldId, firstError, FormStateContext } from './form-state.ts'

/** The error summary of the form around it; nothing when the form has no errors. */
export function FormErrors() {
  const { result, idPrefix } = useContext(FormStateContext)
  const errors: SummaryError[] = Object.entries(result?.errors ?? {}).flatMap(([name, error]) => {
    const message = firstError(error)
    if (message === undefined) return []
    return [name === '_form' ? { message } : { message, target: fieldId(idPrefix, name) }]
  })
  return errors.length === 0 ? null : <ErrorSummary errors={errors} idPrefix={idPrefix} />
}
