import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { verifications } from '#app/features/instruments/model.ts'
import { verificationTexts } from '#app/features/instruments/texts/nl.ts'

interface AmountFieldsProps {
  suffix: string
  /** what is asked of the last day */
  endHint: string
  /** ask for a second yes on a value far from the one before */
  askSure: boolean
}

/** Value, validity and source of a dated amount. */
export function AmountFields({ suffix, endHint, askSure }: AmountFieldsProps) {
  return (
    <>
      <TextField name="waarde" label="Bedrag of waarde" width="s" inputMode="decimal" suffix={suffix} autoComplete="off" />
      <DateField name="vanaf" label="Eerste dag" />
      <DateField name="tot" label="Laatste dag" optional hint={endHint} />
      <TextField name="bron" label="Bron" width="full" hint="Bijvoorbeeld: Staatscourant 2026, 41234." autoComplete="off" />
      <SelectField name="zekerheid" label="Waar hebt u het gelezen?" options={verifications.map((value) => ({ value, label: verificationTexts[value] }))} />
      <TextField name="uitleg" label="Uitleg bij het bedrag" width="full" optional autoComplete="off" />
      {askSure ? <CheckboxField name="zeker" label="Het bedrag klopt, ook al verschilt het veel van het vorige" /> : null}
    </>
  )
}
