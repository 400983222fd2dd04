import type { ReactNode } from 'react'

/** Running text: headings, paragraphs and lists with the measure and the air of a page to read. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="wsp-prose">{children}</div>
}
