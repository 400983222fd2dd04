/** A straight scale from zero to a round number at or above the highest value. */
export interface Scale {
  max: number
  /** round values from 0 to max, evenly spaced */
  ticks: readonly number[]
  /** place of a value as per cent of the length, 0-100 with one decimal */
  at: (value: number) => number
}

/** Below this a value is as good as none: no figure of ours is so small. */
const nothing = 1e-9

/**
 * Chooses round ticks (steps of 1, 2, 2.5 or 5 times a power of ten) for non-negative values.
 * @param values what must fit; an empty list gives a scale to 1
 * @param count about how many steps
 */
export function scaleFor(values: readonly number[], count = 4): Scale {
  const most = Math.max(0, ...values.filter(Number.isFinite))
  const highest = most < nothing ? 1 : most
  const step = roundStep(highest / count)
  const steps = Math.max(1, Math.ceil(highest / step - 1e-9))
  const max = clean(steps * step)
  const ticks = Array.from({ length: steps + 1 }, (_, index) => clean(index * step))
  return { max, ticks, at: (value) => Math.round((Math.min(Math.max(value, 0), max) / max) * 1000) / 10 }
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10
  return factor * power
}

const clean = (value: number): number => Number(value.toPrecision(12))
