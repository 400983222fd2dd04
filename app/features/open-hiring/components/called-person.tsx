import { ButtonForm } from '#app/components/button-form.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { telephoneHref } from '#app/components/site-footer.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { paths } from '#app/platform/paths.ts'

export interface CalledShown {
  entryId: string
  number: number
  status: 'opgeroepen' | 'ja'
  name: string
  contact: string | null
  /** the contact is an e-mail address, and the person got a message */
  mail: boolean
  calledAt: string
  /** until when the answer counts, in words */
  deadline: string
  late: boolean
}

/** The one whose turn it is: name, contact, and what the owner can note. `first`: the primary action of the page may be here. */
export function CalledPerson({ person, first }: { person: CalledShown; first: boolean }) {
  const { entryId, contact } = person
  return (
    <article className="wsp-card">
      <p className="wsp-card__overline">Nummer {person.number}</p>
      <h3 className="wsp-card__title">{person.name}</h3>
      <div className="wsp-card__body">
        {contact === null ? null : (
          <p>{person.mail ? <a href={`mailto:${contact}`}>{contact}</a> : <a href={telephoneHref(contact)}>{contact}</a>}</p>
        )}
        {person.status === 'ja' ? (
          <>
            <StatusMark tone="success">Zegt ja</StatusMark>
            <p>Maak een afspraak over de eerste werkdag. Leg de start vast zodra die er is.</p>
          </>
        ) : (
          <>
            <StatusMark tone={person.late ? 'warning' : 'info'}>
              {person.late ? 'De tijd is voorbij' : `Antwoord ${person.deadline}`}
            </StatusMark>
            <p>
              Opgeroepen op {person.calledAt}.{' '}
              {person.mail ? 'Deze persoon kreeg een e-mail en antwoordt zelf.' : 'Bel deze persoon en schrijf het antwoord op.'}{' '}
              Vraag niet naar ervaring, papieren of achtergrond.
            </p>
          </>
        )}
      </div>
      <div className="wsp-actions">
        {person.status === 'ja' ? (
          <>
            <ButtonLink to={paths.openHiringStart(entryId)} tone={first ? 'primary' : 'secondary'}>
              Leg de start vast
            </ButtonLink>
            <ButtonForm
              fields={{ actie: 'niet-begonnen', inschrijving: entryId }}
              label="Deze persoon begint niet"
              confirm={<p>De plek komt weer vrij. De persoon gaat van de lijst af.</p>}
            />
          </>
        ) : (
          <>
            <ButtonForm fields={{ actie: 'antwoord', antwoord: 'ja', inschrijving: entryId }} label="Zei ja" />
            <ButtonForm fields={{ actie: 'antwoord', antwoord: 'niet-nu', inschrijving: entryId }} label="Zei “nu niet”" />
            <ButtonForm
              fields={{ actie: 'antwoord', antwoord: 'ingetrokken', inschrijving: entryId }}
              label="Wil van de lijst af"
              confirm={<p>Schrijf dit alleen op als de persoon het zelf zei. Dat u dit opschreef, blijft te zien.</p>}
            />
          </>
        )}
      </div>
    </article>
  )
}
