import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { HoursRange } from '#app/components/hours-range.tsx'
import { Section } from '#app/components/section.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import {
  dutchLevelAnswers,
  dutchLevels,
  educationLevelLabels,
  educationLevels,
  licenceLabels,
  licences,
  sectorLabels,
  sectors,
  workDemandLabels,
  workDemands,
} from '#app/core/classifications.ts'
import { candidateLimits } from '#app/features/candidates/model.ts'
import { keptLicences } from '#app/features/candidates/rules/kept-licences.ts'
import { FoldedChoices } from './folded-choices.tsx'
import { TitleFields, TitleList } from './title-fields.tsx'

interface ProfileFieldsProps {
  titles: readonly string[]
  /** names of the boxes that are shown */
  wanted: readonly string[]
  done: readonly string[]
}

const options = <C extends string>(codes: readonly C[], labels: Record<C, string>) => codes.map((value) => ({ value, label: labels[value] }))
const listId = 'beroepen'

/** What counts for work: the part of the form that matching reads. */
export function ProfileFields({ titles, wanted, done }: ProfileFieldsProps) {
  return (
    <>
      <Section title="Werk">
        <TitleList id={listId} titles={titles} />
        <TitleFields names={wanted} label="Beroep dat de kandidaat wil" hint="Typ een beroep en kies uit de lijst." listId={listId} />
        <TitleFields names={done} label="Beroep dat de kandidaat deed" hint="Ook werk in een ander land of vrijwilligerswerk telt." listId={listId} optional />
        <CheckboxField
          name="vaardighedenVanBeroep"
          label="Neem de vaardigheden over van de beroepen die de kandidaat deed"
          hint="U kunt ze later aanpassen."
        />
        <TextAreaField name="vaardigheden" label="Andere vaardigheden" hint="Zet een komma tussen de vaardigheden." rows={3} optional />
        <FoldedChoices name="sectoren" label="Sectoren waarin de kandidaat wil werken" options={options(sectors, sectorLabels)} />
      </Section>
      <Section title="Uren en reizen">
        <HoursRange fromName="urenVan" toName="urenTot" />
        <DateField name="beschikbaarVanaf" label="Kan beginnen vanaf" />
        <TextField name="maxKm" label="Wil hooguit zo ver reizen" suffix="km" inputMode="numeric" width="xs" hint="In een rechte lijn, vanaf de postcode." />
      </Section>
      <Section title="Wat de kandidaat meebrengt">
        <SelectField
          name="opleiding"
          label="Hoogste opleiding"
          options={options(educationLevels, educationLevelLabels)}
          emptyLabel="Kies een opleiding"
        />
        <SelectField name="nederlands" label="Nederlands" options={options(dutchLevels, dutchLevelAnswers)} emptyLabel="Kies een niveau" />
        <FoldedChoices name="bewijzen" label="Rijbewijzen en certificaten" options={options(keptLicences(licences), licenceLabels)} />
        <FoldedChoices
          name="kanNiet"
          label="Wat past niet?"
          hint="Kies alleen wat de kandidaat zelf aangeeft. Schrijf nergens een ziekte of oorzaak op."
          options={options(workDemands, workDemandLabels)}
        />
        <TextAreaField
          name="eigenWoorden"
          label="In eigen woorden"
          hint="Wat wil de kandidaat een werkgever vertellen? Geen gezondheid, geen uitkering, geen BSN."
          maxLength={candidateLimits.ownWords}
          rows={4}
          optional
        />
      </Section>
    </>
  )
}
