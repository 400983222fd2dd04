/** Text in columns (RFC 4180), as spreadsheets read and write it. */

const formulaStart = /^[=+\-@\t\r]/
const plainNumber = /^-?\d+(?:[.,]\d+)?$/

function written(value: string | number, separator: string): string {
  const text = String(value)
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /["\r\n]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Rows as a file for a Dutch spreadsheet: semicolons, CRLF, a byte-order mark. A text that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator = ';'): string {
  return `\uFEFF${rows.map((row) => row.map((value) => written(value, separator)).join(separator)).join('\r\n')}\r\n`
}

/** A row with the number of its first line in the file, from 1. */
export interface CsvRow {
  line: number
  cells: string[]
}

/**
 * Reads a file of columns: comma or semicolon (whichever the first row of content has more of), quoted cells, any line ending,
 * with or without byte-order mark. Empty lines and lines that begin with # are left out.
 */
export function readCsv(text: string): CsvRow[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const first = body.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  const separator = first.split(';').length > first.split(',').length ? ';' : ','
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let start = 1
  let comment = false
  const endRow = () => {
    cells.push(cell)
    if (!comment && cells.some((content) => content.trim() !== '')) rows.push({ line: start, cells })
    cells = []
    cell = ''
    comment = false
    start = line
  }
  for (let at = 0; at < body.length; at += 1) {
    const sign = body.charAt(at)
    if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && body.charAt(at + 1) === '\n') at += 1
      line += 1
      if (quoted) cell += '\n'
      else endRow()
    } else if (comment) continue
    else if (quoted) {
      if (sign !== '"') cell += sign
      else if (body.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '#' && cell === '' && cells.length === 0) comment = true
    else if (sign === separator) {
      cells.push(cell)
      cell = ''
    } else cell += sign
  }
  if (cell !== '' || cells.length > 0) endRow()
  return rows
}
