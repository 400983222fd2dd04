import { Notice } from '#app/components/notice.tsx'

interface FindingsProps {
  findings: readonly { text: string; better: string; blocking: boolean }[]
  /** heading above the list */
  title: string
}

/** What the checks say, each with what to do; nothing when there is nothing to say. */
export function Findings({ findings, title }: FindingsProps) {
  if (findings.length === 0) return null
  const blocking = findings.some((finding) => finding.blocking)
  return (
    <Notice tone={blocking ? 'error' : 'warning'} title={title}>
      <ul>
        {findings.map(({ text, better }) => (
          <li key={text}>
            {text} {better}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
