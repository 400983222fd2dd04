import { useId, type ReactNode } from 'react'

interface SectionProps {
  title: string
  intro?: ReactNode
  /** to the right of the title: a link or a count */
  aside?: ReactNode
  /** anchor of the section */
  id?: string
  /** on warm sand, to set it apart */
  surface?: boolean
  children: ReactNode
}

/** A part of a page with its h2. */
export function Section({ title, intro, aside, id, surface, children }: SectionProps) {
  const own = useId()
  const titleId = id === undefined ? own : `${id}-titel`
  return (
    <section id={id} className={surface ? 'wsp-section wsp-section--surface' : 'wsp-section'} aria-labelledby={titleId}>
      <div className="wsp-section__head">
        <h2 id={titleId} className="wsp-h2">
          {title}
        </h2>
        {aside === undefined ? null : <div>{aside}</div>}
      </div>
      {intro === undefined ? null : <div className="wsp-section__intro">{intro}</div>}
      {children}
    </section>
  )
}
