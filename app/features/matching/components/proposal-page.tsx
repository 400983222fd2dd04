import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { Page } from '#app/components/page.tsx'
import { PointsBar } from '#app/components/points-bar.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TimeLine } from '#app/components/time-line.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import type { ProposalStatus } from '#app/features/matching/model/proposal.ts'
import { paths } from '#app/platform/paths.ts'
import type { ProposalInWords } from './proposal-in-words.ts'
import { ProposalSteps } from './proposal-steps.tsx'

export interface ProposalPageProps {
  proposal: ProposalInWords
  result: FormResult | null
  done: string | null
  /** why a recorded yes was not sent yet */
  notSent: string | null
}

const tones: Record<ProposalStatus, StatusTone> = {
  voorgesteld: 'neutral',
  'toestemming-gevraagd': 'info',
  toestemming: 'success',
  geweigerd: 'neutral',
  'bij-werkgever': 'info',
  'werkgever-ja': 'success',
  'werkgever-nee': 'neutral',
  geplaatst: 'success',
  beëindigd: 'neutral',
}

/** A proposal as staff see it: how it stands, who is on move, and the step that can be taken now. */
export function ProposalPage({ proposal, result, done, notSent }: ProposalPageProps) {
  const { consent, vacancy, employer } = proposal
  return (
    <Page
      title={`${proposal.number} voor ${vacancy.title}`}
      overline="Voorstel"
      breadcrumbs={[{ label: 'Mijn dag', to: paths.day() }, { label: vacancy.title, to: paths.matching(vacancy.id) }, { label: proposal.number }]}
      done={done}
      intro={
        <>
          <StatusMark tone={tones[proposal.status]}>{proposal.statusLabel}</StatusMark> {proposal.nextStep}
        </>
      }
      aside={
        <>
          <h2 className="wsp-h3">Tijdlijn</h2>
          <TimeLine items={proposal.timeLine.map(({ detail, ...item }) => ({ ...item, ...(detail === null ? {} : { detail }) }))} />
        </>
      }
    >
      {notSent === null ? null : <Notice tone="warning">De toestemming is vastgelegd, maar het voorstel is nog niet verstuurd. {notSent}</Notice>}
      <ProposalSteps proposal={proposal} result={result} />
      <Section title="Het voorstel">
        <SummaryList
          items={[
            { term: 'Kandidaat', description: <Link to={paths.candidate(proposal.candidateId, 'voorstel')}>{proposal.number}</Link> },
            { term: 'Woont in', description: proposal.municipality },
            { term: 'Werkgever', description: <Link to={paths.employer(employer.id)}>{employer.name}</Link> },
            { term: 'Vacature', description: <Link to={paths.checkVacancy(vacancy.id)}>{vacancy.title}</Link> },
            { term: 'Gekozen door', description: proposal.proposedBy },
            { term: 'Zin voor de werkgever', description: proposal.sentence === '' ? 'geen' : proposal.sentence },
            {
              term: 'Toestemming',
              description:
                consent === null
                  ? 'nog niet vastgelegd'
                  : `${consent.answer === 'ja' ? 'Ja' : 'Nee'}, ${consent.how.toLowerCase()} op ${consent.on} (${consent.by})${
                      consent.answer === 'ja' ? `, geldig tot en met ${consent.until}${consent.holds ? '' : ' (geldt niet meer)'}` : ''
                    }`,
            },
            ...(proposal.reason === null ? [] : [{ term: 'Waarom gestopt', description: proposal.reason }]),
          ]}
        />
      </Section>
      <Section title="Punten op de dag van kiezen">
        <PointsBar points={proposal.points} label={`Kandidaat ${proposal.number}`} />
      </Section>
    </Page>
  )
}
