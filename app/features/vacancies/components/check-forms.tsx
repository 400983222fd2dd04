import { ButtonForm } from '#app/components/button-form.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { PostForm } from '#app/components/post-form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { returnReasons, vacancyLimits } from '#app/features/vacancies/model.ts'
import { returnReasonLabels } from '#app/features/vacancies/texts/nl.ts'

interface CheckFormsProps {
  version: number
  may: { publish: boolean; sendBack: boolean }
  result: FormResult | null
}

/** The two answers of an account manager to a vacancy that waits: publish it, or send it back with a reason. */
export function CheckForms({ version, may, result }: CheckFormsProps) {
  const returning = result?.values['intent'] === 'terug' ? result : null
  return (
    <>
      {may.publish ? <ButtonForm fields={{ intent: 'publiceer' }} version={version} label="Publiceer" tone="primary" icon="check" /> : null}
      {may.sendBack ? (
        <details className="wsp-confirm" open={returning !== null}>
          <summary className="wsp-confirm__summary">Stuur terug</summary>
          <div className="wsp-confirm__body">
            <p>De werkgever krijgt een mail met uw uitleg en heeft 10 werkdagen om de vacature aan te passen.</p>
            <PostForm submitLabel="Stuur terug naar de werkgever" tone="secondary" result={returning} idPrefix="terug" version={version}>
              <input type="hidden" name="intent" value="terug" />
              <SelectField
                name="reden"
                label="Waarom?"
                emptyLabel="Kies een reden"
                options={returnReasons.map((value) => ({ value, label: returnReasonLabels[value] }))}
              />
              <TextAreaField name="toelichting" label="Uitleg voor de werkgever" rows={4} maxLength={vacancyLimits.returnNote} />
            </PostForm>
          </div>
        </details>
      ) : null}
    </>
  )
}
