import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Figures } from '#app/components/figures.tsx'
import { LinkList } from '#app/components/link-list.tsx'
import { Page } from '#app/components/page.tsx'
import { SearchBox } from '#app/components/search-box.tsx'
import { Section } from '#app/components/section.tsx'
import { DayLines, DayList, More, shownAtOnce } from '#app/features/desk/components/day-list.tsx'
import { daySchema } from '#app/features/desk/schema.ts'
import { myDay } from '#app/features/desk/views/day.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded } from '#app/platform/route.server.ts'

export const meta = pageMeta('Mijn dag')

export const loader = guarded('day.see', async ({ ctx, actor, session, url }) => {
  const { q } = daySchema.parse(Object.fromEntries(url.searchParams))
  return myDay(ctx, actor, session?.userName ?? '', q)
})

export default function Day() {
  const { greeting, date, waitingCount, waiting, planned, ending, counts, asked, hits } = useLoaderData<typeof loader>()
  return (
    <Page
      title={greeting}
      intro={date}
      wide
      aside={
        <>
          {counts.length === 0 ? null : (
            <Section title="In cijfers">
              <Figures figures={counts.map(({ value, label, to }) => ({ value: value.toLocaleString('nl-NL'), label: to === null ? label : <Link to={to}>{label}</Link> }))} />
            </Section>
          )}
          <Section title={`Loopt af (${ending.length})`} intro="In de komende 30 dagen.">
            {ending.length === 0 ? <p>Er loopt de komende 30 dagen niets af.</p> : <LinkList items={ending.slice(0, shownAtOnce)} />}
            <More count={ending.length - shownAtOnce}>
              <LinkList items={ending.slice(shownAtOnce)} />
            </More>
          </Section>
        </>
      }
    >
      <SearchBox action={paths.day()} label="Zoek werkgever, kandidaatnummer of vacature" value={asked ?? ''} />
      {hits === null ? null : (
        <Section title={`Gevonden voor ‘${asked ?? ''}’`} aside={<Link to={paths.day()}>Wis</Link>}>
          {hits.length === 0 ? <p>Niets gevonden. Zoek met een ander woord of met een heel nummer.</p> : <LinkList items={hits} />}
        </Section>
      )}
      <Section title={`Wacht op mij (${waitingCount})`}>
        {waitingCount === 0 ? <EmptyState title="Er wacht nu niets op u">Nieuwe taken komen hier vanzelf te staan.</EmptyState> : <DayList groups={waiting} />}
      </Section>
      {planned.length === 0 ? null : (
        <Section title={`Komt eraan (${planned.length})`}>
          <DayLines lines={planned} />
        </Section>
      )}
    </Page>
  )
}
