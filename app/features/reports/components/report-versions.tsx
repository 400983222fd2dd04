import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { formatMoment } from '#app/core/dates.ts'
import type { ReportStatus } from '#app/features/reports/model.ts'
import { reportStatusTexts } from '#app/features/reports/texts/nl.ts'
import { paths } from '#app/platform/paths.ts'

interface VersionRow {
  version: number
  status: ReportStatus
  publishedAt: string | null
  reason: string
}

interface ReportVersionsProps {
  place: string
  quarter: string
  /** newest first */
  versions: readonly VersionRow[]
  current: number
}

/** Every version of a report with its reason; replaced versions stay readable. */
export function ReportVersions({ place, quarter, versions, current }: ReportVersionsProps) {
  return (
    <DataTable
      caption="Versies en correcties"
      captionHidden
      columns={[
        {
          key: 'versie',
          label: 'Versie',
          header: true,
          render: (row: VersionRow) =>
            row.version === current ? `Versie ${row.version} (deze)` : <Link to={paths.report(place, quarter, row.version)}>Versie {row.version}</Link>,
        },
        { key: 'moment', label: 'Gepubliceerd', render: (row) => (row.publishedAt === null ? '' : formatMoment(row.publishedAt)) },
        { key: 'status', label: 'Status', render: (row) => reportStatusTexts[row.status] },
        { key: 'reden', label: 'Reden', render: (row) => row.reason || 'Eerste publicatie' },
      ]}
      rows={versions}
      rowKey={(row) => String(row.version)}
    />
  )
}
