import { ChartFrame, seriesClass } from './chart-frame.tsx'
import { scaleFor, type Scale } from './chart-scale.ts'

export interface LineSeries {
  name: string
  /** one value for each moment; null leaves a gap */
  values: readonly (number | null)[]
}

interface LineChartProps {
  title: string
  description: string
  /** names of the moments, oldest first: "2026-K1" */
  moments: readonly string[]
  series: readonly LineSeries[]
  format?: (value: number) => string
  /** heading of the first column */
  momentHead?: string
}

const height = 240

/** Values through time. The lines stretch with the page, the texts keep their size. */
export function LineChart({ title, description, moments, series, format = dutch, momentHead = 'Moment' }: LineChartProps) {
  const scale = scaleFor(series.flatMap((line) => line.values.filter((value) => value !== null)))
  const table = {
    head: [momentHead, ...series.map((line) => line.name)],
    rows: moments.map((moment, index) => [moment, ...series.map((line) => written(line.values[index], format))]),
  }
  return (
    <ChartFrame title={title} description={description} table={table} legend={series.length > 1 ? series.map((line) => line.name) : undefined}>
      {(labelledBy) => (
        <svg className="wsp-chart__picture" width="100%" height={height + 72} role="img" aria-labelledby={labelledBy}>
          <g transform="translate(0 24)">
            {scale.ticks.map((tick) => (
              <g key={tick}>
                <line x1="0" x2="100%" y1={`${heightOf(scale, tick)}`} y2={`${heightOf(scale, tick)}`} className="wsp-chart__grid" />
                <text x="0" y={heightOf(scale, tick) - 6} className="wsp-chart__tick">
                  {format(tick)}
                </text>
              </g>
            ))}
            <svg x="0" y="0" width="100%" height={height} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" overflow="visible">
              {series.map((line, index) => (
                <path key={line.name} d={pathOf(line.values, scale)} className={`wsp-chart__line ${seriesClass(index)}`} vectorEffect="non-scaling-stroke" />
              ))}
            </svg>
            {series.map((line, index) =>
              line.values.map((value, moment) =>
                value === null ? null : (
                  <circle
                    key={`${line.name}${moment}`}
                    cx={`${acrossOf(moment, moments.length)}%`}
                    cy={heightOf(scale, value)}
                    r="4.5"
                    className={seriesClass(index)}
                  />
                ),
              ),
            )}
            {[0, moments.length - 1].map((moment) =>
              moments[moment] === undefined || (moment === 0 && moments.length === 1) ? null : (
                <text key={moment} x={moment === 0 ? '0' : '100%'} y={height + 32} textAnchor={moment === 0 ? 'start' : 'end'} className="wsp-chart__tick">
                  {moments[moment]}
                </text>
              ),
            )}
          </g>
        </svg>
      )}
    </ChartFrame>
  )
}

const heightOf = (scale: Scale, value: number): number => Math.round(height - (scale.at(value) / 100) * height)

/** From 10 to 98 per cent of the width: the left edge is for the figures of the axis. */
const acrossOf = (index: number, count: number): number => (count <= 1 ? 54 : Math.round((10 + (index / (count - 1)) * 88) * 10) / 10)

function pathOf(values: readonly (number | null)[], scale: Scale): string {
  let pen: 'M' | 'L' = 'M'
  const steps = values.map((value, index) => {
    if (value === null) {
      pen = 'M'
      return ''
    }
    const step = `${pen}${acrossOf(index, values.length)} ${heightOf(scale, value)}`
    pen = 'L'
    return step
  })
  return steps.filter((step) => step !== '').join('')
}

const numbers = new Intl.NumberFormat('nl-NL')
const dutch = (value: number): string => numbers.format(value)
const written = (value: number | null | undefined, format: (value: number) => string): string =>
  value === null || value === undefined ? 'niet bekend' : format(value)
