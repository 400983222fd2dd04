import { Link } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { consentPromise } from '#app/features/candidates/texts/nl.ts'
import { matchingLimits } from '#app/features/matching/model/proposal.ts'
import { paths } from '#app/platform/paths.ts'

export interface ExplainedCandidateProps {
  candidateId: string
  number: string
  status: string
  statusLabel: string
  area: string
  wanted: readonly string[]
  done: readonly string[]
  ownWords: string
  vacancy: { id: string; title: string; open: boolean; replyDays: number }
  fits: boolean
  points: number
  proposal: { id: string; status: string } | null
  lines: readonly { criterion: string; name: string; asked: string; offered: string; met: boolean; points: number; max: number; why: string }[]
  result: FormResult | null
}

/** Asked, offered, points and why of one candidate, and the form that proposes. */
export function ExplainedCandidate(props: ExplainedCandidateProps) {
  const { lines, number } = props
  return (
    <>
      <Section title="Gevraagd en geboden">
        <DataTable
          caption={`Kandidaat ${number} per onderdeel`}
          captionHidden
          compact
          rows={lines}
          rowKey={(line) => line.criterion}
          columns={[
            { key: 'name', label: 'Onderdeel', header: true, render: (line) => line.name },
            { key: 'asked', label: 'Gevraagd', render: (line) => line.asked },
            { key: 'offered', label: 'Geboden', render: (line) => line.offered },
            {
              key: 'points',
              label: 'Punten',
              align: 'right',
              render: (line) =>
                line.max > 0 ? `${line.points} van ${line.max}` : line.met ? <StatusMark tone="success">Past</StatusMark> : <StatusMark tone="error">Past niet</StatusMark>,
            },
            { key: 'why', label: 'Waarom', render: (line) => line.why },
          ]}
          total={{ name: 'Samen', points: `${props.points} van 100` }}
        />
      </Section>
      <Section title="Over de kandidaat" aside={<Link to={paths.candidate(props.candidateId, 'bemiddeling')}>Open het dossier om te bellen</Link>}>
        <SummaryList
          items={[
            { term: 'Status', description: props.statusLabel },
            { term: 'Gebied', description: props.area },
            { term: 'Wil werken als', description: props.wanted.join(', ') },
            { term: 'Deed eerder', description: props.done.length === 0 ? 'nog geen werk' : props.done.join(', ') },
            ...(props.ownWords === '' ? [] : [{ term: 'In eigen woorden', description: props.ownWords }]),
          ]}
        />
      </Section>
      <Propose {...props} />
    </>
  )
}

function Propose({ proposal, vacancy, fits, status, result }: ExplainedCandidateProps) {
  if (proposal) {
    return (
      <Section title="Voorstel">
        <p>
          Voor deze vacature is de kandidaat al voorgesteld. Stand: <strong>{proposal.status}</strong>.
        </p>
        <ButtonLink to={paths.proposal(proposal.id)}>Open het voorstel</ButtonLink>
      </Section>
    )
  }
  if (!vacancy.open || !fits || status !== 'actief') {
    const why = !vacancy.open
      ? 'De vacature staat niet open.'
      : !fits
        ? 'Bij wat moet, past het niet. Klopt het profiel niet meer? Pas dat dan eerst samen aan.'
        : 'De kandidaat zoekt nu geen werk.'
    return <Notice>{why} U kunt de kandidaat nu niet voorstellen.</Notice>
  }
  return (
    <Section title="Stel voor" surface>
      <PostForm submitLabel="Stel voor" result={result} defaults={{ toestemming: 'gevraagd' }}>
        <TextAreaField
          name="zin"
          label="Zin voor de werkgever"
          hint="Waarom past deze kandidaat? De werkgever leest dit pas na toestemming. Geen gezondheid, leeftijd of uitkering."
          maxLength={matchingLimits.sentence}
          rows={3}
          optional
        />
        <RadioField
          name="toestemming"
          label="Toestemming van de kandidaat"
          hint={consentPromise}
          options={[
            { value: 'gevraagd', label: 'Vraag het nu', hint: 'De kandidaat krijgt een e-mail als er een adres is. Bel anders meteen. Wij wachten hooguit vijf werkdagen.' },
            { value: 'nog-vragen', label: 'Ik vraag het later zelf', hint: 'Dit komt in Mijn dag.' },
          ]}
        />
      </PostForm>
    </Section>
  )
}
