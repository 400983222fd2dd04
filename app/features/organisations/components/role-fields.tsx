import { SelectField, type Option } from '#app/components/select-field.tsx'
import { staffRoles } from '#app/features/access/model.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'

const roles = staffRoles.map((role) => ({ value: role, label: roleNames[role] }))

/** Which role, and at which partner. */
export function RoleFields({ partners }: { partners: readonly Option[] }) {
  return (
    <>
      <SelectField name="rol" label="Rol" emptyLabel="Kies een rol" options={roles} />
      <SelectField name="partner" label="Partner" emptyLabel="Kies een partner" options={partners} />
    </>
  )
}
