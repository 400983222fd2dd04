import { ContactCard } from '#app/components/contact-card.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TimeLine, type MomentState } from '#app/components/time-line.tsx'
import type { ProposalStatus } from '#app/features/matching/model/proposal.ts'
import { paths } from '#app/platform/paths.ts'
import { FormErrorsOf } from './form-errors-of.tsx'
import { AnswerForm } from './proposal-steps.tsx'

interface Person {
  name: string
  phone: string | null
  email: string | null
  wanted: readonly string[]
  done: readonly string[]
  skills: readonly string[]
  hours: string
  availableFrom: string
  area: string
  licences: readonly string[]
  dutch: string
}

export interface EmployerProposalProps {
  proposal: {
    id: string
    status: ProposalStatus
    statusLabel: string
    vacancy: { id: string; title: string }
    answerBy: string | null
    helper: { name: string; phone: string | null; email: string; functionTitle: string | null; workingDays: string | null } | null
    /** null once the proposal or the consent has ended */
    person: Person | null
    sentence: string
    timeLine: readonly { moment: string; title: string; detail: string | null; state: MomentState }[]
  }
  result: FormResult | null
  done: string | null
}

const listed = (texts: readonly string[], none: string) => (texts.length === 0 ? none : texts.join(', '))

const intros: Partial<Record<ProposalStatus, string>> = {
  'werkgever-ja': 'U hebt ja gezegd. Onze accountmanager belt u om een afspraak te maken.',
  'werkgever-nee': 'U hebt nee gezegd. Dank u voor uw antwoord.',
  geplaatst: 'Deze kandidaat werkt bij u.',
}

/** A proposal as the employer sees it. */
export function EmployerProposalPage({ proposal, result, done }: EmployerProposalProps) {
  const { person, helper, status } = proposal
  const intro = proposal.answerBy === null ? intros[status] : `Wij horen uw antwoord graag uiterlijk ${proposal.answerBy}.`
  return (
    <Page
      title={person === null ? `Voorstel voor ${proposal.vacancy.title}` : `${person.name} voor ${proposal.vacancy.title}`}
      overline="Voorstel"
      breadcrumbs={[
        { label: 'Mijn bedrijf', to: paths.company() },
        { label: proposal.vacancy.title, to: paths.companyVacancy(proposal.vacancy.id) },
        { label: 'Voorstel' },
      ]}
      intro={
        <>
          <StatusMark tone="info">{proposal.statusLabel}</StatusMark> {intro}
        </>
      }
      done={done}
      aside={
        <>
          {helper ? (
            <ContactCard
              name={helper.name}
              jobTitle={helper.functionTitle ?? 'Accountmanager'}
              phone={helper.phone}
              email={helper.email}
              workingDays={helper.workingDays}
            />
          ) : null}
          <h2 className="wsp-h3">Tijdlijn</h2>
          <TimeLine items={proposal.timeLine.map(({ detail, ...item }) => ({ ...item, ...(detail === null ? {} : { detail }) }))} />
        </>
      }
    >
      {status === 'bij-werkgever' ? null : <FormErrorsOf result={result ?? undefined} />}
      {person === null ? (
        <Notice>U ziet de gegevens van deze kandidaat niet meer, omdat het voorstel of de toestemming is gestopt.</Notice>
      ) : (
        <Section title="Wie is het?" intro={proposal.sentence === '' ? undefined : <p>“{proposal.sentence}”</p>}>
          <SummaryList
            items={[
              { term: 'Naam', description: person.name },
              { term: 'Telefoon', description: person.phone ? <a href={`tel:${person.phone.replaceAll(' ', '')}`}>{person.phone}</a> : '–' },
              { term: 'E-mail', description: person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : '–' },
              { term: 'Wil werken als', description: listed(person.wanted, '–') },
              { term: 'Deed eerder', description: listed(person.done, 'nog geen werk') },
              { term: 'Vaardigheden', description: listed(person.skills, 'nog niet ingevuld') },
              { term: 'Uren', description: person.hours },
              { term: 'Kan beginnen', description: person.availableFrom },
              { term: 'Woont in', description: person.area },
              { term: 'Rijbewijzen en certificaten', description: listed(person.licences, 'geen') },
              { term: 'Nederlands', description: person.dutch },
            ]}
          />
          <p>De kandidaat gaf u toestemming om deze gegevens te zien voor deze vacature. Gebruik ze nergens anders voor. Wij leggen vast wie ze opent.</p>
        </Section>
      )}
      {status === 'bij-werkgever' ? (
        <Section title="Uw antwoord" surface>
          <AnswerForm result={result} submitLabel="Geef uw antwoord" />
        </Section>
      ) : null}
    </Page>
  )
}
