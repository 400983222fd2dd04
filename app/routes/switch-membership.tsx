import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { Page } from '#app/components/page.tsx'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Card } from '#app/components/card.tsx'
import { switchSchema } from '#app/features/access/schema.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'
import { switchMembership } from '#app/features/access/use-cases/switch-membership.server.ts'
import { parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Kies uw rol')

export const loader = guarded('session.switch', async ({ session }) => ({
  current: session?.membership?.id ?? null,
  memberships: (session?.memberships ?? []).map(({ id, role, organisationName, employerName }) => ({
    id,
    role: roleNames[role],
    place: organisationName ?? employerName ?? '',
  })),
}))

export const action = guarded('session.switch', async ({ ctx, actor, session, form }) => {
  const parsed = parseForm(switchSchema, form)
  if (!parsed.ok || !session) throw notFound()
  const result = await switchMembership(ctx, actor, session, parsed.value.lidmaatschap)
  if (!result.ok) throw notFound()
  return redirect(paths.start(), 303)
})

export default function SwitchMembership() {
  const { memberships, current } = useLoaderData<typeof loader>()
  return (
    <Page title="Kies uw rol" intro="U hebt meer dan één rol. Kies in welke u nu werkt.">
      <CardGrid>
        {memberships.map((membership) => (
          <Card key={membership.id} title={membership.role}>
            <p>{membership.place}</p>
            {membership.id === current ? (
              <p>Deze rol hebt u nu.</p>
            ) : (
              <ButtonForm fields={{ lidmaatschap: membership.id }} label={`Werk als ${membership.role.toLowerCase()}`} reloadDocument />
            )}
          </Card>
        ))}
      </CardGrid>
    </Page>
  )
}
