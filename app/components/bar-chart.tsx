import { ChartFrame } from './chart-frame.tsx'
import { scaleFor } from './chart-scale.ts'

export interface Bar {
  label: string
  /** null when the figure may not or cannot be shown */
  value: number | null
  /** as it is read; without it the number itself, Dutch */
  valueText?: string
}

interface BarChartProps {
  title: string
  description: string
  bars: readonly Bar[]
  /** what is counted: heading of the column */
  unit: string
  /** heading of the first column */
  labelHead?: string
  /** value that was promised; drawn as a line across each bar */
  target?: { value: number; text: string }
}

const rowHeight = 56
const barTop = 28
const barHeight = 18

/** Horizontal bars, each with its name and figure written out. */
export function BarChart({ title, description, bars, unit, labelHead = 'Onderdeel', target }: BarChartProps) {
  const scale = scaleFor([...bars.map((bar) => bar.value ?? 0), target?.value ?? 0])
  const height = bars.length * rowHeight
  const rows = bars.map((bar) => [bar.label, textOf(bar)])
  return (
    <ChartFrame title={title} description={target === undefined ? description : `${description} ${target.text}`} table={{ head: [labelHead, unit], rows }}>
      {(labelledBy) => (
        <svg className="wsp-chart__picture" width="100%" height={height} role="img" aria-labelledby={labelledBy}>
          {bars.map((bar, index) => (
            <g key={bar.label}>
              <text x="0" y={index * rowHeight + 20} className="wsp-chart__label">
                {bar.label}
              </text>
              <text x="100%" y={index * rowHeight + 20} textAnchor="end" className="wsp-chart__value">
                {textOf(bar)}
              </text>
              <rect x="0" y={index * rowHeight + barTop} width="100%" height={barHeight} rx="3" className="wsp-chart__track" />
              <rect x="0" y={index * rowHeight + barTop} width={`${scale.at(bar.value ?? 0)}%`} height={barHeight} rx="3" className="wsp-series-1" />
              {target === undefined ? null : (
                <line
                  x1={`${scale.at(target.value)}%`}
                  x2={`${scale.at(target.value)}%`}
                  y1={index * rowHeight + barTop - 4}
                  y2={index * rowHeight + barTop + barHeight + 4}
                  className="wsp-chart__target"
                />
              )}
            </g>
          ))}
        </svg>
      )}
    </ChartFrame>
  )
}

const dutchNumber = new Intl.NumberFormat('nl-NL')

function textOf(bar: Bar): string {
  return bar.valueText ?? (bar.value === null ? 'niet bekend' : dutchNumber.format(bar.value))
}
