/**
 * What a region may set of the look, in the `theme` of its region file. A name ending in `-dark` holds in the dark scheme;
 * what is not set keeps the value of styles/tokens.css. Colours are hex, so that their contrast can be computed.
 */
export const regionTokens = {
  '--wsp-color-action': 'the one strong colour: links, buttons, charts; 4.5:1 on page and surface',
  '--wsp-color-action-strong': 'the same under the pointer; 7:1 on page',
  '--wsp-color-action-soft': 'its tint behind marks and tiles; ink on it 7:1',
  '--wsp-color-on-action': 'text on action and on action-strong; 4.5:1',
  '--wsp-color-ink': 'text; 7:1 on page and surface',
  '--wsp-color-ink-soft': 'hints and second lines; 7:1 on page, 4.5:1 on surface',
  '--wsp-color-page': 'background',
  '--wsp-color-surface': 'warm surface behind what stands apart',
  '--wsp-color-line': 'hairlines',
  '--wsp-color-band': 'footer; on-band on it 7:1',
  '--wsp-color-on-band': 'text in the footer',
  '--wsp-color-accent': 'second colour of charts; 3:1 on page',
} as const

/** Not colours, the same in both schemes. */
export const regionMeasures = {
  '--wsp-font-family': 'fonts of the region, before the fonts of the device',
  '--wsp-corner': 'rounding of buttons, fields and cards, in px',
} as const

export type RegionToken = keyof typeof regionTokens | `${keyof typeof regionTokens}-dark` | keyof typeof regionMeasures
export type RegionTheme = Partial<Record<RegionToken, string>>

/** Every name a region file may use in its theme. */
export const regionTokenNames: readonly RegionToken[] = [
  ...Object.keys(regionTokens).flatMap((name) => [name, `${name}-dark`]),
  ...Object.keys(regionMeasures),
] as RegionToken[]

const safeValue = /^[#\w\s.,'()%-]+$/

/** The text of the style element that root prints with its nonce; unknown names and values with other signs are left out. */
export function themeCss(theme: Readonly<Record<string, string>>): string {
  const lines = Object.entries(theme).filter(([name, value]) => (regionTokenNames as readonly string[]).includes(name) && safeValue.test(value))
  return lines.length === 0 ? '' : `:root{${lines.map(([name, value]) => `${name}:${value}`).join(';')}}`
}
