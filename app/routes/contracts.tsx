import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { Standing } from '#app/features/social-return/components/standing.tsx'
import { contractList } from '#app/features/social-return/views/contract-list.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Contracten met social return')

export const loader = guarded('social-return.list', ({ ctx, actor, url }) => contractList(ctx, actor, url.searchParams))

export default function Contracts() {
  const { total, page, pageCount, registers, rows } = useLoaderData<typeof loader>()
  const add = registers ? <ButtonLink to={paths.newContract()}>Leg opdracht vast</ButtonLink> : null
  return (
    <Page
      title="Contracten met social return"
      intro={total === 0 ? null : `${total} ${total === 1 ? 'opdracht' : 'opdrachten'}, wat het laatst eindigt eerst. De streep is de tijd die voorbij is.`}
      breadcrumbs={[{ label: 'Mijn dag', to: paths.day() }, { label: 'Contracten' }]}
      actions={add}
    >
      {rows.length === 0 ? (
        <EmptyState title="Nog geen opdrachten">Leg een opdracht vast na de gunning. Plaatsingen bij de opdrachtnemer tellen dan vanzelf mee.</EmptyState>
      ) : null}
      {rows.map((row) => (
        <section key={row.id} className="wsp-section" aria-labelledby={`c-${row.id} c-${row.id}-wie`}>
          <h2 className="wsp-h3" id={`c-${row.id}`}>
            <Link to={paths.contract(row.id)}>{row.title}</Link>
          </h2>
          <p id={`c-${row.id}-wie`}>
            {row.employer} voor {row.organisation}. {row.period}. {row.status}.
          </p>
          <Standing title={`Voortgang van ${row.title}`} obligationCents={row.obligationCents} standing={row} />
        </section>
      ))}
      <Paging page={page} pageCount={pageCount} hrefFor={(number) => paths.contracts(number === 1 ? '' : `?pagina=${number}`)} />
    </Page>
  )
}
