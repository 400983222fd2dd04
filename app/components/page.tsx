import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { Notice } from './notice.tsx'

interface PageProps {
  /** the one h1 */
  title: ReactNode
  /** small line above the title, such as "Vacature 2026-0143" */
  overline?: ReactNode
  intro?: ReactNode
  breadcrumbs?: readonly Crumb[]
  /** column beside the content: contact person, figures, note */
  aside?: ReactNode
  /** the content takes the whole width (tables, lists with facets) */
  wide?: boolean
  /** the page's deeds, under the intro */
  actions?: ReactNode
  /** sentence on what was just done */
  done?: ReactNode
  /** the title in a band of its own: the home page and the doors */
  hero?: boolean
  /** inside the hero, under the intro: a search box */
  heroContent?: ReactNode
  children?: ReactNode
}

/** The main content of a page, where the skip link leads. */
export function Page(props: PageProps) {
  const { title, overline, intro, breadcrumbs, aside, wide, actions, done, hero, heroContent, children } = props
  const head = (
    <div className="wsp-page__head">
      {overline === undefined ? null : <p className="wsp-page__overline">{overline}</p>}
      <h1 className={hero ? 'wsp-h1 wsp-h1--hero' : 'wsp-h1'}>{title}</h1>
      {intro === undefined || intro === null ? null : typeof intro === 'string' ? <p className="wsp-lead">{intro}</p> : <div className="wsp-lead">{intro}</div>}
      {actions === undefined || actions === null ? null : <div className="wsp-actions wsp-page__actions">{actions}</div>}
      {heroContent}
    </div>
  )
  return (
    <main id="inhoud" className="wsp-page" tabIndex={-1}>
      {breadcrumbs === undefined ? null : (
        <div className="wsp-container">
          <Breadcrumbs items={breadcrumbs} />
        </div>
      )}
      {done === undefined || done === null ? null : (
        <div className="wsp-container wsp-page__done">
          <Notice tone="success" live>
            {done}
          </Notice>
        </div>
      )}
      {hero ? (
        <div className="wsp-hero">
          <div className="wsp-container">{head}</div>
        </div>
      ) : (
        <div className="wsp-container">{head}</div>
      )}
      <div className={`wsp-container wsp-page__grid${aside ? ' wsp-page__grid--aside' : ''}${wide ? ' wsp-page__grid--wide' : ''}`}>
        <div className="wsp-page__body">{children}</div>
        {aside ? <aside className="wsp-page__aside">{aside}</aside> : null}
      </div>
    </main>
  )
}
