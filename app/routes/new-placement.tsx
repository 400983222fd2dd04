import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { BeginPlacement, NotYetPlacement } from '#app/features/placements/components/begin-placement.tsx'
import { PlacementFields } from '#app/features/placements/components/placement-fields.tsx'
import { registerPlacementSchema } from '#app/features/placements/schema.ts'
import { placementErrors } from '#app/features/placements/texts/refusals-nl.ts'
import { registerPlacement } from '#app/features/placements/use-cases/register-placement.server.ts'
import { registrationForm } from '#app/features/placements/views/registration-form.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Plaatsing vastleggen')

export const loader = guarded('placements.register', async ({ ctx, actor, url }) => {
  const page = await registrationForm(ctx, actor, url.searchParams)
  if (!page) throw notFound()
  if (page.kind === 'geplaatst') throw redirect(`${paths.placement(page.placementId)}?gedaan=al-vastgelegd`)
  return page
})

export const action = guarded('placements.register', async ({ ctx, actor, form }) => {
  const parsed = parseForm(registerPlacementSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const result = await registerPlacement(ctx, actor, parsed.value)
  if (result.ok) return done(paths.placement(result.value.placementId), 'vastgelegd')
  const { refusal } = result
  if (refusal.code === 'al-geregistreerd' && refusal.placementId) return done(paths.placement(refusal.placementId), 'al-vastgelegd')
  return badForm({ errors: placementErrors(refusal), values: parsed.values })
})

export default function NewPlacement() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page
      title="Plaatsing vastleggen"
      intro="U legt de plaatsing één keer vast. De regelingen, de telling voor social return en de terugmelding aan de consulent volgen vanzelf."
      breadcrumbs={[{ label: 'Mijn dag', to: paths.day() }, { label: 'Plaatsingen', to: paths.placements() }, { label: 'Vastleggen' }]}
    >
      {page.kind === 'begin' ? <BeginPlacement values={page.values} errors={page.errors} /> : null}
      {page.kind === 'nog-niet' ? <NotYetPlacement proposalId={page.proposalId} /> : null}
      {page.kind === 'formulier' ? (
        <>
          <SummaryList
            items={[
              { term: 'Werkgever', description: page.employer.name },
              { term: 'Kandidaat', description: page.candidateNumber ?? 'Zonder dossier bij ons' },
              ...(page.municipality === null ? [] : [{ term: 'Gemeente', description: page.municipality }]),
              ...(page.vacancyTitle === null ? [] : [{ term: 'Vacature', description: page.vacancyTitle }]),
            ]}
          />
          <PostForm submitLabel="Leg plaatsing vast" result={result ?? null} defaults={page.defaults}>
            {Object.entries(page.hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <PlacementFields
              occupations={page.occupations}
              municipalities={page.candidateNumber === null ? page.municipalities : null}
              blocks={page.blocks}
              result={result}
            />
          </PostForm>
        </>
      ) : null}
    </Page>
  )
}
