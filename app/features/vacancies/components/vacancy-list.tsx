import { Card } from '#app/components/card.tsx'
import { CardGrid } from '#app/components/card-grid.tsx'
import { Mark } from '#app/components/mark.tsx'
import { paths } from '#app/platform/paths.ts'

export type ListedCard = {
  id: string
  title: string
  employer: string
  place: string
  distance: string | null
  hours: string
  pay: string
  contract: string
  noDiploma: boolean
  replyDays: number
  publishedOn: string | null
}

/** Vacancies as cards under each other: what, where, hours and pay first. */
export function VacancyList({ rows }: { rows: readonly ListedCard[] }) {
  return (
    <CardGrid list>
      {rows.map((row) => (
        <Card
          key={row.id}
          title={row.title}
          to={paths.vacancy(row.id)}
          overline={`${row.employer}, ${row.place}${row.distance ? ` (${row.distance})` : ''}`}
          marks={
            <>
              <Mark icon="clock">{row.hours}</Mark>
              <Mark icon="euro">{row.pay}</Mark>
              <Mark icon="document">{row.contract}</Mark>
              {row.noDiploma ? <Mark icon="education">Geen diploma nodig</Mark> : null}
            </>
          }
          footer={`Antwoordt binnen ${row.replyDays} werkdagen${row.publishedOn ? ` · geplaatst op ${row.publishedOn}` : ''}`}
        />
      ))}
    </CardGrid>
  )
}
