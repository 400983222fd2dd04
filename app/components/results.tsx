import type { ReactNode } from 'react'

interface ResultsProps {
  /** the Facets; stay inside the same GetForm as the search box */
  facets: ReactNode
  /** "43 vacatures, nieuwste eerst" and the rest of the list */
  children: ReactNode
}

/** Facets beside the hits; on a narrow screen above them, behind one button. */
export function Results({ facets, children }: ResultsProps) {
  return (
    <div className="wsp-results">
      <div>{facets}</div>
      <div className="wsp-results__list">{children}</div>
    </div>
  )
}
