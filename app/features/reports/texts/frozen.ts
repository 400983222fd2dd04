import type { FrozenDefinition } from '../model.ts'
import { figureDefinitions } from '../rules/figure-definitions.ts'
import { figureKeyText, figureTexts } from './nl.ts'

/** The definitions as they are printed today, to be frozen into a report. */
export function currentDefinitions(): FrozenDefinition[] {
  return figureDefinitions.map(({ code, unit, kind, decimals, keys }) => ({
    figure: code,
    ...figureTexts[code],
    unit,
    kind,
    decimals,
    keys: keys.map((key) => ({ key, label: figureKeyText(key) })),
  }))
}
