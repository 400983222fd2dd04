import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

export interface SummaryError {
  message: string
  /** id of the control to go to; an error of the whole form has none */
  target?: string
}

interface ErrorSummaryProps {
  errors: readonly SummaryError[]
  heading?: string
  idPrefix?: string
}

/** Everything that is wrong in a form, on top of it, each with a link to its field. Takes the focus, with and without script. */
export function ErrorSummary({ errors, heading = 'Er ging iets mis. Verbeter dit:', idPrefix = '' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const said = errors.map((error) => error.message).join('\n')
  useEffect(() => box.current?.focus(), [said])
  const headingId = `${idPrefix}fouten`
  return (
    <div ref={box} className="wsp-notice wsp-notice--error" role="alert" tabIndex={-1} aria-labelledby={headingId} {...takesFocus}>
      <Icon name="error" />
      <div>
        <h2 id={headingId} className="wsp-notice__title">
          {heading}
        </h2>
        <ul className="wsp-error-summary__list">
          {errors.map((error) => (
            <li key={`${error.target ?? ''} ${error.message}`}>
              {error.target === undefined ? error.message : <a href={`#${error.target}`}>{error.message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** The focus belongs on the summary when a page comes back with errors: without it a screen reader starts at the top of the page. */
const takesFocus = { autoFocus: true }
