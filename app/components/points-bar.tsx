import { seriesClass } from './chart-frame.tsx'
import { DataTable, type Column } from './data-table.tsx'
import { partsOf } from './stacked-bar.tsx'

export interface CriterionPoints {
  /** the criterion in words: "Afstand" */
  label: string
  points: number
  /** most that could be had */
  max: number
  /** why these points */
  reason?: string
}

interface PointsBarProps {
  points: readonly CriterionPoints[]
  /** what is weighed, for assistive technology: "Kandidaat K-2041" */
  label: string
  /** the reasons stand open */
  open?: boolean
}

/** Points of a match: a segment per criterion, and behind it the table with the reason of each point. */
export function PointsBar({ points, label, open }: PointsBarProps) {
  const got = points.reduce((sum, item) => sum + item.points, 0)
  const max = points.reduce((sum, item) => sum + item.max, 0)
  const share = (value: number) => (max === 0 ? 0 : Math.round((value / max) * 1000) / 10)
  const columns: Column<CriterionPoints>[] = [
    { key: 'label', label: 'Wat telt mee', header: true, render: (item) => <Criterion name={item.label} place={points.indexOf(item)} /> },
    { key: 'points', label: 'Punten', align: 'right', render: (item) => `${item.points} van ${item.max}` },
    { key: 'reason', label: 'Waarom', render: (item) => item.reason },
  ]
  return (
    <div>
      <p>
        <strong>{got}</strong> van {max} punten
      </p>
      <svg className="wsp-points__bar" width="100%" height="16" role="img" aria-label={`${label}: ${got} van ${max} punten`}>
        <rect width="100%" height="16" className="wsp-chart__track" />
        {partsOf(points.map((item) => item.points)).map((part, index) => (
          <rect key={points[index]?.label} x={`${share(part.start)}%`} width={`${share(part.value)}%`} height="16" className={`wsp-chart__part ${seriesClass(index)}`} />
        ))}
      </svg>
      <details className="wsp-chart__table" open={open}>
        <summary>Waarom deze punten?</summary>
        <DataTable caption={`Punten van ${label}`} captionHidden compact columns={columns} rows={points} rowKey={(item) => item.label} />
      </details>
    </div>
  )
}

function Criterion({ name, place }: { name: string; place: number }) {
  return (
    <>
      <svg className="wsp-legend__sign" width="14" height="14" aria-hidden="true" focusable="false">
        <rect width="14" height="14" rx="2" className={seriesClass(place)} />
      </svg>{' '}
      {name}
    </>
  )
}
