import type { FormResult } from '#app/components/form-state.ts'
import { PostForm } from '#app/components/post-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { openHiringLimits } from '#app/features/open-hiring/model.ts'

/** Two fields and one button. */
export function JoinForm({ result }: { result: FormResult | undefined }) {
  return (
    <PostForm submitLabel="Zet mij op de lijst" result={result ?? null} reloadDocument label="Aanmelden">
      <TextField name="naam" label="Uw naam" autoComplete="name" maxLength={openHiringLimits.name} />
      <TextField
        name="contact"
        label="Uw telefoonnummer of e-mailadres"
        hint="Eén van de twee is genoeg. Alleen om u op te roepen."
        maxLength={openHiringLimits.contact}
        spellCheck={false}
      />
    </PostForm>
  )
}
