import { TextField } from '#app/components/text-field.tsx'
import { organisationLimits } from '#app/features/organisations/model.ts'

/** Name and how to reach a member of staff: shown to employers and job seekers on the pages that this person serves. */
export function PersonFields() {
  return (
    <>
      <TextField name="naam" label="Naam" autoComplete="off" maxLength={organisationLimits.name} />
      <TextField name="telefoon" label="Telefoon" type="tel" optional width="m" hint="Werkgevers en werkzoekenden zien dit nummer." />
      <TextField name="functie" label="Functie" optional hint="Bijvoorbeeld: accountmanager logistiek." />
      <TextField name="werkdagen" label="Werkdagen" optional hint="Bijvoorbeeld: maandag tot en met donderdag." />
    </>
  )
}
