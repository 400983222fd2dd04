import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Card } from '#app/components/card.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { switchSchema } from '#app/features/access/schema.ts'
import { roleNames } from '#app/features/access/texts/nl.ts'
import { signInAsExample } from '#app/features/access/use-cases/sign-in-as-example.server.ts'
import { parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { notFound, open } from '#app/platform/route.server.ts'
import { cookieLine, sessionCookie } from '#app/platform/session.server.ts'
import { listExamplePeople } from '#app/features/access/views/example-people.server.ts'

export const meta = pageMeta('Inloggen als voorbeeldpersoon')

export const loader = open(async ({ ctx }) => {
  if (!ctx.env.example) throw notFound()
  const people = await listExamplePeople(ctx)
  const roles = [...new Set(people.map((person) => person.role))]
  return { groups: roles.map((role) => ({ name: roleNames[role], people: people.filter((person) => person.role === role) })) }
})

export const action = open(async ({ ctx, form }) => {
  const parsed = parseForm(switchSchema, form)
  if (!parsed.ok) throw notFound()
  const result = await signInAsExample(ctx, parsed.value.lidmaatschap)
  if (!result.ok) throw notFound()
  return redirect(paths.start(), {
    status: 303,
    headers: { 'Set-Cookie': cookieLine(ctx, sessionCookie, result.value.secret, result.value.seconds) },
  })
})

export default function SignInExample() {
  const { groups } = useLoaderData<typeof loader>()
  return (
    <Page title="Inloggen als voorbeeldpersoon" intro="Deze mensen zijn verzonnen. Kies er een om de site met die rol te bekijken." wide>
      {groups.map((group) => (
        <Section key={group.name} title={group.name}>
          <CardGrid>
            {group.people.map((person) => (
              <Card key={person.membershipId} title={person.userName} level={3}>
                <p>{person.place}</p>
                <ButtonForm fields={{ lidmaatschap: person.membershipId }} label={`Log in als ${person.userName}`} reloadDocument />
              </Card>
            ))}
          </CardGrid>
        </Section>
      ))}
    </Page>
  )
}
