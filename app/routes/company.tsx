import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { LinkList } from '#app/components/link-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { CompanySections } from '#app/features/desk/components/company-sections.tsx'
import { CompanyVacancies } from '#app/features/desk/components/company-vacancies.tsx'
import { WaitingList } from '#app/features/desk/components/waiting-list.tsx'
import { companyHome } from '#app/features/desk/views/company-home.server.ts'
import { AccountManagerCard } from '#app/features/employers/components/account-manager-card.tsx'
import { employerDone, notVerified } from '#app/features/employers/texts/nl.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta('Mijn bedrijf')

export const loader = guarded('employers.home', async ({ ctx, actor, url }) => {
  const home = await companyHome(ctx, actor)
  if (!home) throw notFound()
  return { home, done: doneSentence(url, employerDone) }
})

export default function Company() {
  const { home, done } = useLoaderData<typeof loader>()
  return (
    <Page
      title={home.name}
      overline="Mijn bedrijf"
      done={done}
      actions={home.vacancies.length === 0 ? null : <ButtonLink to={paths.postVacancy()}>Plaats vacature</ButtonLink>}
      aside={
        <>
          <AccountManagerCard contact={home.contact} office={home.office} />
          <LinkList
            items={[
              ...(home.verified ? [{ to: paths.colleagues(), label: 'Collega’s' }] : []),
              { to: paths.createCompany(), label: 'Nog een bedrijf aanmaken' },
            ]}
          />
        </>
      }
    >
      {home.verified ? null : (
        <Notice tone="info" title={notVerified.title}>
          <p>{notVerified.what}</p>
        </Notice>
      )}
      <Section title="Wacht op u">
        {home.waiting.length === 0 ? <p>Er wacht niets op u.</p> : <WaitingList items={home.waiting} />}
      </Section>
      <CompanyVacancies running={home.vacancies} closed={home.closedVacancies} />
      {home.more ? <CompanySections more={home.more} openHiringName={home.openHiringName} /> : null}
    </Page>
  )
}
