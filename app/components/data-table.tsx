import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  label: string
  /** figures stand right */
  align?: 'right'
  /** the cell that names the row */
  header?: boolean
  render: (row: Row) => ReactNode
}

interface DataTableProps<Row> {
  caption: string
  /** the heading above says the same: keep the caption for assistive technology only */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** what to say, and to do, when there are no rows */
  empty?: ReactNode
  /** last row with sums, by column key */
  total?: Readonly<Record<string, ReactNode>>
  /** less air, for many rows */
  compact?: boolean
}

/** A table that becomes a list of labelled lines on a narrow screen. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, empty, total, compact }: DataTableProps<Row>) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <table className={`utrecht-table wsp-table${compact ? ' wsp-table--compact' : ''}`}>
      <caption className={captionHidden ? 'wsp-hidden' : 'utrecht-table__caption'}>{caption}</caption>
      <thead className="utrecht-table__header">
        <tr className="utrecht-table__row">
          {columns.map((column) => (
            <th key={column.key} scope="col" className={`utrecht-table__header-cell${aligned(column)}`}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="utrecht-table__body">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="utrecht-table__row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} content={column.render(row)} />
            ))}
          </tr>
        ))}
      </tbody>
      {total === undefined ? null : (
        <tfoot>
          <tr className="utrecht-table__row wsp-table__total">
            {columns.map((column) => (
              <Cell key={column.key} column={column} content={total[column.key]} />
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

interface CellProps {
  column: Pick<Column<never>, 'label' | 'align' | 'header'>
  content: ReactNode
}

function Cell({ column, content }: CellProps) {
  const inside = <div className="wsp-table__content">{content}</div>
  return column.header ? (
    <th scope="row" className={`utrecht-table__cell wsp-table__row-header${aligned(column)}`} data-label={column.label}>
      {inside}
    </th>
  ) : (
    <td className={`utrecht-table__cell${aligned(column)}${content === undefined ? ' wsp-table__blank' : ''}`} data-label={column.label}>
      {inside}
    </td>
  )
}

const aligned = (column: Pick<Column<never>, 'align'>): string => (column.align === 'right' ? ' wsp-table__figure' : '')
