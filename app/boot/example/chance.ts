/** Chance from a seed: the same seed gives the same row of draws, on every machine. Not for secrets. */
export interface Chance {
  /** 0 up to 1 */
  next(): number
  /** a whole number from min to max, both included */
  int(min: number, max: number): number
  /** true in this share of the cases */
  happens(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** one of these by weight; weights need not add up to anything */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T
  /** n different ones, or all when there are fewer; in the order drawn */
  some<T>(list: readonly T[], n: number): T[]
  shuffled<T>(list: readonly T[]): T[]
  bytes(count: number): Uint8Array
  /** a row of its own that depends on the seed and the name only, so that one subject's draws leave the others alone */
  branch(name: string): Chance
}

/** Four 32-bit numbers out of a text (cyrb128, public domain). */
function numbersOf(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  a = Math.imul(c ^ (a >>> 18), 597399067)
  b = Math.imul(d ^ (b >>> 22), 2869860233)
  c = Math.imul(a ^ (c >>> 17), 951274213)
  d = Math.imul(b ^ (d >>> 19), 2716044179)
  return [a ^ b ^ c ^ d, b, c, d]
}

/** Small fast counter generator (sfc32, public domain): unsigned 32-bit numbers. */
function generator(seed: string): () => number {
  let [a, b, c, d] = numbersOf(seed)
  return () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
}

export function chanceFrom(seed: string): Chance {
  const draw = generator(seed)
  for (let warm = 0; warm < 12; warm += 1) draw()
  const next = () => draw() / 4_294_967_296
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('Nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  const some = <T>(list: readonly T[], n: number): T[] => {
    const left = [...list]
    const taken: T[] = []
    while (taken.length < n && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1))
    return taken
  }
  return {
    next,
    int,
    pick,
    some,
    happens: (share) => next() < share,
    shuffled: (list) => some(list, list.length),
    weighted(choices) {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, value] of choices) {
        left -= weight
        if (left < 0) return value
      }
      return pick(choices)[1]
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => draw() & 255),
    branch: (name) => chanceFrom(`${seed}/${name}`),
  }
}
