import { Link } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { Figures } from '#app/components/figures.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import type { ListStatus } from '#app/features/open-hiring/model.ts'
import { paths } from '#app/platform/paths.ts'
import { CalledPerson, type CalledShown } from './called-person.tsx'
import { ListDeeds } from './list-deeds.tsx'
import { PeopleToRing, type PersonToRing } from './people-to-ring.tsx'
import { QueueTable, type QueueRow } from './queue-table.tsx'

export interface ListShown {
  id: string
  version: number
  status: ListStatus
  statusText: string
  counts: { waiting: number; places: number; started: number; free: number }
  mayCall: boolean
  moves: readonly ListStatus[]
  called: readonly CalledShown[]
  queue: readonly QueueRow[]
  more: number
  toRing: readonly PersonToRing[]
  events: readonly { n: number; moment: string; text: string }[]
  facts: readonly { term: string; description: string }[]
  rules: readonly string[]
}

const whyNot = ({ status, counts }: ListShown): string => {
  if (status !== 'open') return 'De lijst is niet open. Er wordt niemand opgeroepen.'
  if (counts.free === 0) return 'Alle plekken zijn bezet of er is iemand opgeroepen. Wacht op het antwoord.'
  return 'Er wacht nu niemand. Zodra iemand zich aanmeldt, kunt u oproepen.'
}

/** A list for its owners: who is on, the deeds, the queue without people, and what happened. */
export function ManagedList({ list }: { list: ListShown }) {
  const { counts } = list
  const firstYes = list.called.find((person) => person.status === 'ja')
  return (
    <>
      <p>
        <StatusMark tone={list.status === 'open' ? 'success' : list.status === 'gepauzeerd' ? 'warning' : 'neutral'}>
          {list.statusText}
        </StatusMark>{' '}
        <Link to={paths.openHiringList(list.id)}>Bekijk de pagina waar mensen zich aanmelden</Link>
      </p>
      <Section title="Hoe staat het ervoor?">
        <Figures
          figures={[
            { value: String(counts.waiting), label: counts.waiting === 1 ? 'wacht' : 'wachten' },
            { value: `${counts.started} van ${counts.places}`, label: 'plekken gevuld' },
          ]}
        />
      </Section>
      <Section title="Aan de beurt">
        {list.called.map((person) => (
          <CalledPerson key={person.entryId} person={person} first={person.entryId === firstYes?.entryId} />
        ))}
        {list.mayCall ? (
          <>
            <p>U kiest niet wie er komt: de eerste in de rij is aan de beurt. Pas dan ziet u een naam.</p>
            <ButtonForm
              fields={{ actie: 'oproepen' }}
              version={list.version}
              label="Roep de volgende op"
              tone={firstYes === undefined ? 'primary' : 'secondary'}
            />
          </>
        ) : (
          <p>{whyNot(list)}</p>
        )}
      </Section>
      {list.toRing.length === 0 ? null : (
        <Section
          title="Te bellen"
          intro={
            <p>Deze mensen hebben geen e-mailadres. Vertel ze wat er met de lijst is gebeurd. De werkgever ziet dit niet.</p>
          }
          surface
        >
          <PeopleToRing people={list.toRing} />
        </Section>
      )}
      <Section title="De rij" intro={<p>U ziet nummers, geen namen.</p>}>
        <QueueTable rows={list.queue} more={list.more} />
      </Section>
      <Section title="Wat er gebeurde">
        <TimeLine items={list.events.map((event) => ({ moment: event.moment, title: event.text, state: 'done' }))} />
      </Section>
      <Section title="De lijst">
        <SummaryList items={list.facts} />
        <details>
          <summary>De regels van deze lijst</summary>
          <ul>
            {list.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </details>
        <ListDeeds moves={list.moves} version={list.version} waiting={counts.waiting} />
      </Section>
    </>
  )
}
