import { ButtonForm } from '#app/components/button-form.tsx'
import { Figures } from '#app/components/figures.tsx'
import { Notice } from '#app/components/notice.tsx'
import { QrCode } from '#app/components/qr-code.tsx'
import { ReceiptCode } from '#app/components/receipt-code.tsx'
import { Section } from '#app/components/section.tsx'
import { telephoneHref } from '#app/components/site-footer.tsx'
import { formatReceiptCode } from '#app/features/open-hiring/rules/receipt.ts'

export interface PlaceShown {
  statusText: string
  next: string
  /** 1 is the head; null when the person no longer waits */
  place: number | null
  ahead: number | null
  /** what became of the list */
  note: string | null
  call: { deadline: string; notNowKeeps: boolean } | null
  contact: { name: string; phone: string } | null
  mayLeave: boolean
  rules: readonly string[]
  receipt: { code: string; qr: { size: number; path: string } } | null
}

/** The place of whoever holds the receipt: where, what happens now, and what can be done. */
export function MyPlaceCard({ place }: { place: PlaceShown }) {
  const { receipt, call, contact } = place
  return (
    <>
      {place.note === null ? null : <Notice tone="warning">{place.note}</Notice>}
      {call === null ? null : (
        <Section title="U bent aan de beurt" surface>
          <p>
            Antwoord <strong>{call.deadline}</strong>. {place.next}
          </p>
          <div className="wsp-actions">
            <ButtonForm fields={{ actie: 'antwoord', antwoord: 'ja' }} label="Ja, ik kom" tone="primary" reloadDocument />
            <ButtonForm
              fields={{ actie: 'antwoord', antwoord: 'niet-nu' }}
              label="Nu niet"
              reloadDocument
              {...(call.notNowKeeps ? {} : { confirm: notNowEnds })}
            />
          </div>
        </Section>
      )}
      {place.place === null ? (
        <Notice title={place.statusText}>{place.next}</Notice>
      ) : (
        <>
          <Figures
            figures={[
              { value: String(place.place), label: 'Uw plaats op de lijst' },
              { value: String(place.ahead), label: place.ahead === 1 ? 'wacht er voor u' : 'wachten er voor u' },
            ]}
          />
          {call === null ? <Notice title={receipt === null ? place.statusText : 'En nu?'}>{place.next}</Notice> : null}
        </>
      )}
      {receipt === null ? null : (
        <Section title="Bewaar uw code">
          <ReceiptCode
            code={receipt.code}
            groups={formatReceiptCode(receipt.code).split('-')}
            label="Schrijf deze code op, of maak een foto"
          >
            <QrCode {...receipt.qr} label="QR-code van de pagina waar u uw plaats bekijkt" />
          </ReceiptCode>
          <p>Met de code ziet u hoe het gaat, en geeft u antwoord als u aan de beurt bent. Geef de code aan niemand.</p>
        </Section>
      )}
      {contact === null ? null : (
        <p>
          Vragen over het werk? Bel {contact.name}: <a href={telephoneHref(contact.phone)}>{contact.phone}</a>.
        </p>
      )}
      {place.rules.length === 0 ? null : (
        <Section title="Dit gebeurt er nu">
          <ul>
            {place.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Section>
      )}
      {place.mayLeave ? (
        <ButtonForm fields={{ actie: 'weg' }} label="Haal mij van de lijst" confirm={leaving} tone="danger" reloadDocument />
      ) : null}
      <ButtonForm fields={{ actie: 'sluit' }} label="Sluit mijn plaats op dit apparaat" tone="subtle" reloadDocument />
    </>
  )
}

const notNowEnds = (
  <p>U hebt al eerder “nu niet” gezegd. Als u het nu weer zegt, gaat u van de lijst af. U mag zich daarna opnieuw aanmelden.</p>
)
const leaving = <p>U verliest dan uw plaats. U mag zich later opnieuw aanmelden, en komt dan achteraan.</p>
