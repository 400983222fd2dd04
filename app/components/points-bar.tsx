import { seriesClass } from './chart-frame.tsx'
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
  return (
    <div className="wsp-points">
      <p className="wsp-points__total">
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
        <table className="utrecht-table wsp-figures">
          <caption className="wsp-hidden">Punten van {label}</caption>
          <thead>
            <tr>
              <th scope="col">Wat telt mee</th>
              <th scope="col" className="wsp-table__figure">
                Punten
              </th>
              <th scope="col">Waarom</th>
            </tr>
          </thead>
          <tbody>
            {points.map((item, index) => (
              <tr key={item.label}>
                <th scope="row">
                  <svg className="wsp-legend__sign" width="14" height="14" aria-hidden="true" focusable="false">
                    <rect width="14" height="14" rx="2" className={seriesClass(index)} />
                  </svg>
                  {item.label}
                </th>
                <td className="wsp-table__figure">
                  {item.points} van {item.max}
                </td>
                <td>{item.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
