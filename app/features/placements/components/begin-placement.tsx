import { Button } from '#app/components/button.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { paths } from '#app/platform/paths.ts'

/** Asks first between whom the placement is; the answers stand in the address. */
export function BeginPlacement({ values, errors }: { values: { werkgever: string; kandidaat: string }; errors: Record<string, string> }) {
  return (
    <GetForm action={paths.newPlacement()} values={values} errors={errors} label="Wie gaat waar werken?">
      <TextField name="werkgever" label="KVK-nummer van de werkgever" inputMode="numeric" width="s" spellCheck={false} />
      <TextField name="kandidaat" label="Kandidaatnummer" optional width="m" spellCheck={false} hint="Bijvoorbeeld K-2026-00123. Laat leeg als er geen dossier is: dan vragen wij de gemeente." />
      <div className="wsp-actions">
        <Button>Verder</Button>
      </div>
    </GetForm>
  )
}

/** The employer has not said yes, so there is nothing to register. */
export function NotYetPlacement({ proposalId }: { proposalId: string }) {
  return (
    <EmptyState
      title="De werkgever heeft nog geen ja gezegd"
      action={
        <ButtonLink to={paths.proposal(proposalId)} tone="secondary">
          Bekijk het voorstel
        </ButtonLink>
      }
    >
      Een plaatsing uit een voorstel leggen wij vast nadat de werkgever ja zei.
    </EmptyState>
  )
}
