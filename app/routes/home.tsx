import { useLoaderData } from '@remix-run/react'
import { Doors } from '#app/components/doors.tsx'
import { Figures } from '#app/components/figures.tsx'
import { Link } from '#app/components/link.tsx'
import { Page } from '#app/components/page.tsx'
import { SearchBox } from '#app/components/search-box.tsx'
import { Section } from '#app/components/section.tsx'
import { TileMap } from '#app/components/tile-map.tsx'
import { doors } from '#app/features/desk/texts/doors.ts'
import { homePage } from '#app/features/desk/views/home.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Eén loket voor werkgevers', 'Vacatures, regelingen, open hiring en social return in de regio: UWV en de gemeenten samen.')

export const loader = open(({ ctx }) => homePage(ctx))

export default function Home() {
  const { brand, phone, partners, vacancies, lists, openHiringName, supply, tiles } = useLoaderData<typeof loader>()
  return (
    <Page
      hero
      title={`Eén loket voor werkgevers in ${brand}`}
      intro={`UWV en ${partners} gemeenten werken hier samen. Gratis. Bel ${phone}.`}
      heroContent={<SearchBox action={paths.search()} label="Zoek een vacature, regeling of plaats" />}
    >
      <Doors doors={doors(openHiringName)} />
      <Section title="Nu in de regio" surface>
        <Figures
          figures={[
            { value: String(vacancies), label: <Link to={paths.vacancies()}>open vacatures</Link> },
            { value: String(lists), label: <Link to={paths.openHiring()}>lijsten voor {openHiringName.toLowerCase()}</Link> },
            ...(supply ? [{ value: supply.text, label: `mensen die werk zoeken in ${supply.sector}` }] : []),
          ]}
        />
        <TileMap title="Open vacatures per gemeente" tiles={tiles} unit="Open vacatures" />
      </Section>
    </Page>
  )
}
