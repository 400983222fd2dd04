import { SummaryList } from '#app/components/summary-list.tsx'
import type { FactLine } from '#app/features/vacancies/texts/facts-nl.ts'

/** What an employer filled in, as a list of facts. */
export function VacancyFacts({ facts }: { facts: readonly FactLine[] }) {
  return (
    <SummaryList
      items={facts.map(({ term, description }) => ({
        term,
        description: typeof description === 'string' ? description : <Lines lines={description} />,
      }))}
    />
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="wsp-plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
