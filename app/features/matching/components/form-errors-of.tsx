import { FormErrors } from '#app/components/form-errors.tsx'
import { FormStateContext, type FormResult } from '#app/components/form-state.ts'

/** The refusal of a form of one button, on top of the page. */
export function FormErrorsOf({ result }: { result: FormResult | undefined }) {
  if (!result) return null
  return (
    <FormStateContext.Provider value={{ result, defaults: {}, idPrefix: '' }}>
      <FormErrors />
    </FormStateContext.Provider>
  )
}
