import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { MailText } from '#app/features/desk/components/mail-text.tsx'
import { exampleMails } from '#app/features/desk/views/example-mail.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { notFound, open } from '#app/platform/route.server.ts'

export const handle = { scripts: false }
export const meta = pageMeta('Verstuurde mails')

export const loader = open(async ({ ctx }) => {
  const mails = await exampleMails(ctx)
  if (!mails) throw notFound()
  return { mails, ownUrl: ctx.publicUrl }
})

export default function ExampleMail() {
  const { mails, ownUrl } = useLoaderData<typeof loader>()
  return (
    <Page title="Verstuurde mails" intro="In de voorbeeldstand gaat er geen e-mail naar buiten. Hier staat wat er verstuurd zou zijn, het nieuwste bovenaan.">
      {mails.length === 0 ? <EmptyState title="Er is nog geen mail verstuurd">Vraag bijvoorbeeld een inlogcode aan en laad deze pagina opnieuw.</EmptyState> : null}
      {mails.map(({ id, toAddress, subject, textBody, sentAt }) => (
        <Section key={id} title={subject} surface>
          <p>
            Aan {toAddress}, {formatMoment(sentAt)}
          </p>
          <MailText text={textBody} ownUrl={ownUrl} />
        </Section>
      ))}
    </Page>
  )
}
