import { DateField } from '#app/components/date-field.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { PostForm } from '#app/components/post-form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { endReasons } from '../model.ts'
import { endReasonTexts } from '../texts/nl.ts'

/** Ends a placement; says beforehand what that does. Opens by itself when something was wrong with it. */
export function EndPlacementForm({ version, result }: { version: number; result: FormResult | null }) {
  return (
    <details className="wsp-confirm" open={result !== null}>
      <summary className="wsp-confirm__summary">Beëindig plaatsing</summary>
      <div className="wsp-confirm__body">
        <p>De consulent krijgt bericht, de telling voor social return stopt op de laatste werkdag en de kandidaat kan weer worden voorgesteld.</p>
        <PostForm submitLabel="Ja, beëindig plaatsing" tone="danger" result={result} version={version} idPrefix="einde" label="Plaatsing beëindigen">
          <input type="hidden" name="actie" value="beeindigen" />
          <DateField name="laatste" label="Laatste werkdag" />
          <SelectField
            name="waarom"
            label="Waarom stopte het werk?"
            options={endReasons.map((value) => ({ value, label: endReasonTexts[value] }))}
            emptyLabel="Kies een reden"
            hint="Vraag nooit naar ziekte."
          />
        </PostForm>
      </div>
    </details>
  )
}
