import { BarChart } from '#app/components/bar-chart.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { reportingGroups } from '#app/core/classifications.ts'
import { totalKey, type FigureCode, type FrozenDefinition, type FrozenFigures, type PublishedCell } from '#app/features/reports/model.ts'
import { figureBook, type FigureBook } from '#app/features/reports/rules/report-page.ts'
import { figureUnitTexts, hiddenExplanation, hiddenText } from '#app/features/reports/texts/nl.ts'
import { charts } from '#app/features/reports/texts/page-nl.ts'
import { figureText, figureValue, plainValue } from '#app/features/reports/texts/values-nl.ts'
import { HeadlineFigures } from './headline-figures.tsx'

interface ReportBodyProps {
  figures: FrozenFigures
  /** cells of the report of the quarter before; empty when there is none */
  before: readonly PublishedCell[]
}

/** The figures of one report: five first, then the pictures, all single figures, what is hidden and what each figure means. */
export function ReportBody({ figures, before }: ReportBodyProps) {
  const book = figureBook(figures)
  const some = figures.cells.some(({ hidden }) => hidden)
  const single = figures.definitions.filter(({ figure }) => book.cell(figure) !== undefined)
  return (
    <>
      <Section title="Vijf cijfers">
        <HeadlineFigures book={book} before={figureBook({ cells: before, definitions: figures.definitions })} />
      </Section>
      {some ? (
        <Notice title="Waarom staat er soms ‘niet getoond’?">
          <p>{hiddenExplanation.replace('5', String(figures.threshold))}</p>
        </Notice>
      ) : null}
      <Section title="Wat voor werk het was">
        {charts.map(({ figure, description }) => (
          <Breakdown key={figure} book={book} figure={figure} description={description} />
        ))}
        <Groups book={book} />
      </Section>
      <Section title="Alle cijfers op een rij">
        <DataTable
          caption="Alle cijfers op een rij"
          captionHidden
          columns={[
            { key: 'naam', label: 'Cijfer', header: true, render: (row: FrozenDefinition) => row.name },
            { key: 'waarde', label: 'Waarde', align: 'right', render: (row) => figureText(book.cell(row.figure), row) },
          ]}
          rows={single}
          rowKey={(row) => row.figure}
        />
      </Section>
      <Section title="Wat de cijfers betekenen" id="definities">
        <SummaryList items={figures.definitions.map(({ name, definition }) => ({ term: name, description: definition }))} />
      </Section>
    </>
  )
}

function Breakdown({ book, figure, description }: { book: FigureBook; figure: FigureCode; description: string }) {
  const definition = book.definition(figure)
  if (!definition) return null
  const cells = definition.keys.map(({ key, label }) => ({ label, cell: book.cell(figure, key) }))
  if (cells.every(({ cell }) => cell === undefined || cell.hidden)) {
    return (
      <div className="wsp-chart">
        <p className="wsp-chart__title">{definition.name}</p>
        <p className="wsp-chart__description">Hier zijn te weinig mensen om iets te laten zien.</p>
      </div>
    )
  }
  const bars = cells.map(({ label, cell }) => ({
    label,
    value: cell?.value == null ? null : plainValue(cell.value, definition.decimals),
    valueText: figureValue(cell, definition),
  }))
  return <BarChart title={definition.name} description={description} unit={figureUnitTexts[definition.unit]} bars={bars} />
}

/** The groups beside each other: one bar for each, out of the figure of that group. */
function Groups({ book }: { book: FigureBook }) {
  const bars = reportingGroups.flatMap((group) => {
    const definition = book.definition(`plaatsingen-${group}`)
    const cell = book.cell(`plaatsingen-${group}`, 'wel')
    return definition && cell ? [{ label: definition.name.replace(/^Plaatsingen van /, ''), value: cell.value, valueText: figureValue(cell, definition) }] : []
  })
  if (bars.length === 0) return null
  const total = book.cell('plaatsingen', totalKey)
  const description = `Iemand kan bij meer groepen horen. Alle plaatsingen samen: ${total?.hidden === false ? (total.value ?? 0) : hiddenText}.`
  return <BarChart title="Plaatsingen naar groep" description={description} unit="plaatsingen" bars={bars} labelHead="Groep" />
}
