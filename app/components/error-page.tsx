import type { ReactNode } from 'react'
import { Link } from './link.tsx'
import { Page } from './page.tsx'

interface ErrorPageProps {
  title: string
  /** what went wrong, in plain words */
  explanation: ReactNode
  /** number under which the office finds it in the log */
  reference?: string
  /** what to do now */
  children?: ReactNode
}

/** The page that stands in for one that could not be shown. */
export function ErrorPage({ title, explanation, reference, children }: ErrorPageProps) {
  return (
    <Page title={title} intro={explanation}>
      {children}
      <p>
        <Link to="/">Ga naar de beginpagina</Link>
      </p>
      {reference === undefined ? null : (
        <p className="wsp-error-reference">
          Neemt u contact op? Noem dan dit nummer: <strong>{reference}</strong>
        </p>
      )}
    </Page>
  )
}
