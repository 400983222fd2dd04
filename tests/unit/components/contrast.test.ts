import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { regionTokenNames } from '#app/components/theme.ts'
import region from '#db/reference/region-rijk-van-nijmegen.json' with { type: 'json' }

type Colours = Record<string, string>

const [lightPart = '', darkPart = ''] = readFileSync('app/styles/tokens.css', 'utf8').split('@media screen and (prefers-color-scheme: dark)')

/** The colours of one scheme as a page has them: what the region set, else the value of tokens.css. */
function coloursOf(css: string, theme: Readonly<Record<string, string>>): Colours {
  const found: Colours = {}
  for (const [, name = '', override, fallback = ''] of css.matchAll(/(--wsp-[\w-]+): (?:var\((--wsp-color-[\w-]+), )?(#[\da-f]{6})\)?;/g)) {
    found[name] = (override === undefined ? undefined : theme[override]) ?? fallback
  }
  return found
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2 contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Foreground, background, least contrast: AAA (7) for text one reads, AA (4.5) for the rest, 3 for pictures and borders. */
const pairs: [string, string, number][] = [
  ['ink', 'page', 7],
  ['ink', 'surface', 7],
  ['ink', 'action-soft', 7],
  ['ink', 'info-soft', 7],
  ['ink', 'success-soft', 7],
  ['ink', 'warning-soft', 7],
  ['ink', 'error-soft', 7],
  ['ink-soft', 'page', 7],
  ['ink-soft', 'surface', 7],
  ['action', 'page', 7],
  ['action', 'surface', 4.5],
  ['action', 'action-soft', 4.5],
  ['action-strong', 'page', 7],
  ['on-action', 'action', 7],
  ['on-action', 'action-strong', 7],
  ['on-band', 'band', 7],
  ['info', 'info-soft', 7],
  ['success', 'success-soft', 7],
  ['warning', 'warning-soft', 7],
  ['error', 'error-soft', 4.5],
  ['error', 'page', 7],
  ['on-error', 'error', 7],
  ['control', 'page', 3],
  ['control', 'surface', 3],
  ['focus', 'page', 3],
  ['focus', 'surface', 3],
  ['focus-band', 'band', 3],
  ['accent', 'page', 3],
  ['accent', 'surface', 3],
  ['series-3', 'page', 3],
  ['series-3', 'surface', 3],
  ['series-4', 'page', 3],
  ['series-5', 'page', 3],
  ['series-6', 'page', 3],
]

const light = (theme: Readonly<Record<string, string>>) => coloursOf(lightPart, theme)
const dark = (theme: Readonly<Record<string, string>>) => ({ ...light({}), ...coloursOf(darkPart, theme) })

const schemes: [string, Colours][] = [
  ['own values, light', light({})],
  ['own values, dark', dark({})],
  ['example region, light', light(region.theme)],
  ['example region, dark', dark(region.theme)],
]

describe.each(schemes)('contrast of %s', (_, colours) => {
  test.each(pairs)('%s on %s is at least %d', (front, back, least) => {
    const [one, other] = [colours[`--wsp-${front}`], colours[`--wsp-${back}`]]
    if (one === undefined || other === undefined) throw new Error(`No colour for ${front} or ${back}`)
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least)
  })
})

test('black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})

test('the example region sets only tokens that the styles know, in both schemes', () => {
  const known = new Set<string>(regionTokenNames)
  expect(Object.keys(region.theme).filter((name) => !known.has(name))).toEqual([])
  const read = new Set([...`${lightPart}${darkPart}`.matchAll(/var\((--wsp-(?:color-[\w-]+|font-family|corner))/g)].map(([, name]) => name))
  expect(regionTokenNames.filter((name) => !read.has(name))).toEqual([])
})
