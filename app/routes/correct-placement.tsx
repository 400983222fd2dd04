import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { municipalityName } from '#app/core/region.ts'
import { openFile } from '#app/features/candidates/use-cases/open-file.server.ts'
import { PlacementFields } from '#app/features/placements/components/placement-fields.tsx'
import { correctPlacementSchema } from '#app/features/placements/schema.ts'
import { factText } from '#app/features/placements/texts/facts-nl.ts'
import { placementFieldTexts } from '#app/features/placements/texts/nl.ts'
import { placementErrors } from '#app/features/placements/texts/refusals-nl.ts'
import { correctPlacement } from '#app/features/placements/use-cases/correct-placement.server.ts'
import { correctionForm } from '#app/features/placements/views/correction-form.server.ts'
import { badForm, parseForm, type FormResult } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Plaatsing corrigeren')

export const loader = guarded('placements.correct', async ({ ctx, actor, params }) => {
  const page = await correctionForm(ctx, actor, params['id'] ?? '')
  if (!page) throw notFound()
  if (page.candidateId !== null) await openFile(ctx, actor, page.candidateId, { reason: 'plaatsing', fields: ['plaatsingen'] })
  return page
})

/** Besides errors and what was typed: the version to go on from, and what somebody else changed meanwhile. */
type CorrectionResult = FormResult & { version?: number; changes?: string[] }

export const action = guarded('placements.correct', async ({ ctx, actor, params, form }) => {
  const id = params['id'] ?? ''
  const parsed = parseForm(correctPlacementSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const result = await correctPlacement(ctx, actor, id, parsed.value)
  if (result.ok) return done(paths.placement(id), 'gecorrigeerd')
  const { refusal } = result
  if (refusal.code === 'niet-gevonden') throw notFound()
  const fault: CorrectionResult = { errors: placementErrors(refusal), values: parsed.values }
  if (refusal.code === 'intussen-gewijzigd') {
    const titles = new Map((await correctionForm(ctx, actor, id))?.occupations.map(({ value, label }) => [value, label]))
    const names = { occupation: (code: string) => titles.get(code) ?? code, municipality: (slug: string) => municipalityName(ctx.region, slug) }
    fault.version = refusal.version
    fault.changes = refusal.changes.map(
      ({ field, before, after }) => `${placementFieldTexts[field]}: ${factText(field, before, names)} → ${factText(field, after, names)}`,
    )
  }
  return data(fault, { status: refusal.code === 'intussen-gewijzigd' ? 409 : 422 })
})

export default function CorrectPlacement() {
  const page = useLoaderData<typeof loader>()
  const result: CorrectionResult | undefined = useActionData<typeof action>()
  return (
    <Page
      title="Plaatsing corrigeren"
      overline={`Plaatsing ${page.number} bij ${page.employer}`}
      intro="De oude gegevens blijven bewaard. De regelingen, social return, de terugmelding en de cijfers volgen de correctie."
      breadcrumbs={[{ label: 'Plaatsingen', to: paths.placements() }, { label: page.number, to: paths.placement(page.id) }, { label: 'Corrigeren' }]}
    >
      {result?.changes === undefined ? null : (
        <Notice tone="warning" title="Dit is intussen veranderd">
          <ul>
            {result.changes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <PostForm
        submitLabel="Bewaar correctie"
        result={result ?? null}
        defaults={page.defaults}
        version={result?.version ?? page.version}
        secondary={
          <ButtonLink to={paths.placement(page.id)} tone="secondary">
            Terug
          </ButtonLink>
        }
      >
        <PlacementFields occupations={page.occupations} municipalities={page.municipalities} blocks={page.blocks} result={result ?? keptException(page.defaults.uitzondering)} />
        {page.ended ? <DateField name="laatste" label="Laatste werkdag" optional hint="Maak dit leeg als de persoon toch nog werkt." /> : null}
        <TextAreaField name="reden" label="Waarom corrigeert u dit?" rows={3} maxLength={300} hint="Schrijf hier geen namen en niets over gezondheid." />
      </PostForm>
    </Page>
  )
}

/** An exception that holds already stays visible, so that it is not lost. */
function keptException(exception: string | null): FormResult | null {
  return exception === null ? null : { errors: {}, values: { uitzondering: exception } }
}
