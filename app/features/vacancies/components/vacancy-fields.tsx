import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { CheckboxesField } from '#app/components/checkboxes-field.tsx'
import { ComboField } from '#app/components/combo-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { RangeFields } from '#app/components/range-fields.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import {
  contractKindLabels,
  dutchLevelLabels,
  dutchLevels,
  educationLevels,
  licenceLabels,
  licences,
  vacancyContractKinds,
  workDemandLabels,
  workDemands,
} from '#app/core/classifications.ts'
import { replyDaysChoices, vacancyLimits } from '#app/features/vacancies/model.ts'
import { educationAskedLabels, replyDaysLabels } from '#app/features/vacancies/texts/nl.ts'

function options<C extends string>(codes: readonly C[], labels: Record<C, string>) {
  return codes.map((value) => ({ value, label: labels[value] }))
}

interface VacancyFieldsProps {
  /** suggestions for the occupation */
  titles: readonly string[]
  /** the lowest pay an hour that is allowed today, in words; null when not known */
  minimumWage: string | null
}

/** The questions about one vacancy, in groups; inside a PostForm. */
export function VacancyFields({ titles, minimumWage }: VacancyFieldsProps) {
  return (
    <>
      <h2 className="wsp-h2">Het werk</h2>
      <ComboField name="functie" label="Functie" options={titles} hint="Typ de gewone naam van het beroep, zoals orderpicker of verzorgende." maxLength={vacancyLimits.title} />
      <TextField name="titel" label="Titel van de vacature" hint="Zo staat de vacature in de lijst." maxLength={vacancyLimits.title} width="full" />
      <TextAreaField name="taken" label="Taken" hint="Eén taak per regel. Schrijf wat iemand op een dag doet." rows={6} />
      <TextAreaField name="omschrijving" label="Over het werk en uw bedrijf" optional rows={6} maxLength={vacancyLimits.description} />

      <h2 className="wsp-h2">Uren, loon en contract</h2>
      <RangeFields legend="Uren per week" fromName="uren-van" toName="uren-tot" suffix="uur" inputMode="numeric" hint="Vul twee keer hetzelfde in als het aantal vaststaat." />
      <RangeFields
        legend="Bruto loon per uur"
        fromName="loon-van"
        toName="loon-tot"
        prefix="€"
        hint={minimumWage === null ? 'Zonder vakantiegeld.' : `Zonder vakantiegeld. Het minimumloon is nu ${minimumWage} per uur (21 jaar en ouder).`}
      />
      <SelectField name="contract" label="Soort contract" options={options(vacancyContractKinds, contractKindLabels)} />

      <h2 className="wsp-h2">Waar en wanneer</h2>
      <TextField name="postcode" label="Postcode van de werkplek" width="s" autoComplete="postal-code" spellCheck={false} />
      <TextField name="plaats" label="Plaats van het werk" width="m" autoComplete="address-level2" maxLength={vacancyLimits.place} />
      <DateField name="startdatum" label="Startdatum" optional hint="Laat leeg als het zo snel mogelijk is." />
      <TextField name="plekken" label="Hoeveel mensen zoekt u?" inputMode="numeric" width="xs" />

      <h2 className="wsp-h2">Wat is er nodig?</h2>
      <CheckboxesField
        name="eisen"
        label="Wat vraagt het werk?"
        hint="Kies alleen wat echt bij het werk hoort. Met minder eisen passen er meer mensen."
        options={options(workDemands, workDemandLabels)}
        layout="columns"
        optional
      />
      <CheckboxesField name="bewijzen" label="Rijbewijzen en certificaten" options={options(licences, licenceLabels)} layout="columns" optional />
      <SelectField name="opleiding" label="Opleiding" options={options(educationLevels, educationAskedLabels)} />
      <CheckboxField name="geen-diploma" label="Een diploma is fijn, maar niet nodig" optional />
      <SelectField name="nederlands" label="Hoeveel Nederlands is nodig?" options={options(dutchLevels, dutchLevelLabels)} emptyLabel="Kies een niveau" />

      <h2 className="wsp-h2">Afspraken</h2>
      <RadioField
        name="reactietermijn"
        label="Hoe snel antwoordt u op een voorstel?"
        hint="Werkzoekenden zien dit bij uw vacature."
        options={replyDaysChoices.map((days) => ({ value: String(days), label: replyDaysLabels[days] }))}
      />
      <DateField name="sluitdatum" label="Sluitdatum" hint={`Tot wanneer mag de vacature online staan? Hooguit ${vacancyLimits.openDaysMax} dagen.`} />
    </>
  )
}
