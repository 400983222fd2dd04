import { ButtonForm } from '#app/components/button-form.tsx'
import type { ListStatus } from '#app/features/open-hiring/model.ts'

/** Pausing, reopening and closing, each with what it does to those who wait. */
export function ListDeeds({ moves, version, waiting }: { moves: readonly ListStatus[]; version: number; waiting: number }) {
  const told = waiting === 0 ? 'Er wacht niemand.' : `${waiting} ${waiting === 1 ? 'persoon krijgt' : 'mensen krijgen'} bericht.`
  return (
    <div className="wsp-actions">
      {moves.includes('open') ? (
        <ButtonForm
          fields={{ actie: 'status', naar: 'open' }}
          version={version}
          label="Ga weer verder"
          confirm={<p>{told} Iedereen heeft de plaats gehouden.</p>}
        />
      ) : null}
      {moves.includes('gepauzeerd') ? (
        <ButtonForm
          fields={{ actie: 'status', naar: 'gepauzeerd' }}
          version={version}
          label="Zet de lijst stil"
          confirm={<p>{told} Iedereen houdt de plaats. Niemand kan zich aanmelden en u kunt niemand oproepen.</p>}
        />
      ) : null}
      {moves.includes('gesloten') ? (
        <ButtonForm
          fields={{ actie: 'status', naar: 'gesloten' }}
          version={version}
          label="Sluit de lijst"
          tone="danger"
          confirm={
            <p>
              {told} Wie wacht, verliest de plaats. Een gesloten lijst gaat niet meer open. Na vier weken wissen wij de namen.
            </p>
          }
        />
      ) : null}
    </div>
  )
}
