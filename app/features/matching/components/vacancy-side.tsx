import { DataTable } from '#app/components/data-table.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'

interface VacancySideProps {
  facts: readonly { term: string; description: string }[]
  musts: readonly { code: string; name: string; leftOut: number; alone: number }[]
}

/** The left of the workspace: what the work asks, and by which must people are left out. Folded on a narrow screen. */
export function VacancySide({ facts, musts }: VacancySideProps) {
  return (
    <details className="wsp-facets">
      <summary className="wsp-facets__button">De vacature, en wie afvalt</summary>
      <div className="wsp-facets__body">
        <h2 className="wsp-h3">De vacature</h2>
        <SummaryList items={facts} />
        <h2 className="wsp-h3">Waardoor vallen mensen af?</h2>
        <DataTable
          caption="Wie valt af, per eis"
          captionHidden
          compact
          rows={musts}
          rowKey={(must) => must.code}
          empty={<p>Niemand valt af.</p>}
          columns={[
            { key: 'name', label: 'Eis', header: true, render: (must) => must.name },
            { key: 'leftOut', label: 'Vallen af', align: 'right', render: (must) => must.leftOut },
            { key: 'alone', label: 'Alleen hierdoor', align: 'right', render: (must) => must.alone },
          ]}
        />
        <p>Iemand kan door meer eisen afvallen.</p>
      </div>
    </details>
  )
}
