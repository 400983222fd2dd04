import { CardGrid } from '#app/components/card-grid.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import type { FrozenDefinition, FrozenFigures, PublishedCell } from '#app/features/reports/model.ts'
import { figureBook, type FigureBook } from '#app/features/reports/rules/report-page.ts'
import { charts, hiddenExplanationOf } from '#app/features/reports/texts/page-nl.ts'
import { figureText, figureValue } from '#app/features/reports/texts/values-nl.ts'
import { BreakdownChart, GroupsChart } from './breakdown-chart.tsx'
import { HeadlineFigures } from './headline-figures.tsx'

interface ReportBodyProps {
  figures: FrozenFigures
  /** cells of the report of the quarter before; empty when there is none */
  before: readonly PublishedCell[]
}

/** The figures of one report: five first, then the pictures, and every single figure with what it means. */
export function ReportBody({ figures, before }: ReportBodyProps) {
  const book = figureBook(figures)
  const single = figures.definitions.filter(({ figure }) => book.cell(figure) !== undefined)
  return (
    <>
      <Section title="Vijf cijfers">
        <HeadlineFigures book={book} before={figureBook({ cells: before, definitions: figures.definitions })} />
      </Section>
      {figures.cells.some(({ hidden }) => hidden) ? (
        <Notice title="Waarom staat er soms ‘niet getoond’?">
          <p>{hiddenExplanationOf(figures.threshold)}</p>
        </Notice>
      ) : null}
      <Section title="Wat voor werk het was, en voor wie">
        <CardGrid>
          {charts.map((figure) => (
            <BreakdownChart key={figure} book={book} figure={figure} />
          ))}
          <GroupsChart book={book} />
        </CardGrid>
      </Section>
      <Section title="Alle cijfers en wat ze betekenen" id="definities">
        <DataTable
          caption="Alle cijfers en wat ze betekenen"
          captionHidden
          columns={[
            { key: 'naam', label: 'Cijfer', header: true, render: (row: FrozenDefinition) => row.name },
            { key: 'waarde', label: 'Waarde', align: 'right', render: (row) => valueOf(book, row) },
            { key: 'betekenis', label: 'Wat het betekent', render: (row) => row.definition },
          ]}
          rows={single}
          rowKey={(row) => row.figure}
        />
      </Section>
    </>
  )
}

/** The value of a figure; of one that asks "how many of them", the yes and the whole. */
function valueOf(book: FigureBook, definition: FrozenDefinition): string {
  const whole = figureText(book.cell(definition.figure), definition)
  const yes = book.cell(definition.figure, 'ja')
  return yes === undefined ? whole : `${figureValue(yes, definition)} van ${whole}`
}
