import type { FormResult } from '#app/components/form-state.ts'
import { PostForm } from '#app/components/post-form.tsx'
import { Section } from '#app/components/section.tsx'
import type { Option } from '#app/components/select-field.tsx'
import { RoleFields } from './role-fields.tsx'

/** The form that gives a person one more role. */
export function AddRole({ partners, result }: { partners: readonly Option[]; result: FormResult | null }) {
  return (
    <Section title="Voeg een rol toe">
      <PostForm submitLabel="Voeg rol toe" label="Rol toevoegen" result={result} idPrefix="rol" tone="secondary">
        <input type="hidden" name="actie" value="rol-toevoegen" />
        <RoleFields partners={partners} />
      </PostForm>
    </Section>
  )
}
