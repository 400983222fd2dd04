import { Section } from '#app/components/section.tsx'
import { SelectField, type Option } from '#app/components/select-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { reportingGroupLabels, reportingGroups } from '#app/core/classifications.ts'
import { FoldedChoices } from './folded-choices.tsx'

interface PersonFieldsProps {
  /** only when a new file is made */
  registration?: { ownMunicipality: string | null; municipalities: readonly Option[]; consulenten: readonly Option[] }
}

/** Who it is: kept apart from the profile, seen by staff on the file only. */
export function PersonFields({ registration }: PersonFieldsProps) {
  return (
    <Section title="Persoon" intro="Naam en contactgegevens staan apart. Bij het zoeken ziet niemand ze.">
      <TextField name="naam" label="Naam" autoComplete="off" />
      <TextField name="email" label="E-mailadres" type="email" autoComplete="off" hint="Vul een e-mailadres of een telefoonnummer in." optional />
      <TextField name="telefoon" label="Telefoonnummer" type="tel" autoComplete="off" width="m" optional />
      {registration === undefined ? null : (
        <>
          <TextField
            name="clientnummer"
            label="Cliëntnummer van uw organisatie"
            hint="Nooit een BSN."
            width="m"
            autoComplete="off"
            spellCheck={false}
            optional
          />
          {registration.ownMunicipality === null ? (
            <SelectField name="gemeente" label="Gemeente" options={registration.municipalities} emptyLabel="Kies een gemeente" />
          ) : (
            <p>
              Gemeente: <strong>{registration.ownMunicipality}</strong>
            </p>
          )}
          {registration.consulenten.length === 0 ? null : (
            <SelectField name="consulent" label="Consulent" options={registration.consulenten} emptyLabel="Nog niet bekend" optional />
          )}
        </>
      )}
      <TextField name="postcode4" label="Cijfers van de postcode" hint="Alleen de vier cijfers, zoals 6602." width="xs" inputMode="numeric" autoComplete="off" />
      <FoldedChoices
        name="groepen"
        label="Groepen voor de cijfers van de gemeente"
        hint="Alleen voor het rapport aan de raad. Matching en werkgevers zien dit nooit."
        options={reportingGroups.map((value) => ({ value, label: reportingGroupLabels[value] }))}
      />
    </Section>
  )
}
