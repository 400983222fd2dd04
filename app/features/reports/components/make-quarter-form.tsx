import { PostForm } from '#app/components/post-form.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { reasonLimit } from '#app/features/reports/model.ts'

interface MakeQuarterFormProps {
  quarter: string
  result: FormResult | null
  /** something of this quarter is published: a change is a correction and needs a reason */
  published: boolean
  /** it was frozen before */
  again: boolean
}

/** Freezes the figures of a quarter; the first time with one button, later with the reason of a correction. */
export function MakeQuarterForm({ quarter, result, published, again }: MakeQuarterFormProps) {
  return (
    <PostForm
      label="Rapporten maken"
      submitLabel={again ? 'Leg de cijfers opnieuw vast' : `Maak de rapporten van ${quarter}`}
      tone={again ? 'secondary' : 'primary'}
      result={result}
      idPrefix="maken"
    >
      <input type="hidden" name="actie" value="maken" />
      <input type="hidden" name="kwartaal" value={quarter} />
      {published ? (
        <TextAreaField
          name="reden"
          label="Reden van de correctie"
          hint="Deze zin staat straks in het rapport. Noem geen personen. Alleen nodig als een gepubliceerd cijfer verandert."
          optional
          rows={3}
          maxLength={reasonLimit}
        />
      ) : null}
    </PostForm>
  )
}
