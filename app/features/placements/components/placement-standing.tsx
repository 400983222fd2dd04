import { StatusMark } from '#app/components/status-mark.tsx'

interface StandingRow {
  wageCheck: 'voldoet' | 'uitzondering' | 'onbekend' | 'te-laag'
  ended: string | null
  status: string
  corrected: boolean
}

/** How a placement stands in a list: running, stopped, or waiting for a word about the pay. */
export function PlacementStanding({ row }: { row: StandingRow }) {
  return (
    <>
      {row.wageCheck === 'te-laag' ? (
        <StatusMark tone="warning">Loon bespreken</StatusMark>
      ) : row.ended === null ? (
        <StatusMark tone="success">{row.status}</StatusMark>
      ) : (
        <StatusMark>Gestopt</StatusMark>
      )}
      {row.ended === null ? null : <div className="wsp-nowrap">{row.ended}</div>}
      {row.corrected && row.ended === null ? <div>Gecorrigeerd</div> : null}
    </>
  )
}
