import { DateField } from '#app/components/date-field.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { RadioField } from '#app/components/radio-field.tsx'
import { SelectField, type Option } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { contractKindLabels, contractKinds } from '#app/core/classifications.ts'
import { outflows, wageExceptions } from '../model.ts'
import { outflowTexts, wageExceptionTexts } from '../texts/nl.ts'

export interface BlockChoices {
  options: Option[]
  contracts: string[]
}

interface PlacementFieldsProps {
  occupations: readonly Option[]
  /** asked when it does not follow from the file */
  municipalities: readonly Option[] | null
  blocks: BlockChoices | null
  result: FormResult | null | undefined
}

const filled = (value: unknown) => typeof value === 'string' && value !== ''

/** The facts of a placement. Exception and age are asked only once the pay turns out to be under the minimum wage. */
export function PlacementFields({ occupations, municipalities, blocks, result }: PlacementFieldsProps) {
  const asksException =
    result?.errors['loon'] !== undefined ||
    result?.errors['uitzondering'] !== undefined ||
    filled(result?.values['uitzondering']) ||
    filled(result?.values['leeftijd'])
  return (
    <>
      {municipalities === null ? null : (
        <SelectField name="gemeente" label="Waar woont de persoon?" options={municipalities} emptyLabel="Kies een gemeente" hint="De gemeente bij de start: daar telt de plaatsing." />
      )}
      <SelectField name="beroep" label="Beroep" options={occupations} emptyLabel="Kies een beroep" />
      <SelectField
        name="contract"
        label="Soort contract"
        options={contractKinds.map((value) => ({ value, label: contractKindLabels[value] }))}
        emptyLabel="Kies een contract"
        hint="Bij een proefplaatsing is er geen loon: vul dan 0 in."
      />
      <DateField name="start" label="Eerste werkdag" />
      <DateField name="einde" label="Verwachte einddatum" optional hint="Nodig bij een tijdelijk contract en een proefplaatsing." />
      <TextField name="uren" label="Uren per week" inputMode="decimal" width="xs" suffix="uur" />
      <TextField name="loon" label="Loon per uur" inputMode="decimal" width="xs" prefix="€" hint="Bruto, zonder vakantiegeld." />
      {asksException ? (
        <>
          <SelectField
            name="uitzondering"
            label="Wettelijke uitzondering"
            options={wageExceptions.map((value) => ({ value, label: wageExceptionTexts[value] }))}
            emptyLabel="Geen uitzondering"
            optional
            hint="Alleen als er een besluit of stageovereenkomst is."
          />
          <TextField
            name="leeftijd"
            label="Leeftijd bij de start"
            inputMode="numeric"
            width="xs"
            suffix="jaar"
            optional
            hint="Alleen als de persoon jonger is dan 21. Wij bewaren de leeftijd niet."
          />
        </>
      ) : null}
      <RadioField
        name="uitstroom"
        label="Wat doet dit werk met de uitkering?"
        options={outflows.map((value) => ({ value, label: outflowTexts[value] }))}
      />
      {blocks === null ? null : (
        <SelectField
          name="socialreturn"
          label="Telt mee voor social return als"
          options={blocks.options}
          {...(blocks.options.some(({ value }) => value === 'nug') ? {} : { emptyLabel: 'Nog niet bekend' })}
          optional
          hint={`De werkgever heeft een lopende opdracht: ${blocks.contracts.join(', ')}. De werkgever ziet het blok niet.`}
        />
      )}
    </>
  )
}
