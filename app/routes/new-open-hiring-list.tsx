import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { ListFields } from '#app/features/open-hiring/components/list-fields.tsx'
import { listFormSchema } from '#app/features/open-hiring/schema.ts'
import { findingErrors } from '#app/features/open-hiring/texts/finding-errors-nl.ts'
import { openListTexts } from '#app/features/open-hiring/texts/screens-nl.ts'
import { openList } from '#app/features/open-hiring/use-cases/open-list.server.ts'
import { listForm } from '#app/features/open-hiring/views/list-form.server.ts'
import { badForm, parseForm, type FormResult } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Open een lijst')

export const loader = guarded('open-hiring.open-list', ({ ctx, actor, url }) =>
  listForm(ctx, actor, url.searchParams.get('werkgever')),
)

export const action = guarded('open-hiring.open-list', async ({ ctx, actor, form }) => {
  const parsed = parseForm(listFormSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { content, warningsRead } = parsed.value
  const employerId = actor.role === 'employer' ? actor.employerId : (parsed.value.employerId ?? '')
  const opened = await openList(ctx, actor, { employerId, content, warningsRead })
  if (opened.ok) return done(paths.manageOpenHiringList(opened.value.id), 'geopend')
  const { refusal } = opened
  if (refusal.code === 'bevindingen') return badForm({ errors: findingErrors(refusal.findings), values: parsed.values })
  const field = { 'werkgever-onbekend': 'werkgever', 'niet-geverifieerd': '_form', 'beroep-onbekend': 'beroep' }[refusal.code]
  return badForm({ errors: { [field]: openListTexts[refusal.code] }, values: parsed.values })
})

export default function NewOpenHiringList() {
  const { name, verified, occupations, employers, defaults } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() as FormResult | undefined
  const back = employers === null ? paths.companyOpenHiring() : paths.manageOpenHiring()
  return (
    <Page
      title="Open een lijst"
      intro="Wie zich aanmeldt, krijgt het werk in volgorde van aanmelden. U kiest niemand uit en vraagt niet naar papieren of achtergrond."
      breadcrumbs={[{ label: name, to: back }, { label: 'Open een lijst' }]}
    >
      {verified ? (
        <PostForm submitLabel="Open de lijst" result={result ?? null} defaults={defaults}>
          <ListFields
            occupations={occupations}
            employers={employers}
            warned={Boolean(result?.errors['toch'] ?? result?.values['toch'])}
          />
        </PostForm>
      ) : (
        <Notice tone="warning">{openListTexts['niet-geverifieerd']}</Notice>
      )}
    </Page>
  )
}
