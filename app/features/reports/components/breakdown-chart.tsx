import { BarChart, type Bar } from '#app/components/bar-chart.tsx'
import { reportingGroups } from '#app/core/classifications.ts'
import type { FigureCode, FrozenDefinition, PublishedCell } from '#app/features/reports/model.ts'
import type { FigureBook } from '#app/features/reports/rules/report-page.ts'
import { figureUnitTexts } from '#app/features/reports/texts/nl.ts'
import { figureValue, inSentence, plainValue } from '#app/features/reports/texts/values-nl.ts'

interface Part {
  label: string
  cell: PublishedCell | undefined
  definition: FrozenDefinition
}

interface PartsChartProps {
  title: string
  description: string
  unit: string
  parts: readonly Part[]
}

/** A bar for each part that may be shown; the others are named under the title, without a bar. */
function PartsChart({ title, description, unit, parts }: PartsChartProps) {
  const shown = parts.filter(({ cell }) => cell?.hidden === false)
  const hidden = parts.filter(({ cell }) => cell?.hidden !== false)
  if (shown.length === 0) {
    return (
      <div className="wsp-chart">
        <p className="wsp-chart__title">{title}</p>
        <p className="wsp-chart__description">Hier zijn te weinig mensen om iets te laten zien.</p>
      </div>
    )
  }
  const bars: Bar[] = shown.map(({ label, cell, definition }) => ({
    label,
    value: cell && cell.value !== null ? plainValue(cell.value, definition.decimals) : null,
    valueText: figureValue(cell, definition),
  }))
  const left = hidden.length === 0 ? '' : ` Niet getoond: ${hidden.map(({ label }) => inSentence(label)).join('; ')}.`
  return <BarChart title={title} description={`${description}${left}`} unit={unit} bars={bars} />
}

/** One figure divided over its keys. */
export function BreakdownChart({ book, figure }: { book: FigureBook; figure: FigureCode }) {
  const definition = book.definition(figure)
  if (!definition) return null
  const parts = definition.keys.map(({ key, label }) => ({ label, cell: book.cell(figure, key), definition }))
  return <PartsChart title={definition.name} description={definition.definition} unit={figureUnitTexts[definition.unit]} parts={parts} />
}

/** The groups beside each other: one bar for each, out of the figure of that group. */
export function GroupsChart({ book }: { book: FigureBook }) {
  const parts = reportingGroups.flatMap((group) => {
    const definition = book.definition(`plaatsingen-${group}`)
    return definition ? [{ label: nameOfGroup(definition.name), cell: book.cell(`plaatsingen-${group}`, 'wel'), definition }] : []
  })
  return <PartsChart title="Plaatsingen naar groep" description="Iemand kan bij meer groepen horen, of bij geen." unit={figureUnitTexts.plaatsingen} parts={parts} />
}

function nameOfGroup(name: string): string {
  const group = name.replace(/^Plaatsingen van /, '')
  return group.charAt(0).toUpperCase() + group.slice(1)
}
