import { Link, useLoaderData } from '@remix-run/react'
import { DataTable, type Column } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { TileMap } from '#app/components/tile-map.tsx'
import { hiddenText } from '#app/features/reports/texts/nl.ts'
import { quarterMonths, quarterText } from '#app/features/reports/texts/values-nl.ts'
import { publicReportList } from '#app/features/reports/views/public-reports.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Rapporten', 'Per gemeente en kwartaal: wat er van plaatsingen op werk is geworden.')

export const loader = open(async ({ ctx }) => publicReportList(ctx))

type PlaceRow = { slug: string; name: string; versions: Record<string, number> }

export default function Reports() {
  const { places, quarters, newest, tiles } = useLoaderData<typeof loader>()
  const columns: Column<PlaceRow>[] = [
    { key: 'gemeente', label: 'Gemeente', header: true, render: (row) => row.name },
    ...quarters.map((quarter): Column<PlaceRow> => ({
      key: quarter,
      label: quarter,
      render: (row) => {
        const version = row.versions[quarter]
        if (version === undefined) return 'nog niet'
        return (
          <Link to={paths.report(row.slug, quarter)}>
            Lees<span className="wsp-hidden"> het rapport van {row.name}, {quarterText(quarter)}</span>
            {version > 1 ? ` (versie ${version})` : ''}
          </Link>
        )
      },
    })),
  ]
  return (
    <Page
      wide
      title="Rapporten voor de gemeenteraden"
      intro="Elk kwartaal leest u hier per gemeente wat er van plaatsingen op werk is geworden: wat voor werk, hoeveel uren, vast of tijdelijk, en of het blijft."
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Rapporten' }]}
    >
      {newest === null ? (
        <EmptyState title="Er is nog geen rapport gepubliceerd">Na elk kwartaal verschijnt hier een rapport voor elke gemeente.</EmptyState>
      ) : (
        <>
          {tiles.length > 0 ? (
            <Section title={`Plaatsingen op werk, ${quarterText(newest)}`}>
              <TileMap
                title="Plaatsingen op werk per gemeente"
                description={`Begonnen van ${quarterMonths(newest)}. Kies een gemeente voor het hele rapport.`}
                unit="plaatsingen"
                tiles={tiles.map((tile) => ({
                  ...tile,
                  valueText: tile.value === null ? hiddenText : String(tile.value),
                  to: paths.report(tile.id, newest),
                }))}
              />
            </Section>
          ) : null}
          <Section title="Alle rapporten">
            <DataTable caption="Rapporten per gemeente en kwartaal" captionHidden columns={columns} rows={places} rowKey={(row) => row.slug} />
          </Section>
        </>
      )}
    </Page>
  )
}
