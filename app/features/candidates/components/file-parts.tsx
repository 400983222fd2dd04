import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { paths } from '#app/platform/paths.ts'

export interface ProfileInWords {
  wanted: readonly string[]
  done: readonly string[]
  skills: readonly string[]
  cannotDo: readonly string[]
  hours: string
  availableFrom: string
  maxKm: number
  licences: readonly string[]
  education: string
  dutch: string
  sectors: readonly string[]
  ownWords: string
}

const listed = (texts: readonly string[], none: string) => (texts.length === 0 ? none : texts.join(', '))

/** What counts for work, in words. */
export function ProfileSummary({ profile }: { profile: ProfileInWords }) {
  return (
    <SummaryList
      items={[
        { term: 'Wil werken als', description: listed(profile.wanted, '–') },
        { term: 'Deed eerder', description: listed(profile.done, 'nog geen werk') },
        { term: 'Vaardigheden', description: listed(profile.skills, 'nog niet ingevuld') },
        { term: 'Sectoren', description: listed(profile.sectors, 'geen voorkeur') },
        { term: 'Uren', description: profile.hours },
        { term: 'Kan beginnen vanaf', description: profile.availableFrom },
        { term: 'Wil reizen', description: `tot ${profile.maxKm} km` },
        { term: 'Rijbewijzen en certificaten', description: listed(profile.licences, 'geen') },
        { term: 'Opleiding', description: profile.education },
        { term: 'Nederlands', description: profile.dutch },
        { term: 'Past niet', description: listed(profile.cannotDo, 'niets genoemd') },
        ...(profile.ownWords === '' ? [] : [{ term: 'In eigen woorden', description: profile.ownWords }]),
      ]}
    />
  )
}

export interface ProposalLine {
  id: string
  vacancy: string
  employer: string
  status: string
  on: string
}

/** The proposals of a candidate; links only for who may open them. */
export function ProposalsTable({ rows, linked }: { rows: readonly ProposalLine[]; linked: boolean }) {
  return (
    <DataTable
      caption="Voorstellen"
      captionHidden
      compact
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>Er zijn nog geen voorstellen.</p>}
      columns={[
        { key: 'vacancy', label: 'Vacature', header: true, render: (row) => (linked ? <Link to={paths.proposal(row.id)}>{row.vacancy}</Link> : row.vacancy) },
        { key: 'employer', label: 'Werkgever', render: (row) => row.employer },
        { key: 'status', label: 'Stand', render: (row) => row.status },
        { key: 'on', label: 'Sinds', render: (row) => row.on },
      ]}
    />
  )
}

export interface PlacementLine {
  id: string
  employer: string
  occupation: string
  contract: string
  from: string
  to: string
  hours: string
}

export function PlacementsTable({ rows }: { rows: readonly PlacementLine[] }) {
  return (
    <DataTable
      caption="Plaatsingen"
      captionHidden
      compact
      rows={rows}
      rowKey={(row) => row.id}
      empty={<p>Er zijn nog geen plaatsingen.</p>}
      columns={[
        { key: 'work', label: 'Werk', header: true, render: (row) => <Link to={paths.placement(row.id)}>{row.occupation}</Link> },
        { key: 'employer', label: 'Werkgever', render: (row) => row.employer },
        { key: 'contract', label: 'Contract', render: (row) => row.contract },
        { key: 'hours', label: 'Uren', align: 'right', render: (row) => row.hours },
        { key: 'from', label: 'Van', render: (row) => row.from },
        { key: 'to', label: 'Tot', render: (row) => row.to },
      ]}
    />
  )
}

export interface ReadingLine {
  key: string
  last: string
  name: string
  role: string
  reason: string
  times: number
}

/** Who opened this file: also the answer to the question of the candidate. */
export function ReadingsTable({ rows }: { rows: readonly ReadingLine[] }) {
  return (
    <DataTable
      caption="Wie keek in dit dossier"
      captionHidden
      compact
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'at', label: 'Laatst op die dag', header: true, render: (row) => row.last },
        { key: 'who', label: 'Wie', render: (row) => `${row.name} (${row.role})` },
        { key: 'why', label: 'Waarom', render: (row) => row.reason },
        { key: 'times', label: 'Keer', align: 'right', render: (row) => row.times },
      ]}
    />
  )
}
