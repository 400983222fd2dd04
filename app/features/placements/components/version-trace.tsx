import { TimeLine } from '#app/components/time-line.tsx'

interface VersionLine {
  version: number
  when: string
  who: string
  why: string
  changes: { field: string; before: string; after: string }[]
}

/** Every version of a placement: who, when, why, and what changed. The latest holds. */
export function VersionTrace({ versions }: { versions: readonly VersionLine[] }) {
  return (
    <TimeLine
      label="Versies"
      items={versions.map((one) => ({
        moment: one.when,
        title: one.version === 1 ? `Vastgelegd door ${one.who}` : `Versie ${one.version}, door ${one.who}`,
        state: 'done',
        detail:
          one.version === 1 ? undefined : (
            <>
              <ul className="wsp-plain-list">
                {one.changes.map((change) => (
                  <li key={change.field}>
                    {change.field}: {change.before} → <strong>{change.after}</strong>
                  </li>
                ))}
              </ul>
              {one.changes.length === 0 ? <p>Alleen de telling voor social return.</p> : null}
              {one.why === '' ? null : <p>Reden: {one.why}</p>}
            </>
          ),
      }))}
    />
  )
}
