import { Link } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import type { ListOverview, ListStatus } from '#app/features/open-hiring/model.ts'
import { listStatusLabels } from '#app/features/open-hiring/texts/nl.ts'
import { paths } from '#app/platform/paths.ts'

const tones: Record<ListStatus, StatusTone> = { concept: 'neutral', open: 'success', gepauzeerd: 'warning', gesloten: 'neutral' }

/** Lists with their counts and what waits for the owner; `withEmployer` for staff. */
export function OwnLists({ lists, withEmployer = false }: { lists: readonly ListOverview[]; withEmployer?: boolean }) {
  return (
    <DataTable
      caption="Lijsten"
      captionHidden
      rows={lists}
      rowKey={(list) => list.id}
      columns={[
        {
          key: 'titel',
          label: 'Functie',
          header: true,
          render: (list) => <Link to={paths.manageOpenHiringList(list.id)}>{list.title}</Link>,
        },
        ...(withEmployer ? [{ key: 'werkgever', label: 'Werkgever', render: (list: ListOverview) => list.employerName }] : []),
        {
          key: 'status',
          label: 'Status',
          render: (list) => <StatusMark tone={tones[list.status]}>{listStatusLabels[list.status]}</StatusMark>,
        },
        { key: 'wachten', label: 'Wachten', align: 'right', render: (list) => list.waiting },
        { key: 'plekken', label: 'Plekken gevuld', align: 'right', render: (list) => `${list.started} van ${list.places}` },
        { key: 'nu', label: 'Nu te doen', render: (list) => todo(list) },
      ]}
    />
  )
}

function todo(list: ListOverview): string {
  if (list.yes > 0) return list.yes === 1 ? 'Start van 1 persoon vastleggen' : `Start van ${list.yes} mensen vastleggen`
  if (list.called > 0) return 'Antwoord op de oproep afwachten'
  if (list.status === 'open' && list.waiting > 0 && list.started < list.places) return 'De volgende oproepen'
  return list.status !== 'gesloten' && list.started >= list.places ? 'Alle plekken zijn gevuld' : 'Niets'
}
