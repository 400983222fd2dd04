import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { OwnLists } from '#app/features/open-hiring/components/own-lists.tsx'
import { openListTexts } from '#app/features/open-hiring/texts/screens-nl.ts'
import { ownLists } from '#app/features/open-hiring/views/own-lists.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { name: string }) => `${data.name}: uw lijsten`)

export const loader = guarded('open-hiring.manage', ({ ctx, actor }) => ownLists(ctx, actor))

export default function CompanyOpenHiring() {
  const { name, verified, lists } = useLoaderData<typeof loader>()
  return (
    <Page
      title={`${name}: uw lijsten`}
      intro="Mensen melden zich aan en beginnen in die volgorde. U vraagt niet naar papieren of achtergrond."
      wide
      actions={verified ? <ButtonLink to={paths.newOpenHiringList()}>Open een lijst</ButtonLink> : null}
    >
      {verified ? null : <Notice tone="warning">{openListTexts['niet-geverifieerd']}</Notice>}
      {lists.length === 0 ? (
        <EmptyState title="U hebt nog geen lijst">
          Met een lijst zegt u wat het werk is en wat het vraagt. Mensen beslissen zelf of zij het kunnen. U roept de eerste op.
        </EmptyState>
      ) : (
        <OwnLists lists={lists} />
      )}
    </Page>
  )
}
