import { Link, useLoaderData } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { Paging } from '#app/components/paging.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { feedbackReadSchema, pageSchema } from '#app/features/candidates/schema.ts'
import { doneTexts, unreadText } from '#app/features/candidates/texts/nl.ts'
import { readFeedback } from '#app/features/candidates/use-cases/read-feedback.server.ts'
import { feedbackPage } from '#app/features/candidates/views/feedback-list.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Terugmeldingen')

export const loader = guarded('candidates.feedback', async ({ ctx, actor, url }) => {
  const { pagina } = pageSchema.parse(Object.fromEntries(url.searchParams))
  return { ...(await feedbackPage(ctx, actor, pagina)), page: pagina, consulent: actor.role === 'consulent', done: doneSentence(url, doneTexts) }
})

export const action = guarded('candidates.feedback', async ({ ctx, actor, form }) => {
  const parsed = parseForm(feedbackReadSchema, form)
  if (!parsed.ok) return badForm(parsed)
  if (!(await readFeedback(ctx, actor, parsed.value.terugmelding))) throw notFound()
  return done(paths.feedback(), 'gelezen')
})

export default function Feedback() {
  const { rows, total, unread, page, pageCount, consulent, done: sentence } = useLoaderData<typeof loader>()
  return (
    <Page title="Terugmeldingen" intro={unreadText(unread, total)} done={sentence} wide>
      <DataTable
        caption="Terugmeldingen"
        captionHidden
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title="Er zijn nog geen terugmeldingen">Gaat iemand uit uw gemeente aan het werk? Dan leest u dat hier.</EmptyState>}
        columns={[
          { key: 'number', label: 'Kandidaat', header: true, render: (row) => <Link to={paths.candidate(row.candidateId, 'terugmelding')}>{row.number}</Link> },
          { key: 'what', label: 'Wat is er gebeurd', render: (row) => row.sentences.join(' ') },
          { key: 'on', label: 'Op', render: (row) => <span className="wsp-nowrap">{row.on}</span> },
          ...(consulent ? [] : [{ key: 'municipality', label: 'Gemeente', render: (row: (typeof rows)[number]) => row.municipality }]),
          {
            key: 'read',
            label: 'Gelezen',
            render: (row) =>
              row.read !== null ? (
                <StatusMark tone="success">{row.read}</StatusMark>
              ) : consulent ? (
                <ButtonForm fields={{ terugmelding: row.id }} label="Gelezen" />
              ) : (
                <StatusMark>Nog niet</StatusMark>
              ),
          },
        ]}
      />
      <Paging page={page} pageCount={pageCount} hrefFor={(to) => `${paths.feedback()}?pagina=${to}`} />
    </Page>
  )
}
