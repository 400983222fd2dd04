import { DataTable } from '#app/components/data-table.tsx'
import { Page } from '#app/components/page.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { candidateLimits } from '#app/features/candidates/model.ts'
import { neverUsed } from '#app/features/matching/model/match.ts'
import { criteria } from '#app/features/matching/rules/criteria.ts'
import { criterionExplanations, criterionNames, criterionSourceLabels, neverUsedLabels } from '#app/features/matching/texts/nl.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Hoe wij kandidaten en vacatures bij elkaar zoeken')
export const loader = open(async () => ({}))

const musts = criteria.filter(({ kind }) => kind === 'moet')
const weighed = criteria.filter(({ kind }) => kind === 'weegt')

export default function Algorithm() {
  return (
    <Page
      title="Hoe wij kandidaten en vacatures bij elkaar zoeken"
      intro="Een rekenregel helpt onze accountmanagers bij het kiezen. Een mens beslist altijd."
    >
      <Section title="Eerst: wat moet" intro="Past een van deze punten niet, dan komt iemand niet in de lijst bij de vacature.">
        <DataTable
          caption="Wat moet"
          captionHidden
          rows={musts}
          rowKey={(row) => row.code}
          columns={[
            { key: 'name', label: 'Eis', header: true, render: (row) => criterionNames[row.code] },
            { key: 'what', label: 'Wat wij doen', render: (row) => criterionExplanations[row.code] },
            { key: 'why', label: 'Waar het vandaan komt', render: (row) => criterionSourceLabels[row.source] },
          ]}
        />
      </Section>
      <Section title="Dan: wat telt mee" intro="Wie past, krijgt punten. Samen zijn het 100 punten. Meer punten staat hoger in de lijst.">
        <DataTable
          caption="Wat telt mee"
          captionHidden
          rows={weighed}
          rowKey={(row) => row.code}
          columns={[
            { key: 'name', label: 'Onderdeel', header: true, render: (row) => criterionNames[row.code] },
            { key: 'weight', label: 'Punten', align: 'right', render: (row) => row.weight },
            { key: 'what', label: 'Wat wij doen', render: (row) => criterionExplanations[row.code] },
            { key: 'why', label: 'Waar het vandaan komt', render: (row) => criterionSourceLabels[row.source] },
          ]}
          total={{ name: 'Samen', weight: weighed.reduce((sum, row) => sum + row.weight, 0) }}
        />
      </Section>
      <Section title="Wat wij nooit gebruiken">
        <Prose>
          <p>Deze gegevens staan niet in de gegevens waarmee de rekenregel werkt:</p>
          <ul>
            {neverUsed.map((code) => (
              <li key={code}>{neverUsedLabels[code]}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section title="Goed om te weten">
        <Prose>
          <ul>
            <li>Hebben mensen evenveel punten? Dan loot de rekenregel per vacature. De volgorde van aanmelden telt niet.</li>
            <li>De accountmanager ziet bij elk punt waarom iemand het kreeg, en kan van de volgorde afwijken.</li>
            <li>Een werkgever ziet pas wie iemand is als die persoon daar zelf ja op zegt, voor die ene vacature.</li>
            <li>Zo’n ja geldt {candidateLimits.consentDays} dagen, en kan altijd worden ingetrokken. Een nee heeft geen gevolgen.</li>
            <li>De rekenregel leert niet zelf. Hij verandert alleen als de regio dat besluit, en dan verandert deze pagina mee.</li>
            <li>Bent u het niet eens met een keuze? Vraag uw contactpersoon om uitleg, of dien een klacht in bij ons loket.</li>
          </ul>
        </Prose>
      </Section>
    </Page>
  )
}
