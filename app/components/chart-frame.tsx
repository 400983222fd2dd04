import { useId, type ReactNode } from 'react'
import { DataTable, type Column } from './data-table.tsx'

export interface ChartTable {
  head: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A name, with a class when it is not the colour of the series at that place. */
export type LegendItem = string | { name: string; className: string }

interface ChartFrameProps {
  title: string
  /** what the picture shows, in one or two sentences */
  description: string
  table: ChartTable
  /** gets the ids for aria-labelledby of the picture */
  children: (labelledBy: string) => ReactNode
  legend?: readonly LegendItem[]
  /** the figures stand open under the picture */
  openTable?: boolean
}

/** Title, picture and the same figures as a table behind it. */
export function ChartFrame({ title, description, table, children, legend, openTable }: ChartFrameProps) {
  const id = useId()
  return (
    <figure className="wsp-chart" aria-labelledby={`${id}t`}>
      <figcaption>
        <p id={`${id}t`} className="wsp-chart__title">
          {title}
        </p>
        <p id={`${id}d`} className="wsp-chart__description">
          {description}
        </p>
      </figcaption>
      {legend === undefined ? null : <Legend items={legend} />}
      {children(`${id}t ${id}d`)}
      <details className="wsp-chart__table" open={openTable}>
        <summary>Bekijk de cijfers als tabel</summary>
        <FiguresTable caption={title} table={table} />
      </details>
    </figure>
  )
}

function Legend({ items }: { items: readonly LegendItem[] }) {
  const named = items.map((item, index) => (typeof item === 'string' ? { name: item, className: seriesClass(index) } : item))
  return (
    <ul className="wsp-plain-list wsp-legend">
      {named.map(({ name, className }) => (
        <li key={name} className="wsp-legend__item">
          <svg className="wsp-legend__sign" width="18" height="18" aria-hidden="true" focusable="false">
            <rect width="18" height="18" rx="2" className={className} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

/** Figures as a table: the first column names the row, the others stand right. */
export function FiguresTable({ caption, table }: { caption: string; table: ChartTable }) {
  const columns: Column<readonly string[]>[] = table.head.map((label, index) => ({
    key: label,
    label,
    ...(index === 0 ? { header: true } : { align: 'right' as const }),
    render: (row) => row[index],
  }))
  return <DataTable caption={caption} captionHidden compact columns={columns} rows={table.rows} rowKey={(row) => row[0] ?? ''} />
}

/** Colour of the n-th series; there are six. */
export const seriesClass = (index: number): string => `wsp-series-${(index % 6) + 1}`
