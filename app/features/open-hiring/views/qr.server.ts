import { create } from 'qrcode'

const border = 4

/** A QR code as one path of unit squares, with the quiet border that readers need. In: the text. */
export function qrOf(text: string): { size: number; path: string } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue
      let width = 1
      while (column + width < modules.size && modules.get(row, column + width)) width += 1
      path += `M${column + border} ${row + border}h${width}v1h-${width}z`
      column += width - 1
    }
  }
  return { size: modules.size + 2 * border, path }
}
