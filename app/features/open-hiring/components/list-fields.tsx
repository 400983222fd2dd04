import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { CheckboxesField } from '#app/components/checkboxes-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { RangeFields } from '#app/components/range-fields.tsx'
import { SelectField, type Option } from '#app/components/select-field.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { contractKindLabels, vacancyContractKinds, workDemandAnswers, workDemands } from '#app/core/classifications.ts'
import { openHiringLimits as limits } from '#app/features/open-hiring/model.ts'

interface ListFieldsProps {
  occupations: readonly Option[]
  /** for an account manager: whose list it is */
  employers: readonly Option[] | null
  /** the checks found something to look at, and the owner may go on */
  warned: boolean
}

/** The questions about one list, in groups; inside a PostForm. */
export function ListFields({ occupations, employers, warned }: ListFieldsProps) {
  return (
    <>
      {warned ? <CheckboxField name="toch" label="Ik heb de waarschuwingen gelezen en open de lijst toch" /> : null}
      {employers === null ? null : (
        <SelectField name="werkgever" label="Werkgever" options={employers} emptyLabel="Kies een werkgever" width="full" />
      )}

      <h2 className="wsp-h2">Het werk</h2>
      <TextField
        name="functie"
        label="Functie"
        hint="Zo staat de lijst op de site, bijvoorbeeld Medewerker inpak."
        maxLength={limits.title}
        width="full"
      />
      <SelectField
        name="beroep"
        label="Beroep dat er het beste bij past"
        options={occupations}
        emptyLabel="Kies een beroep"
        width="full"
      />
      <TextAreaField
        name="werk"
        label="Wat is het werk?"
        hint="Drie korte zinnen: wat doet iemand op een dag?"
        rows={4}
        maxLength={limits.work}
      />
      <CheckboxesField
        name="eisen"
        label="Wat vraagt het werk?"
        hint={`Kies hooguit ${limits.demands}, alleen wat echt nodig is. Mensen beslissen zelf of zij dit kunnen. U vraagt geen bewijs.`}
        options={workDemands.map((value) => ({ value, label: workDemandAnswers[value] }))}
        layout="columns"
        optional
      />
      <TextAreaField
        name="begeleiding"
        label="Welke hulp krijgt iemand op het werk?"
        optional
        rows={3}
        maxLength={limits.support}
      />

      <h2 className="wsp-h2">Loon, uren en contract</h2>
      <RangeFields
        legend="Bruto loon per uur"
        fromName="loon-van"
        toName="loon-tot"
        prefix="€"
        hint="Zonder vakantiegeld. Wij controleren of het laagste bedrag boven het minimumloon ligt. Onder dit loon kan niemand beginnen."
      />
      <RangeFields legend="Uren per week" fromName="uren-van" toName="uren-tot" suffix="uur" inputMode="numeric" />
      <SelectField
        name="contract"
        label="Soort contract"
        options={vacancyContractKinds.map((value) => ({ value, label: contractKindLabels[value] }))}
        emptyLabel="Kies een contract"
      />
      <TextField name="plekken" label="Hoeveel plekken zijn er?" inputMode="numeric" width="xs" />
      <DateField name="startdatum" label="Eerste werkdag" optional hint="Laat leeg als het zo snel mogelijk is." />

      <h2 className="wsp-h2">Waar en bij wie</h2>
      <TextField name="adres" label="Straat en nummer van het werk" maxLength={limits.location} width="full" />
      <TextField name="postcode" label="Postcode" width="s" autoComplete="postal-code" spellCheck={false} />
      <TextField name="plaats" label="Plaats" width="m" maxLength={limits.place} />
      <TextField
        name="contactpersoon"
        label="Naam van de contactpersoon"
        hint="Werkzoekenden zien deze naam en dit nummer."
        maxLength={limits.contactName}
      />
      <TextField name="telefoon" label="Telefoonnummer van de contactpersoon" type="tel" width="m" />

      <h2 className="wsp-h2">De regels van de lijst</h2>
      <p>De volgorde van aanmelden is altijd de volgorde van oproepen. Wie zich aanmeldt, houdt de regels die hier staan.</p>
      <RadioField
        name="antwoordtijd"
        label="Hoeveel tijd heeft iemand om te antwoorden?"
        options={[
          { value: '24', label: '1 werkdag' },
          { value: '48', label: '2 werkdagen' },
          { value: '72', label: '3 werkdagen' },
        ]}
      />
      <RadioField
        name="pogingen"
        label="Na hoeveel oproepen zonder antwoord gaat iemand van de lijst?"
        options={['1', '2', '3'].map((value) => ({ value, label: value === '1' ? '1 oproep' : `${value} oproepen` }))}
      />
      <RadioField
        name="niet-nu"
        label="Hoe vaak mag iemand “nu niet” zeggen en de plaats houden?"
        options={[
          { value: '0', label: 'Niet' },
          { value: '1', label: '1 keer' },
          { value: '2', label: '2 keer' },
        ]}
      />
    </>
  )
}
