import { ButtonForm } from '#app/components/button-form.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { telephoneHref } from '#app/components/site-footer.tsx'

export interface PersonToRing {
  entryId: string
  number: number
  name: string
  phone: string
  reason: string
  /** what to say */
  say: string
}

/** Who has no e-mail address and must be told by telephone: for the account manager only. */
export function PeopleToRing({ people }: { people: readonly PersonToRing[] }) {
  return (
    <DataTable
      caption="Te bellen"
      captionHidden
      rows={people}
      rowKey={(person) => person.entryId}
      columns={[
        { key: 'naam', label: 'Naam', header: true, render: (person) => person.name },
        {
          key: 'telefoon',
          label: 'Telefoon',
          render: (person) => (
            <a className="wsp-nowrap" href={telephoneHref(person.phone)}>
              {person.phone}
            </a>
          ),
        },
        { key: 'zeg', label: 'Wat u zegt', render: (person) => person.say },
        {
          key: 'klaar',
          label: 'Klaar',
          render: (person) => (
            <ButtonForm fields={{ actie: 'gebeld', inschrijving: person.entryId }} label={`Gebeld met nummer ${person.number}`} />
          ),
        },
      ]}
    />
  )
}
