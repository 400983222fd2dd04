import { FiguresTable } from './chart-frame.tsx'
import { useId } from 'react'
import { Link } from './link.tsx'

export interface Tile {
  id: string
  name: string
  /** place on the map, from 1; at most 8 */
  col: number
  row: number
  /** for the depth of the colour; null when it may not be shown */
  value: number | null
  /** as it is read: "45", "minder dan 5" */
  valueText: string
  to?: string
}

interface TileMapProps {
  title: string
  description?: string
  tiles: readonly Tile[]
  /** what is counted: heading of the column */
  unit: string
  /** heading of the first column */
  nameHead?: string
}

const levels = 4

/** A map of which every area is one tile at about its place; below it the same figures as a table. */
export function TileMap({ title, description, tiles, unit, nameHead = 'Gemeente' }: TileMapProps) {
  const id = useId()
  const highest = Math.max(1, ...tiles.map((tile) => tile.value ?? 0))
  return (
    <figure className="wsp-tiles" aria-labelledby={id}>
      <figcaption>
        <p id={id} className="wsp-chart__title">
          {title}
        </p>
        {description === undefined ? null : <p className="wsp-chart__description">{description}</p>}
      </figcaption>
      <ul className="wsp-tiles__map">
        {tiles.map((tile) => (
          <li key={tile.id} className={`wsp-tile wsp-col-${tile.col} wsp-row-${tile.row} wsp-level-${levelOf(tile.value, highest)}`}>
            <span className="wsp-tile__name">{tile.to === undefined ? tile.name : <Link to={tile.to}>{tile.name}</Link>}</span>
            <span className="wsp-tile__value">{tile.valueText}</span>
          </li>
        ))}
      </ul>
      <details className="wsp-chart__table">
        <summary>Bekijk de cijfers als tabel</summary>
        <FiguresTable caption={title} table={{ head: [nameHead, unit], rows: tiles.map((tile) => [tile.name, tile.valueText]) }} />
      </details>
    </figure>
  )
}

/** Depth of colour 0-4: 0 for nothing or not to be shown. */
export function levelOf(value: number | null, highest: number): number {
  return value === null || value <= 0 ? 0 : Math.max(1, Math.ceil((value / highest) * levels))
}
