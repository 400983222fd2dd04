import { Figure } from '#app/components/figure.tsx'
import type { PublishedCell } from '#app/features/reports/model.ts'
import { shareOf, trendOf, type FigureBook } from '#app/features/reports/rules/report-page.ts'
import { hiddenText } from '#app/features/reports/texts/nl.ts'
import { headlines, type Headline } from '#app/features/reports/texts/page-nl.ts'
import { figureText, figureValue, unitWord } from '#app/features/reports/texts/values-nl.ts'

interface HeadlineFiguresProps {
  book: FigureBook
  /** the report of the quarter before; empty when there is none */
  before: FigureBook
}

/** The five figures a report begins with, each with what it does not say. */
export function HeadlineFigures({ book, before }: HeadlineFiguresProps) {
  return (
    <ul className="wsp-plain-list wsp-figures-row">
      {headlines.map((headline) => (
        <li key={`${headline.figure} ${headline.key}`}>
          <HeadlineFigure headline={headline} book={book} before={before} />
          <p className="wsp-figure__target">{headline.silence}</p>
        </li>
      ))}
    </ul>
  )
}

function HeadlineFigure({ headline: { figure, key, label, of, within }, book, before }: HeadlineFiguresProps & { headline: Headline }) {
  const definition = book.definition(figure)
  const cell = book.cell(figure, key)
  if (!definition || cell === undefined) return null
  if (cell.hidden) {
    return (
      <>
        <p className="wsp-h3">{hiddenText}</p>
        <p className="wsp-figure__label">
          <strong>{label}</strong>
        </p>
      </>
    )
  }
  const trend = trendOf(cell, before.cell(figure, key))
  const under = of === undefined ? undefined : partOf(cell, book.cell(of.figure), of.word)
  const inside = within === undefined ? undefined : insideOf(book, within)
  const target = under ?? inside
  return (
    <Figure
      value={figureValue(cell, definition)}
      label={<strong>{label}</strong>}
      {...(definition.unit === 'uren' ? { unit: unitWord(cell, definition.unit) } : {})}
      {...(target === undefined ? {} : { target })}
      {...(trend === null ? {} : { trend: { direction: trend.direction, text: `Kwartaal ervoor: ${figureText(trend.previous, definition)}` } })}
    />
  )
}

function partOf(part: PublishedCell, whole: PublishedCell | undefined, word: string): string | undefined {
  const share = shareOf(part, whole)
  return share === null || !whole || whole.value === null ? undefined : `van de ${whole.value.toLocaleString('nl-NL')} ${word} (${share} %)`
}

function insideOf(book: FigureBook, { figure, word }: NonNullable<Headline['within']>): string | undefined {
  const definition = book.definition(figure)
  return definition ? `${word}: ${figureValue(book.cell(figure), definition)}` : undefined
}
