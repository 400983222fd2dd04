import { writeCsv } from '#app/core/csv.ts'
import { totalKey, type FrozenFigures } from './model.ts'
import { figureKeyText, figureUnitTexts } from './texts/nl.ts'
import { plainValue } from './texts/values-nl.ts'

const head = ['gemeente', 'kwartaal', 'versie', 'cijfer', 'onderdeel', 'waarde', 'eenheid', 'niet getoond', 'definitie']

/** The figures of one version as a file for a spreadsheet, the same cells as the page. */
export function reportCsv(report: { version: number; figures: FrozenFigures }): string {
  const { municipality, quarter, cells, definitions } = report.figures
  const definitionOf = new Map(definitions.map((definition) => [definition.figure, definition]))
  const rows = cells.map(({ figure, key, value, hidden }) => {
    const definition = definitionOf.get(figure)
    const decimals = definition?.decimals ?? 0
    const label = definition?.keys.find((one) => one.key === key)?.label ?? (key === totalKey ? figureKeyText(totalKey) : key)
    return [
      municipality,
      quarter,
      report.version,
      definition?.name ?? figure,
      label,
      value === null ? '' : plainValue(value, decimals).toFixed(decimals).replace('.', ','),
      definition ? figureUnitTexts[definition.unit] : '',
      hidden ? 'ja' : 'nee',
      definition?.definition ?? '',
    ]
  })
  return writeCsv([head, ...rows])
}
