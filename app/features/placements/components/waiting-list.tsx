import { ButtonForm } from '#app/components/button-form.tsx'
import { TimeLine } from '#app/components/time-line.tsx'

interface WaitingLine {
  id: string
  label: string
  due: string
  late: boolean
  ofEmployer: boolean
  ending: string
  mine: boolean
  kind: string
}

/** What waits about a placement: for whom, until when, and what happens without action. */
export function WaitingList({ waiting }: { waiting: readonly WaitingLine[] }) {
  if (waiting.length === 0) return <p>Er wacht niets meer.</p>
  return (
    <TimeLine
      label="Wat wacht"
      items={waiting.map((one) => ({
        moment: `Uiterlijk ${one.due}`,
        title: one.label,
        state: one.late ? 'late' : 'waiting',
        detail: (
          <>
            <p>
              {one.ofEmployer ? 'Wacht op de werkgever.' : 'Wacht op de accountmanager.'} {one.ending}
            </p>
            {one.mine ? (
              <ButtonForm
                fields={{ actie: one.kind === 'regeling-termijn' ? 'termijn' : 'nagevraagd', wat: one.id }}
                label={one.kind === 'regeling-termijn' ? 'Geregeld of niet nodig' : 'Ik heb het nagevraagd'}
              />
            ) : null}
          </>
        ),
      }))}
    />
  )
}
