import { useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { ValueTable } from '#app/features/social-return/components/value-table.tsx'
import { socialReturnPage } from '#app/features/social-return/views/social-return-page.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Social return', 'Gewonnen met een aanbesteding? Zo werkt social return, met tabellen en een voorbeeld.')

export const loader = open(({ ctx }) => socialReturnPage(ctx))

export default function SocialReturn() {
  const { notOurs, example, tables } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Social return"
      intro="Wint u een opdracht van een gemeente? Dan gaat vaak een deel van de waarde naar werk voor mensen die moeilijk aan werk komen."
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Social return' }]}
    >
      <Section title="Zo werkt het">
        <Prose>
          <ol>
            <li>U wint een opdracht. In het contract staat een percentage van de waarde zonder btw, meestal 5 %.</li>
            <li>De coördinator van de opdrachtgever legt de opdracht vast. De tabel die gold bij de publicatie van de aanbesteding blijft gelden.</li>
            <li>U neemt mensen in dienst, biedt leerplekken of koopt in bij een sociaal ontwikkelbedrijf. Elk blok heeft een waarde.</li>
            <li>Legt het Werkgeversservicepunt een plaatsing bij u vast? Dan telt die vanzelf mee. U hoeft niets over te typen.</li>
            <li>U ziet hoeveel is gedaan, wat is gepland en hoeveel tijd er nog is.</li>
          </ol>
          <p>Een persoon telt per maand één keer mee, ook als u meer opdrachten hebt. Niemand wordt gedwongen, en gewone banen mogen er niet door verdwijnen.</p>
        </Prose>
      </Section>
      {example === null ? null : (
        <Section title="Een voorbeeld" intro={<p>Berekend met de tabel {example.table}. {notOurs}</p>} surface>
          <p>
            Een opdracht van {example.contract}, met {example.percentage} social return: de verplichting is <strong>{example.owed}</strong>.
          </p>
          {example.mixes.map((mix) => (
            <div key={mix.title}>
              <DataTable
                caption={mix.title}
                rows={mix.lines}
                rowKey={(row) => row.text}
                columns={[
                  {
                    key: 'wat',
                    label: 'Wat u doet',
                    header: true,
                    render: (row) => (
                      <>
                        {row.text}
                        {row.posts === '' ? null : <div>{row.posts}</div>}
                      </>
                    ),
                  },
                  { key: 'waarde', label: 'Waarde', align: 'right', render: (row) => row.value },
                ]}
                total={{ wat: 'Samen', waarde: mix.total }}
              />
              <p>{mix.outcome}</p>
            </div>
          ))}
          <p>
            Is het arbeidsdeel kleiner dan {example.littleLabour.below} % van de opdracht? Dan is het {example.littleLabour.percentage}: {example.littleLabour.owed}.
          </p>
        </Section>
      )}
      <Section title="Gepubliceerde tabellen">
        <Notice tone="warning" title="Niet onze eigen waarden">
          <p>Van deze regio is geen eigen tabel gevonden. Dit zijn tabellen van andere regio’s, als voorbeeld.</p>
        </Notice>
        {tables.map((table) => (
          <details key={table.id} className="wsp-details">
            <summary>
              {table.name} ({table.validFrom})
            </summary>
            <p>{table.note}</p>
            <ValueTable name={table.name} blocks={table.blocks} />
            {table.bonuses.length === 0 ? null : <p>Erbij: {table.bonuses.join('; ')}.</p>}
            <p>
              Percentage: {table.percentage}. Bron: {table.source}. Nagekeken op {table.checkedOn}.
            </p>
          </details>
        ))}
      </Section>
    </Page>
  )
}
