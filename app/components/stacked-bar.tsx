import { ChartFrame, seriesClass } from './chart-frame.tsx'
import { scaleFor } from './chart-scale.ts'

export interface StackedRow {
  label: string
  /** one value for each of the series, in their order */
  values: readonly number[]
}

interface StackedBarProps {
  title: string
  description: string
  series: readonly string[]
  rows: readonly StackedRow[]
  /** writes a value: euros, hours, a count */
  format?: (value: number) => string
  /** heading of the first column */
  labelHead?: string
}

const rowHeight = 60
const barTop = 28
const barHeight = 22

/** Bars built of parts: how a whole is made up, for one or several rows. */
export function StackedBar({ title, description, series, rows, format = dutch, labelHead = 'Onderdeel' }: StackedBarProps) {
  const totals = rows.map((row) => row.values.reduce((sum, value) => sum + value, 0))
  const scale = scaleFor(totals, 10)
  const table = {
    head: [labelHead, ...series, 'Totaal'],
    rows: rows.map((row, index) => [row.label, ...row.values.map(format), format(totals[index] ?? 0)]),
  }
  return (
    <ChartFrame title={title} description={description} table={table} legend={series}>
      {(labelledBy) => (
        <svg className="wsp-chart__picture" width="100%" height={rows.length * rowHeight} role="img" aria-labelledby={labelledBy}>
          {rows.map((row, index) => (
            <g key={row.label}>
              <text x="0" y={index * rowHeight + 20} className="wsp-chart__label">
                {row.label}
              </text>
              <text x="100%" y={index * rowHeight + 20} textAnchor="end" className="wsp-chart__value">
                {format(totals[index] ?? 0)}
              </text>
              <rect x="0" y={index * rowHeight + barTop} width="100%" height={barHeight} className="wsp-chart__track" />
              {partsOf(row.values).map((part, serie) => (
                <rect
                  key={series[serie] ?? serie}
                  x={`${scale.at(part.start)}%`}
                  y={index * rowHeight + barTop}
                  width={`${scale.at(part.value)}%`}
                  height={barHeight}
                  className={`wsp-chart__part ${seriesClass(serie)}`}
                />
              ))}
            </g>
          ))}
        </svg>
      )}
    </ChartFrame>
  )
}

/** Each value with the sum of those before it. */
export function partsOf(values: readonly number[]): { start: number; value: number }[] {
  let start = 0
  return values.map((value) => {
    const part = { start, value }
    start += value
    return part
  })
}

const numbers = new Intl.NumberFormat('nl-NL')
const dutch = (value: number): string => numbers.format(value)
