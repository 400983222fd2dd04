import { Link } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { VacancyStatusMark } from '#app/features/vacancies/components/vacancy-status.tsx'
import type { VacancyStatus } from '#app/features/vacancies/model.ts'
import { paths } from '#app/platform/paths.ts'

interface Line {
  id: string
  title: string
  status: VacancyStatus
  sent: string
  closes: string
}

/** The vacancies of the own company: those that run, and behind a disclosure those that ended. */
export function CompanyVacancies({ running, closed }: { running: readonly Line[]; closed: readonly Line[] }) {
  return (
    <Section title="Vacatures">
      {running.length === 0 ? (
        <EmptyState title="U hebt nu geen vacature die loopt" action={<ButtonLink to={paths.postVacancy()}>Plaats vacature</ButtonLink>}>
          Een vacature plaatsen kost ongeveer vijf minuten. U ziet meteen hoeveel kandidaten erbij passen.
        </EmptyState>
      ) : (
        <Table caption="Vacatures die lopen" rows={running} />
      )}
      {closed.length === 0 ? null : (
        <details>
          <summary>Gesloten vacatures ({closed.length})</summary>
          <Table caption="Gesloten vacatures" rows={closed} />
        </details>
      )}
    </Section>
  )
}

function Table({ caption, rows }: { caption: string; rows: readonly Line[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'titel', label: 'Titel', header: true, render: (row) => <Link to={paths.companyVacancy(row.id)}>{row.title}</Link> },
        { key: 'status', label: 'Status', render: (row) => <VacancyStatusMark status={row.status} own /> },
        { key: 'verstuurd', label: 'Verstuurd', render: (row) => row.sent },
        { key: 'sluit', label: 'Sluit', render: (row) => row.closes },
      ]}
    />
  )
}
