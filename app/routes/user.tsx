import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { Section } from '#app/components/section.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import { formatMoment } from '#app/core/dates.ts'
import type { Result } from '#app/core/result.ts'
import { AccountState } from '#app/features/organisations/components/account-state.tsx'
import { AddRole } from '#app/features/organisations/components/add-role.tsx'
import { PersonFields } from '#app/features/organisations/components/person-fields.tsx'
import { PersonRoles } from '#app/features/organisations/components/person-roles.tsx'
import type { UserRefusal } from '#app/features/organisations/model.ts'
import { changeUserSchema, endMembershipSchema, membershipSchema, userDeedSchema, type UserDeed } from '#app/features/organisations/schema.ts'
import { auditSentence } from '#app/features/organisations/texts/audit-nl.ts'
import { adminDone, userDeedDone, userRefusalFields, userRefusals } from '#app/features/organisations/texts/nl.ts'
import { addMembership } from '#app/features/organisations/use-cases/add-membership.server.ts'
import { changeUser } from '#app/features/organisations/use-cases/change-user.server.ts'
import { closeAccount } from '#app/features/organisations/use-cases/close-account.server.ts'
import { endMembership } from '#app/features/organisations/use-cases/end-membership.server.ts'
import { reopenAccount } from '#app/features/organisations/use-cases/reopen-account.server.ts'
import { personPage } from '#app/features/organisations/views/people.server.ts'
import { badForm, parseForm, type FormFault } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta<{ person: { name: string; email: string } }>(({ person }) => person.name || person.email)

export const loader = guarded('admin.users', async ({ ctx, params, url }) => {
  const page = await personPage(ctx, params['id'] ?? '')
  if (!page) throw notFound()
  return { ...page, done: doneSentence(url, adminDone) }
})

export const action = guarded('admin.users', async ({ ctx, actor, params, form }) => {
  const asked = parseForm(userDeedSchema, form)
  if (!asked.ok) return badForm(asked)
  const userId = params['id'] ?? ''
  const answer = (outcome: Result<null, UserRefusal>) => {
    if (outcome.ok) return done(paths.user(userId), userDeedDone[asked.value.actie])
    if (outcome.refusal === 'niet-gevonden') throw notFound()
    const errors = { [userRefusalFields[outcome.refusal] ?? '_form']: userRefusals[outcome.refusal] }
    return badForm({ errors, values: asked.values }, outcome.refusal === 'gewijzigd' ? 409 : 422)
  }
  const faulty = (fault: FormFault) => badForm({ ...fault, values: asked.values })
  switch (asked.value.actie) {
    case 'gegevens': {
      const parsed = parseForm(changeUserSchema, form)
      if (!parsed.ok) return faulty(parsed)
      const { naam, telefoon, functie, werkdagen, version } = parsed.value
      return answer(await changeUser(ctx, actor, { id: userId, name: naam, phone: telefoon, functionTitle: functie, workingDays: werkdagen, version }))
    }
    case 'rol-toevoegen': {
      const parsed = parseForm(membershipSchema, form)
      if (!parsed.ok) return faulty(parsed)
      return answer(await addMembership(ctx, actor, { userId, role: parsed.value.rol, organisationId: parsed.value.partner }))
    }
    case 'rol-beeindigen': {
      const parsed = parseForm(endMembershipSchema, form)
      if (!parsed.ok) return faulty(parsed)
      return answer(await endMembership(ctx, actor, { userId, membershipId: parsed.value.lidmaatschap }))
    }
    case 'sluiten':
      return answer(await closeAccount(ctx, actor, userId))
    case 'heropenen':
      return answer(await reopenAccount(ctx, actor, userId))
  }
})

export default function User() {
  const { person, memberships, partners, waiting, events, done: sentence } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() ?? null
  const of = (deed: UserDeed) => (result?.values['actie'] === deed ? result : null)
  const other = result !== null && of('gegevens') === null && of('rol-toevoegen') === null ? Object.values<string>(result.errors)[0] : undefined
  const { name, email, active, version, phone, functionTitle, workingDays } = person
  return (
    <Page
      title={name || email}
      overline={email}
      breadcrumbs={[{ label: 'Beheer', to: paths.admin() }, { label: 'Gebruikers', to: paths.users() }, { label: name || email }]}
      done={sentence}
    >
      {other === undefined ? null : (
        <Notice tone="error" live>
          {other}
        </Notice>
      )}
      <Section title="Rollen">
        <PersonRoles rows={memberships} />
      </Section>
      {active ? <AddRole partners={partners} result={of('rol-toevoegen')} /> : null}
      <Section title="Gegevens">
        {of('gegevens') ? <p>Nu opgeslagen: {[name, phone, functionTitle, workingDays].filter(Boolean).join(', ')}.</p> : null}
        <PostForm
          submitLabel="Sla gegevens op"
          label="Gegevens"
          result={of('gegevens')}
          version={version}
          defaults={{ naam: name, telefoon: phone, functie: functionTitle, werkdagen: workingDays }}
        >
          <input type="hidden" name="actie" value="gegevens" />
          <PersonFields />
        </PostForm>
      </Section>
      <Section title="Account">
        <AccountState active={active} waiting={waiting} />
      </Section>
      <Section title="Wat er met dit account gebeurde">
        <TimeLine items={events.map((event) => ({ moment: formatMoment(event.at), title: auditSentence(event), state: 'done' as const }))} />
      </Section>
    </Page>
  )
}
