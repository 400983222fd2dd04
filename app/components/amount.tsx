import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'

interface AmountProps {
  cents: number
  /** such as "per maand" */
  unit?: string
  /** false for an amount that is laid down, such as a pay */
  indicative?: boolean
  /** the sum in words: "25 % van het loon, 12 maanden" */
  formula?: string
  /** ISO date on which the amount was valid */
  date?: string
  /** who decides on it: "UWV" */
  decidedBy?: string
  source?: { label: string; href?: string } | string
}

/** An amount of money that says what it is worth: indicative, by which formula, from which source, and who decides. */
export function Amount({ cents, unit, indicative = true, formula, date, decidedBy, source }: AmountProps) {
  const explained = formula !== undefined || date !== undefined || decidedBy !== undefined || source !== undefined
  return (
    <div>
      <span className="wsp-amount__figure">{formatEuro(cents)}</span>
      {unit === undefined ? null : <span> {unit}</span>}
      {indicative ? <span className="wsp-amount__indicative"> (indicatief)</span> : null}
      {explained ? (
        <details>
          <summary>Hoe komen we hieraan?</summary>
          <dl className="wsp-amount__list">
            <Line term="Berekening" text={formula} />
            <Line term="Bedragen van" text={date === undefined ? undefined : formatDate(date)} />
            <Line term="Wie beslist" text={decidedBy} />
            {source === undefined ? null : (
              <div>
                <dt>Bron</dt>
                <dd>{typeof source === 'string' ? source : source.href === undefined ? source.label : <a href={source.href}>{source.label}</a>}</dd>
              </div>
            )}
          </dl>
        </details>
      ) : null}
    </div>
  )
}

function Line({ term, text }: { term: string; text: string | undefined }) {
  return text === undefined ? null : (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}
