import { ChartFrame } from './chart-frame.tsx'

interface ProgressBarProps {
  title: string
  /** the whole of the obligation, same unit as the parts */
  total: number
  done: number
  planned: number
  format: (value: number) => string
  /** share of the time that has passed, 0-1; drawn as a line */
  timePassed?: number
}

/** An obligation filled by what is done and what is planned, and what lacks, against the time that passed. */
export function ProgressBar({ title, total, done, planned, format, timePassed }: ProgressBarProps) {
  const lacking = Math.max(0, total - done - planned)
  const whole = Math.max(1, total, done + planned)
  const share = (value: number) => Math.round((value / whole) * 1000) / 10
  const passed = timePassed === undefined ? undefined : Math.round(Math.min(1, Math.max(0, timePassed)) * 100)
  const time = passed === undefined ? '' : ` ${passed} % van de tijd is voorbij.`
  const rows = [
    ['Gedaan', format(done)],
    ['Gepland', format(planned)],
    ['Nog te doen', format(lacking)],
    ['Verplichting', format(total)],
  ]
  return (
    <ChartFrame
      title={title}
      description={`${format(done)} gedaan en ${format(planned)} gepland van ${format(total)}.${time}`}
      table={{ head: ['Deel', 'Omvang'], rows }}
      legend={['Gedaan', 'Gepland', { name: 'Nog te doen', className: 'wsp-progress__lacking' }]}
    >
      {(labelledBy) => (
        <svg className="wsp-chart__picture" width="100%" height="44" role="img" aria-labelledby={labelledBy}>
          <rect x="0" y="8" width="100%" height="28" className="wsp-progress__lacking" />
          <rect x="0" y="8" width={`${share(done)}%`} height="28" className="wsp-chart__part wsp-series-1" />
          <rect x={`${share(done)}%`} y="8" width={`${share(planned)}%`} height="28" className="wsp-chart__part wsp-series-2" />
          {passed === undefined ? null : <line x1={`${passed}%`} x2={`${passed}%`} y1="0" y2="44" className="wsp-chart__target" />}
        </svg>
      )}
    </ChartFrame>
  )
}
