import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { PrivacyStatement } from '#app/features/privacy/components/privacy-statement.tsx'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Privacy', 'Wat wij van u bewaren, waarom en hoe lang.')

export const loader = open(({ ctx: { region } }) => {
  const { phone, email, street, postcode, place } = region.contact
  return {
    brand: region.brand,
    partners: region.partners.map(({ name }) => name),
    contact: { phone, email, address: `${street}, ${postcode} ${place}` },
    threshold: region.rules.disclosureThreshold,
  }
})

export default function Privacy() {
  const statement = useLoaderData<typeof loader>()
  return (
    <Page title="Privacy" breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Privacy' }]}>
      <PrivacyStatement {...statement} />
    </Page>
  )
}
