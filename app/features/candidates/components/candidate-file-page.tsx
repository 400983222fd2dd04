import { Link } from '@remix-run/react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DateField } from '#app/components/date-field.tsx'
import type { FormResult } from '#app/components/form-state.ts'
import { Icon } from '#app/components/icon.tsx'
import { Mark } from '#app/components/mark.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { Section } from '#app/components/section.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { notYetReasons, type CandidateStatus } from '#app/features/candidates/model.ts'
import { notYetReasonLabels } from '#app/features/candidates/texts/nl.ts'
import { paths } from '#app/platform/paths.ts'
import {
  PlacementsTable,
  ProfileSummary,
  ProposalsTable,
  ReadingsTable,
  type PlacementLine,
  type ProfileInWords,
  type ProposalLine,
  type ReadingLine,
} from './file-parts.tsx'

export interface CandidateFileProps {
  file: {
    id: string
    number: string
    clientNumber: string | null
    municipality: string
    postcode4: string
    status: CandidateStatus
    statusLabel: string
    consulent: string | null
    accountManager: string | null
    registeredOn: string
    confirmedOn: string
    contact: { name: string; email: string | null; phone: string | null } | null
    groups: readonly string[]
    profile: ProfileInWords
    proposals: readonly ProposalLine[]
    placements: readonly PlacementLine[]
    feedback: readonly { id: string; sentences: readonly string[]; on: string; read: boolean }[]
    readings: readonly ReadingLine[]
  }
  result: FormResult | null
  done: string | null
  /** account managers propose, place and report back; a consulent reads along */
  accountManager: boolean
}

/** The file of one candidate; its opening stands in the read log. */
export function CandidateFilePage({ file, result, done, accountManager }: CandidateFileProps) {
  const { contact } = file
  return (
    <Page
      title={contact === null ? `Kandidaat ${file.number}` : contact.name}
      overline={`Kandidaat ${file.number}`}
      breadcrumbs={[{ label: 'Kandidaten', to: paths.candidates() }, { label: file.number }]}
      done={done}
      intro={contact === null ? undefined : <Ways contact={contact} />}
      actions={
        <>
          <ButtonLink to={paths.editCandidate(file.id)} icon="edit">
            Werk het profiel bij
          </ButtonLink>
          <ButtonForm fields={{ doe: 'bevestigen' }} label="Profiel klopt nog" icon="check" />
        </>
      }
      aside={<Beside file={file} accountManager={accountManager} />}
    >
      <Section title="Profiel" aside={`Nagekeken op ${file.confirmedOn}`}>
        <ProfileSummary profile={file.profile} />
      </Section>
      <Section title="Voorstellen">
        <ProposalsTable rows={file.proposals} linked={accountManager} />
      </Section>
      <Section title="Plaatsingen">
        <PlacementsTable rows={file.placements} />
      </Section>
      <Section title="Terugmeldingen aan de gemeente" id="terugmeldingen">
        {file.feedback.length === 0 ? <p>Er zijn nog geen terugmeldingen.</p> : null}
        <ul className="wsp-plain-list">
          {file.feedback.map((one) => (
            <li key={one.id}>
              <strong>{one.on}</strong>: {one.sentences.join(' ')} {one.read ? <Mark icon="check">Gelezen</Mark> : <Mark icon="clock">Nog niet gelezen</Mark>}
            </li>
          ))}
        </ul>
        {accountManager ? <NotYetForm result={result} /> : <p><Link to={paths.feedback()}>Naar alle terugmeldingen</Link></p>}
      </Section>
      <Section title="Wie keek in dit dossier?" intro="De kandidaat mag dit altijd vragen.">
        <ReadingsTable rows={file.readings} />
      </Section>
    </Page>
  )
}

function Ways({ contact }: { contact: { email: string | null; phone: string | null } }) {
  return (
    <ul className="wsp-plain-list">
      {contact.phone === null ? null : (
        <li>
          <Icon name="phone" /> <a href={`tel:${contact.phone.replaceAll(' ', '')}`}>{contact.phone}</a>
        </li>
      )}
      {contact.email === null ? null : (
        <li>
          <Icon name="mail" /> <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </li>
      )}
    </ul>
  )
}

function NotYetForm({ result }: { result: FormResult | null }) {
  return (
    <details className="wsp-confirm" open={result !== null}>
      <summary className="wsp-confirm__summary">Onze hulp past nu nog niet: meld terug</summary>
      <div className="wsp-confirm__body">
        <PostForm submitLabel="Meld terug aan de gemeente" tone="secondary" result={result} idPrefix="terug">
          <input type="hidden" name="doe" value="terugmelden" />
          <RadioField name="reden" label="Waarom past het nu nog niet?" options={notYetReasons.map((value) => ({ value, label: notYetReasonLabels[value] }))} />
          <DateField name="termijn" label="Wanneer kijkt u weer samen?" />
        </PostForm>
      </div>
    </details>
  )
}

function Beside({ file, accountManager }: Pick<CandidateFileProps, 'file' | 'accountManager'>) {
  const { contact } = file
  return (
    <>
      <p>
        <StatusMark tone={file.status === 'geplaatst' ? 'success' : file.status === 'actief' ? 'info' : 'neutral'}>{file.statusLabel}</StatusMark>
      </p>
      <SummaryList
        items={[
          { term: 'Woont in', description: `${file.postcode4} ${file.municipality}` },
          { term: 'Cliëntnummer', description: file.clientNumber ?? '–' },
          { term: 'Consulent', description: file.consulent ?? 'nog niet bekend' },
          { term: 'Accountmanager', description: file.accountManager ?? 'nog niet bekend' },
          { term: 'Groepen (alleen voor de cijfers)', description: file.groups.length === 0 ? 'geen' : file.groups.join(', ') },
          { term: 'Aangemeld op', description: file.registeredOn },
        ]}
      />
      {contact === null ? <p>De naam en de contactgegevens zijn gewist, omdat de bewaartermijn voorbij is.</p> : null}
      {accountManager && file.status === 'actief' ? (
        <p>
          <Link to={paths.newPlacement({ candidate: file.id })}>Leg een plaatsing vast</Link>
        </p>
      ) : null}
      {file.status === 'actief' || file.status === 'geregistreerd' ? (
        <ButtonForm
          fields={{ doe: 'status', status: 'inactief' }}
          label="Zet op rust"
          confirm="De kandidaat komt dan niet meer in beeld bij vacatures. U kunt dit terugdraaien."
        />
      ) : null}
      {file.status === 'inactief' || file.status === 'geregistreerd' ? <ButtonForm fields={{ doe: 'status', status: 'actief' }} label="Zoekt werk: zet aan" /> : null}
    </>
  )
}
