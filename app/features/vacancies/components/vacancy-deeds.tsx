import { ButtonForm } from '#app/components/button-form.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { PostForm } from '#app/components/post-form.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { paths } from '#app/platform/paths.ts'

interface VacancyDeedsProps {
  vacancy: {
    id: string
    may: { change: boolean; pause: boolean; reopen: boolean; close: { value: string; label: string }[] }
  }
  result: FormResult | null
}

/** What an employer may do with a vacancy now: change, stop for a while, open again, close with the outcome. */
export function VacancyDeeds({ vacancy, result }: VacancyDeedsProps) {
  const { may } = vacancy
  const closing = result?.values['intent'] === 'sluit' && result.errors['reden'] !== undefined ? result : null
  return (
    <>
      <div className="wsp-actions">
        {may.change ? (
          <ButtonLink to={paths.changeVacancy(vacancy.id)} tone="secondary" icon="edit">
            Wijzig vacature
          </ButtonLink>
        ) : null}
        {may.pause ? (
          <ButtonForm
            fields={{ intent: 'pauzeer' }}
            label="Zet even stil"
            confirm={<p>Werkzoekenden zien de vacature dan niet meer. Voorstellen die al lopen, gaan door. U kunt haar later weer openen.</p>}
          />
        ) : null}
        {may.reopen ? <ButtonForm fields={{ intent: 'heropen' }} label="Zet weer online" tone="primary" /> : null}
      </div>
      {may.close.length === 0 ? null : (
        <details className="wsp-confirm" open={closing !== null}>
          <summary className="wsp-confirm__summary">Sluit vacature</summary>
          <div className="wsp-confirm__body">
            <p>De vacature gaat voorgoed van de site. Voorstellen die nog lopen, stoppen. Dit kunt u niet terugdraaien.</p>
            <PostForm submitLabel="Ja, sluit vacature" tone="danger" result={closing} idPrefix="sluit">
              <input type="hidden" name="intent" value="sluit" />
              <SelectField name="reden" label="Hoe is het afgelopen?" emptyLabel="Kies een antwoord" options={may.close} />
            </PostForm>
          </div>
        </details>
      )}
    </>
  )
}
