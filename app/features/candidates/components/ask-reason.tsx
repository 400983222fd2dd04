import { Button } from '#app/components/button.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { readReasons } from '#app/features/privacy/model.ts'
import { readReasonLabels } from '#app/features/privacy/texts/nl.ts'

/** Asks why the file is opened; the answer goes into the address and from there into the read log. */
export function AskReason({ action }: { action: string }) {
  return (
    <GetForm action={action} values={{ reden: 'bemiddeling' }} label="Reden">
      <RadioField name="reden" label="Waarom opent u dit dossier?" options={readReasons.map((value) => ({ value, label: readReasonLabels[value] }))} />
      <div className="wsp-actions">
        <Button>Open het dossier</Button>
      </div>
    </GetForm>
  )
}
