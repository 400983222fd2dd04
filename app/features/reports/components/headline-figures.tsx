import { Figure } from '#app/components/figure.tsx'
import type { PublishedCell } from '#app/features/reports/model.ts'
import { shareOf, trendOf, type FigureBook } from '#app/features/reports/rules/report-page.ts'
import { headlines } from '#app/features/reports/texts/page-nl.ts'
import { figureText, figureValue, unitWord } from '#app/features/reports/texts/values-nl.ts'

interface HeadlineFiguresProps {
  book: FigureBook
  /** cells of the report of the quarter before; empty when there is none */
  before: FigureBook
}

/** The five figures a report begins with, each with what it does not say. */
export function HeadlineFigures({ book, before }: HeadlineFiguresProps) {
  return (
    <ul className="wsp-plain-list wsp-figures-row">
      {headlines.map(({ figure, key, label, of, silence }) => {
        const definition = book.definition(figure)
        if (!definition) return null
        const cell = book.cell(figure, key)
        const unit = unitWord(cell, definition.unit)
        const trend = trendOf(cell, before.cell(figure, key))
        return (
          <li key={`${figure} ${key}`}>
            <Figure
              value={figureValue(cell, definition)}
              label={<strong>{label}</strong>}
              {...(unit === '' || of !== undefined || definition.unit !== 'uren' ? {} : { unit })}
              {...(of === undefined ? {} : partOf(cell, book.cell(of.figure), of.word))}
              {...(trend === null ? {} : { trend: { direction: trend.direction, text: `Kwartaal ervoor: ${figureText(trend.previous, definition)}` } })}
            />
            <p className="wsp-figure__target">{silence}</p>
          </li>
        )
      })}
    </ul>
  )
}

function partOf(part: PublishedCell | undefined, whole: PublishedCell | undefined, word: string): { target?: string } {
  const share = shareOf(part, whole)
  return share === null || whole?.value == null ? {} : { target: `van de ${whole.value.toLocaleString('nl-NL')} ${word} (${share} %)` }
}
