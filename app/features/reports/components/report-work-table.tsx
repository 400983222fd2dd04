import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { StatusMark } from '#app/components/status-mark.tsx'
import { formatMoment } from '#app/core/dates.ts'
import { paths } from '#app/platform/paths.ts'

interface Version {
  id: string
  version: number
  frozenAt: string
  publishedAt: string | null
}

export interface WorkRow {
  place: string
  name: string
  concept: Version | null
  published: Version | null
}

/** How far each report of one quarter is. */
export function ReportWorkTable({ quarter, rows }: { quarter: string; rows: readonly WorkRow[] }) {
  return (
    <DataTable
      caption={`Rapporten van ${quarter}`}
      captionHidden
      columns={[
        { key: 'gemeente', label: 'Gemeente', header: true, render: (row: WorkRow) => row.name },
        { key: 'status', label: 'Status', render: status },
        { key: 'moment', label: 'Vastgelegd', render: ({ concept, published }) => moment(concept ?? published) },
        {
          key: 'bekijk',
          label: 'Bekijken',
          render: (row) => (row.concept || row.published ? <ReportLinks row={row} quarter={quarter} /> : undefined),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.place}
    />
  )
}

const moment = (version: Version | null): string | undefined => (version === null ? undefined : formatMoment(version.frozenAt))

function status({ concept, published }: WorkRow) {
  if (!concept && !published) return <StatusMark>Nog niet gemaakt</StatusMark>
  return (
    <span className="wsp-marks">
      {published ? <StatusMark tone="success">{published.version > 1 ? `Gepubliceerd, versie ${published.version}` : 'Gepubliceerd'}</StatusMark> : null}
      {concept ? <StatusMark tone="info">{concept.version > 1 ? `Correctie klaar, versie ${concept.version}` : 'Concept'}</StatusMark> : null}
    </span>
  )
}

function ReportLinks({ row: { concept, published, name, place }, quarter }: { row: WorkRow; quarter: string }) {
  return (
    <>
      {concept ? (
        <Link to={paths.draftReport(concept.id)}>
          Concept nakijken<span className="wsp-hidden"> van {name}</span>
        </Link>
      ) : null}
      {concept && published ? ' · ' : null}
      {published ? (
        <Link to={paths.report(place, quarter)}>
          Gepubliceerd rapport<span className="wsp-hidden"> van {name}</span>
        </Link>
      ) : null}
    </>
  )
}
