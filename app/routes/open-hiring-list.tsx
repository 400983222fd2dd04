import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Figures } from '#app/components/figures.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { JoinForm } from '#app/features/open-hiring/components/join-form.tsx'
import { openHiringLimits } from '#app/features/open-hiring/model.ts'
import { joinSchema } from '#app/features/open-hiring/schema.ts'
import { openHiringRefusals } from '#app/features/open-hiring/texts/nl.ts'
import { listNotes } from '#app/features/open-hiring/texts/screens-nl.ts'
import { joinList } from '#app/features/open-hiring/use-cases/join-list.server.ts'
import { publicList } from '#app/features/open-hiring/views/public-lists.server.ts'
import { badForm, parseForm, type FormResult } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { openPlaceCookie } from '#app/platform/receipt-session.server.ts'
import { notFound, open, tooMany } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { title: string; employer: string }) => `${data.title} bij ${data.employer}`)

export const loader = open(async ({ ctx, params }) => {
  const list = await publicList(ctx, params.id ?? '')
  if (!list) throw notFound()
  return list
})

export const action = open(async ({ ctx, params, form, address }) => {
  const taken = await ctx.limits.take('join', address)
  if (!taken.ok) throw tooMany(taken.retryAfter)
  const parsed = parseForm(joinSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { naam, contact } = parsed.value
  const joined = await joinList(ctx, params.id ?? '', { name: naam, contact })
  if (!joined.ok) {
    if (joined.refusal === 'niet-gevonden') throw notFound()
    return badForm({ errors: { _form: openHiringRefusals[joined.refusal] }, values: parsed.values })
  }
  const cookie = openPlaceCookie(ctx, joined.value, openHiringLimits.lookUpMinutes)
  return redirect(paths.receipt(), { status: 303, headers: { 'Set-Cookie': cookie } })
})

export default function OpenHiringList() {
  const list = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() as FormResult | undefined
  const note = listNotes[list.status]
  return (
    <Page
      title={list.title}
      overline={`${list.employer}, ${list.place}`}
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: list.name, to: paths.openHiring() }, { label: list.title }]}
    >
      {note === null ? null : <Notice tone="warning">{note} Aanmelden kan nu niet.</Notice>}
      <div className="wsp-prose">
        {list.work.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <Section title="Dit krijgt u">
        <Figures
          figures={[
            { value: list.pay, label: 'bruto per uur' },
            { value: list.hours, label: 'uur per week' },
          ]}
        />
      </Section>
      {list.demands.length === 0 ? null : (
        <Section title="Kunt u dit?" intro={<p>Dan kunt u dit werk doen. U beslist zelf. Wij vragen geen bewijs.</p>}>
          <ul>
            {list.demands.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </Section>
      )}
      {list.status === 'open' ? (
        <Section
          title="Zet u op de lijst"
          intro={<p>{list.waiting}. Met aanmelden zegt u: dit werk kan ik.</p>}
          id="aanmelden"
          surface
        >
          <JoinForm result={result} />
        </Section>
      ) : null}
      <SummaryList
        items={[
          { term: 'Contract', description: list.contract },
          { term: 'Eerste werkdag', description: list.start },
          { term: 'Plekken', description: String(list.places) },
          { term: 'Waar', description: list.location },
          ...(list.support === '' ? [] : [{ term: 'Hulp op het werk', description: list.support }]),
          { term: 'Vragen over het werk', description: `${list.contact.name}, ${list.contact.phone}` },
        ]}
      />
      <Section title="De regels">
        <ul>
          {list.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>Vier weken nadat u weg bent of begonnen bent, wissen wij uw naam en contactgegeven.</p>
      </Section>
      <ButtonLink to={paths.receipt()} tone="secondary">
        Ik sta al op de lijst
      </ButtonLink>
    </Page>
  )
}
