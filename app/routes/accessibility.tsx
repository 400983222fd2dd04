import { useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { Prose } from '#app/components/prose.tsx'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { open } from '#app/platform/route.server.ts'

export const meta = pageMeta('Toegankelijkheidsverklaring', 'Hoe toegankelijk deze site is en wat u kunt doen als iets niet lukt.')

export const loader = open(({ ctx: { region, publicUrl } }) => ({ brand: region.brand, contact: region.contact, publicUrl }))

/** The statement in the order of the Dutch model of DigiToegankelijk. */
export default function Accessibility() {
  const { brand, contact, publicUrl } = useLoaderData<typeof loader>()
  return (
    <Page
      title="Toegankelijkheidsverklaring"
      intro={`${brand} wil dat iedereen deze site kan gebruiken.`}
      breadcrumbs={[{ label: 'Begin', to: paths.home() }, { label: 'Toegankelijkheid' }]}
    >
      <Prose>
        <h2>Voor welke site geldt deze verklaring?</h2>
        <p>Deze verklaring geldt voor alles wat u vindt onder {publicUrl}.</p>
        <h2>Nalevingsstatus: eerste maatregelen genomen</h2>
        <p>
          De wet vraagt dat overheidssites voldoen aan EN 301 549 en WCAG 2.1 niveau A en AA. Wij bouwen volgens WCAG 2.2 niveau AA. Een onafhankelijk
          onderzoek van de hele site is nog niet gedaan. Daarom is de status: eerste maatregelen genomen.
        </p>
        <h2>Wat wij doen</h2>
        <ul>
          <li>Elke pagina wordt bij elke wijziging automatisch nagekeken op fouten die een computer kan vinden.</li>
          <li>Alles werkt met alleen het toetsenbord, zonder JavaScript, op een telefoon en bij 400 procent vergroting.</li>
          <li>Kleuren hebben genoeg contrast. Kleur zegt nooit alleen iets: er staat altijd een woord of teken bij.</li>
          <li>Achter elke grafiek staan dezelfde cijfers als tabel.</li>
          <li>Teksten zijn geschreven op taalniveau B1.</li>
          <li>Een fout in een formulier staat bij het veld en bovenaan. Wat u typte blijft staan.</li>
        </ul>
        <h2>Wat nog niet goed is</h2>
        <ul>
          <li>Er is nog geen test gedaan door mensen met een beperking. Wij weten dus nog niet alles wat beter kan.</li>
          <li>Tekst die werkgevers zelf schrijven in een vacature is soms moeilijker dan B1.</li>
        </ul>
        <h2>Lukt iets niet?</h2>
        <p>
          Bel {contact.phone} of mail <a href={`mailto:${contact.email}`}>{contact.email}</a>. Zeg op welke pagina het was en wat u wilde doen. U krijgt binnen
          vijf werkdagen antwoord, en wij helpen u meteen op een andere manier.
        </p>
        <p>
          Bent u niet tevreden over ons antwoord? Dan kunt u een klacht indienen. Helpt dat niet, dan kunt u naar de{' '}
          <a href="https://www.nationaleombudsman.nl">Nationale ombudsman</a> of het <a href="https://www.mensenrechten.nl">College voor de Rechten van de Mens</a>.
        </p>
        <h2>Wanneer is deze verklaring gemaakt?</h2>
        <p>Deze verklaring is van 22 november 2026. Wij kijken haar na bij elke grote wijziging, en minstens elk jaar.</p>
      </Prose>
    </Page>
  )
}
