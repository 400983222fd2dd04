import { DataTable } from '#app/components/data-table.tsx'
import { Prose } from '#app/components/prose.tsx'
import { Section } from '#app/components/section.tsx'
import { openHiringLimits } from '#app/features/open-hiring/model.ts'
import { retentionRules } from '#app/features/privacy/model.ts'
import { cookieRows, keptRows, processedRows } from '#app/features/privacy/texts/statement-nl.ts'

interface PrivacyStatementProps {
  brand: string
  partners: readonly string[]
  contact: { phone: string; email: string; address: string }
  /** fewer people than this are never shown in figures */
  threshold: number
}

/** What is kept of whom, why and how long; the terms come from the rules that the program itself keeps to. */
export function PrivacyStatement({ brand, partners, contact, threshold }: PrivacyStatementProps) {
  return (
    <>
      <Prose>
        <p>
          {brand} is één loket van {partners.join(', ')}. Zij zijn samen verantwoordelijk voor uw gegevens. Hier leest u wat wij bewaren, waarom, hoe lang, en
          wat u zelf kunt doen.
        </p>
      </Prose>
      <Section title="Wat wij bewaren en waarom">
        <DataTable
          caption="Wat wij bewaren en waarom"
          captionHidden
          columns={[
            { key: 'wie', label: 'Wie bent u?', header: true, render: (row) => row.who },
            { key: 'wat', label: 'Wat bewaren wij?', render: (row) => row.what },
            { key: 'waarom', label: 'Waarom?', render: (row) => row.why },
          ]}
          rows={processedRows}
          rowKey={(row) => row.who}
        />
      </Section>
      <Section title="Wat werkgevers niet zien">
        <Prose>
          <p>
            Een werkgever ziet van een kandidaat alleen wat voor het werk telt, en pas nadat de kandidaat ja heeft gezegd voor die ene vacature. Leeftijd,
            afkomst, uitkering, gezondheid en het doelgroepregister ziet een werkgever nooit. Bij open hiring ziet de werkgever alleen wie er aan de beurt is.
          </p>
          <p>Tot welke groep iemand hoort (zoals jongere of 50-plusser) gebruiken wij alleen voor de cijfers van de gemeenten, niet om te zoeken naar werk.</p>
          <p>Wij bewaren geen burgerservicenummer en geen medische gegevens.</p>
        </Prose>
      </Section>
      <Section title="Wie er in uw dossier keek">
        <Prose>
          <p>
            Elke keer dat een medewerker het dossier van een kandidaat opent, leggen wij vast wie dat was, wanneer en waarom. Dat doen
            wij ook als iemand bij open hiring uw naam ziet omdat u aan de beurt bent. Bent u kandidaat? Vraag uw contactpersoon om die lijst. U
            krijgt hem altijd.
          </p>
        </Prose>
      </Section>
      <Section title="Hoe lang wij het bewaren">
        <DataTable
          caption="Hoe lang wij het bewaren"
          captionHidden
          columns={[
            { key: 'wat', label: 'Wat', header: true, render: (row) => row.what },
            { key: 'termijn', label: 'Hoe lang', render: (row) => row.term },
            { key: 'daarna', label: 'Wat er dan gebeurt', render: (row) => row.after },
          ]}
          rows={keptRows(retentionRules, openHiringLimits.eraseAfterDays)}
          rowKey={(row) => row.what}
        />
      </Section>
      <Section title="Cijfers over mensen">
        <Prose>
          <p>
            Rapporten en open data bevatten alleen aantallen. Een aantal van minder dan {threshold} mensen tonen wij niet, en ook geen getal waaruit dat aantal
            is uit te rekenen.
          </p>
        </Prose>
      </Section>
      <Section title="Cookies">
        <Prose>
          <p>Wij volgen u niet en er zijn geen cookies van anderen. Deze cookies zijn nodig om de site te laten werken:</p>
        </Prose>
        <DataTable
          caption="Cookies"
          captionHidden
          columns={[
            { key: 'naam', label: 'Naam', header: true, render: (row) => row.name },
            { key: 'waarvoor', label: 'Waarvoor', render: (row) => row.purpose },
            { key: 'duur', label: 'Hoe lang', render: (row) => row.life },
          ]}
          rows={cookieRows}
          rowKey={(row) => row.name}
        />
      </Section>
      <Section title="Uw rechten" id="rechten">
        <Prose>
          <p>U mag uw gegevens zien, laten verbeteren, laten wissen of meenemen. U mag bezwaar maken en een toestemming intrekken. Dat kost niets.</p>
          <p>
            Bel {contact.phone}, mail <a href={`mailto:${contact.email}`}>{contact.email}</a> of schrijf naar {contact.address}. U krijgt binnen een maand
            antwoord. Wij vragen u te laten zien dat u het bent.
          </p>
          <p>
            Bent u het niet met ons eens? Dan kunt u een klacht indienen bij de{' '}
            <a href="https://www.autoriteitpersoonsgegevens.nl">Autoriteit Persoonsgegevens</a>.
          </p>
        </Prose>
      </Section>
    </>
  )
}
