import { ButtonForm } from '#app/components/button-form.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DateField } from '#app/components/date-field.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { Notice } from '#app/components/notice.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { Section } from '#app/components/section.tsx'
import { consentAnswerLabels, consentPromise, consentWayLabels } from '#app/features/candidates/texts/nl.ts'
import { employerNoReasons } from '#app/features/matching/model/proposal.ts'
import { stopReasons } from '#app/features/matching/schema.ts'
import { proposalEndReasonLabels } from '#app/features/matching/texts/nl.ts'
import { paths } from '#app/platform/paths.ts'
import { FormErrorsOf } from './form-errors-of.tsx'
import type { ProposalInWords } from './proposal-in-words.ts'

interface StepsProps {
  proposal: ProposalInWords
  result: FormResult | null
}

const answered = (result: FormResult | null, what: string) => (result?.values['doe'] === what ? result : null)

/** The one step that can be taken now, and below it the way to stop. */
export function ProposalSteps({ proposal, result }: StepsProps) {
  const { status } = proposal
  const asks = status === 'voorgesteld' || status === 'toestemming-gevraagd'
  const shown = [...(asks ? ['toestemming'] : []), ...(status === 'bij-werkgever' ? ['antwoord'] : []), ...(proposal.final ? [] : ['stoppen'])]
  const besideItsForm = shown.some((what) => answered(result, what) !== null)
  return (
    <>
      {besideItsForm ? null : <FormErrorsOf result={result ?? undefined} />}
      {asks ? <Consent proposal={proposal} result={answered(result, 'toestemming')} /> : null}
      {status === 'toestemming' ? <Send proposal={proposal} /> : null}
      {status === 'bij-werkgever' ? <EmployerAnswer result={answered(result, 'antwoord')} /> : null}
      {status === 'werkgever-ja' ? (
        <Section title="Vastleggen" surface>
          <p>Bel de kandidaat en de werkgever. Zijn zij het eens? Leg dan de plaatsing vast. Bijna alles is al ingevuld.</p>
          <ButtonLink to={paths.newPlacement({ proposal: proposal.id })}>Leg de plaatsing vast</ButtonLink>
        </Section>
      ) : null}
      {proposal.final ? null : <Stop result={answered(result, 'stoppen')} />}
    </>
  )
}

function Consent({ proposal, result }: StepsProps) {
  return (
    <Section title="Wat zegt de kandidaat?" surface intro={consentPromise}>
      {proposal.status === 'voorgesteld' ? (
        <ButtonForm fields={{ doe: 'vragen' }} label="Vraag het per e-mail" icon="mail" />
      ) : null}
      <PostForm
        submitLabel="Leg het antwoord vast"
        result={result}
        defaults={{ antwoord: 'ja', hoe: 'telefoon', geldigTot: proposal.consentUntil, versturen: 'ja' }}
        idPrefix="toestemming"
      >
        <input type="hidden" name="doe" value="toestemming" />
        <RadioField
          name="antwoord"
          label="Antwoord"
          options={[
            { value: 'ja', label: consentAnswerLabels.ja, hint: `Alleen ${proposal.employer.name} ziet dan naam, contact en profiel.` },
            { value: 'nee', label: consentAnswerLabels.nee },
          ]}
        />
        <RadioField
          name="hoe"
          label="Hoe kreeg u het antwoord?"
          layout="inline"
          options={(['telefoon', 'gesprek', 'mail'] as const).map((value) => ({ value, label: consentWayLabels[value] }))}
        />
        <DateField name="geldigTot" label="De toestemming geldt tot en met" />
        <RadioField
          name="versturen"
          label="Bij ja: stuur het voorstel meteen naar de werkgever?"
          options={[
            { value: 'ja', label: 'Ja, stuur het nu' },
            { value: 'nee', label: 'Nee, ik stuur het later' },
          ]}
        />
      </PostForm>
    </Section>
  )
}

function Send({ proposal }: { proposal: ProposalInWords }) {
  const { consent, employer, vacancy } = proposal
  const blocked = !consent?.holds
    ? 'De toestemming geldt niet meer. Stop dit voorstel, of vraag de kandidaat opnieuw.'
    : !employer.verified
      ? 'Deze werkgever is nog niet gecontroleerd.'
      : !vacancy.open
        ? 'De vacature staat niet open.'
        : null
  return (
    <Section title="Naar de werkgever" surface>
      {blocked === null ? (
        <>
          <p>
            {employer.name} krijgt een e-mail zonder naam en heeft daarna {vacancy.replyDays} werkdagen om te antwoorden.
          </p>
          <ButtonForm fields={{ doe: 'versturen' }} label="Stuur naar de werkgever" tone="primary" />
        </>
      ) : (
        <Notice tone="warning">
          {blocked} {consent?.holds && !employer.verified ? <ButtonLink to={paths.employer(employer.id)} tone="secondary">Controleer de werkgever</ButtonLink> : null}
        </Notice>
      )}
    </Section>
  )
}

function EmployerAnswer({ result }: { result: FormResult | null }) {
  return (
    <details className="wsp-confirm" open={result !== null}>
      <summary className="wsp-confirm__summary">De werkgever antwoordde aan u zelf</summary>
      <div className="wsp-confirm__body">
        <AnswerForm result={result} submitLabel="Leg het antwoord van de werkgever vast" />
      </div>
    </details>
  )
}

/** Yes or no of the employer, with the reason of a no. */
export function AnswerForm({ result, submitLabel }: { result: FormResult | null; submitLabel: string }) {
  return (
    <PostForm submitLabel={submitLabel} result={result} idPrefix="antwoord">
      <input type="hidden" name="doe" value="antwoord" />
      <RadioField
        name="antwoord"
        label="Antwoord"
        options={[
          { value: 'ja', label: 'Ja, graag kennismaken' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <RadioField
        name="reden"
        label="Bij nee: waarom niet?"
        hint="De kandidaat hoort deze reden."
        options={employerNoReasons.map((value) => ({ value, label: proposalEndReasonLabels[value] }))}
        optional
      />
    </PostForm>
  )
}

function Stop({ result }: { result: FormResult | null }) {
  return (
    <details className="wsp-confirm" open={result !== null}>
      <summary className="wsp-confirm__summary">Stop dit voorstel</summary>
      <div className="wsp-confirm__body">
        <p>Wie van het voorstel weet, krijgt bericht met de reden. Dit kunt u niet terugdraaien.</p>
        <PostForm submitLabel="Ja, stop dit voorstel" tone="danger" result={result} idPrefix="stoppen">
          <input type="hidden" name="doe" value="stoppen" />
          <RadioField name="reden" label="Waarom stopt het?" options={stopReasons.map((value) => ({ value, label: proposalEndReasonLabels[value] }))} />
        </PostForm>
      </div>
    </details>
  )
}
