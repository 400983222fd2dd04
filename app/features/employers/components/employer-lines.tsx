import { Link } from '@remix-run/react'
import { StatusMark } from '#app/components/status-mark.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { paths } from '#app/platform/paths.ts'

interface EmployerLinesProps {
  employer: { id: string; name: string; kvkNumber: string; place: string; municipality: string | null; verifiedOn: string | null }
}

/** Whose vacancy it is, and whether the company was verified. */
export function EmployerLines({ employer }: EmployerLinesProps) {
  return (
    <SummaryList
      items={[
        { term: 'Werkgever', description: <Link to={paths.employer(employer.id)}>{employer.name}</Link> },
        { term: 'KVK-nummer', description: employer.kvkNumber },
        { term: 'Plaats', description: employer.municipality === null ? `${employer.place} (buiten de regio)` : `${employer.place}, gemeente ${employer.municipality}` },
        { term: 'Gecontroleerd', description: <VerifiedMark on={employer.verifiedOn} /> },
      ]}
    />
  )
}

/** Whether an account manager knows that the people of this company work there. */
export function VerifiedMark({ on }: { on: string | null }) {
  return on === null ? <StatusMark tone="warning">Nog niet gecontroleerd</StatusMark> : <StatusMark tone="success">Gecontroleerd op {on}</StatusMark>
}
