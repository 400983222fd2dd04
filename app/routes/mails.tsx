import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { MailText } from '#app/features/desk/components/mail-text.tsx'
import { mailPreviews } from '#app/features/desk/views/mail-previews.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Onze mails')

export const loader = guarded('mails.preview', ({ ctx }) => ({ mails: mailPreviews(ctx), ownUrl: ctx.publicUrl }))

export default function Mails() {
  const { mails, ownUrl } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Onze mails"
      intro="Elke e-mail die het programma stuurt, met verzonnen gegevens. In het onderwerp staan nooit persoonsgegevens."
    >
      {mails.map(({ kind, label, subject, text }) => (
        <Section key={kind} title={label} id={kind} surface>
          <p>
            <strong>Onderwerp:</strong> {subject}
          </p>
          <MailText text={text} ownUrl={ownUrl} />
        </Section>
      ))}
    </Page>
  )
}
