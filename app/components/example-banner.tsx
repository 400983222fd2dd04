import { Icon } from './icon.tsx'
import type { ReactNode } from 'react'

/** Says on every page that people, companies and figures are invented. */
export function ExampleBanner({ children }: { children?: ReactNode }) {
  return (
    <aside className="wsp-example" aria-label="Voorbeeld">
      <div className="wsp-container wsp-example__text">
        <Icon name="info" />
        <p>
          <strong>Voorbeeld.</strong> Alle mensen, bedrijven en cijfers op deze site zijn verzonnen. {children}
        </p>
      </div>
    </aside>
  )
}
