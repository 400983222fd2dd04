import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { GetForm } from '#app/components/get-form.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { SearchInput } from '#app/components/search-input.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { membershipRoles } from '#app/features/access/model.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'
import { userSearchSchema } from '#app/features/organisations/schema.ts'
import { adminDone } from '#app/features/organisations/texts/nl.ts'
import { peopleList } from '#app/features/organisations/views/people.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { doneSentence, guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Gebruikers')

export const loader = guarded('admin.users', async ({ ctx, url }) => {
  const { q, rol, pagina } = userSearchSchema.parse(Object.fromEntries(url.searchParams))
  return { ...(await peopleList(ctx, { text: q, role: rol, page: pagina })), q, rol, done: doneSentence(url, adminDone) }
})

export default function Users() {
  const { people, count, page, pageCount, q, rol, done } = useLoaderData<typeof loader>()
  const hrefFor = (number: number) => {
    const query = new URLSearchParams({ ...(q ? { q } : {}), ...(rol ? { rol } : {}), ...(number > 1 ? { pagina: String(number) } : {}) })
    return paths.users(query.size > 0 ? `?${query.toString()}` : '')
  }
  return (
    <Page
      wide
      title="Gebruikers"
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Gebruikers' }]}
      actions={
        <ButtonLink to={paths.newUser()} icon="add">
          Voeg een gebruiker toe
        </ButtonLink>
      }
      done={done}
    >
      <GetForm search label="Gebruikers zoeken" values={{ q: q ?? '', rol: rol ?? '' }}>
        <SelectField name="rol" label="Rol" emptyLabel="Alle rollen" options={membershipRoles.map((role) => ({ value: role, label: roleNames[role] }))} />
        <SearchInput name="q" label="Naam of e-mailadres" />
      </GetForm>
      <p role="status">{count === 1 ? '1 gebruiker' : `${count} gebruikers`}</p>
      <DataTable
        caption="Gebruikers"
        captionHidden
        empty={<EmptyState title="Niemand gevonden">Zoek op een deel van de naam of het e-mailadres, of kies alle rollen.</EmptyState>}
        columns={[
          { key: 'naam', label: 'Naam', header: true, render: (row) => <Link to={paths.user(row.id)}>{row.name || row.email}</Link> },
          { key: 'email', label: 'E-mail', render: (row) => row.email },
          { key: 'rollen', label: 'Rollen', render: (row) => row.roles.map(({ role, place }) => `${roleNames[role]}, ${place}`).join('; ') || 'Nog geen rol' },
          { key: 'status', label: 'Account', render: (row) => (row.active ? <StatusMark tone="success">Open</StatusMark> : <StatusMark icon="lock">Gesloten</StatusMark>) },
        ]}
        rows={people}
        rowKey={(row) => row.id}
      />
      <Paging page={page} pageCount={pageCount} hrefFor={hrefFor} />
    </Page>
  )
}
