import { useLoaderData } from '@remix-run/react'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Card } from '#app/components/card.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { MailText } from '#app/features/desk/components/mail-text.tsx'
import { exampleMails } from '#app/features/desk/views/example-mail.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { notFound, open } from '#app/platform/route.server.ts'

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
      <CardGrid list>
        {mails.map(({ id, toAddress, subject, textBody, sentAt }) => (
          <Card key={id} title={subject} overline={`Aan ${toAddress}, ${formatMoment(sentAt)}`}>
            <MailText text={textBody} ownUrl={ownUrl} />
          </Card>
        ))}
      </CardGrid>
    </Page>
  )
}
