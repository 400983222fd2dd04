import type { FormResult } from '#app/components/form-state.ts'

/** What was typed on an earlier page, sent along unseen, so that nothing is kept in between. */
export function HiddenFields({ values }: { values: FormResult['values'] }) {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : (value ?? [])).map((one, index) => (
          <input key={`${name}-${index}`} type="hidden" name={name} value={one} />
        )),
      )}
    </>
  )
}
