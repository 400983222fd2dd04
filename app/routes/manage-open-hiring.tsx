import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { OwnLists } from '#app/features/open-hiring/components/own-lists.tsx'
import { ownLists } from '#app/features/open-hiring/views/own-lists.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { name: string }) => `${data.name}: alle lijsten`)

export const loader = guarded('open-hiring.see-all', ({ ctx, actor }) => ownLists(ctx, actor))

export default function ManageOpenHiring() {
  const { name, lists } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`${name}: alle lijsten`}
      intro="De lijsten van alle werkgevers in de regio."
      wide
      actions={<ButtonLink to={paths.newOpenHiringList()}>Open een lijst voor een werkgever</ButtonLink>}
    >
      {lists.length === 0 ? (
        <EmptyState title="Er is nog geen lijst">
          Open een lijst voor een werkgever, of laat de werkgever dat zelf doen.
        </EmptyState>
      ) : (
        <OwnLists lists={lists} withEmployer />
      )}
    </Page>
  )
}
