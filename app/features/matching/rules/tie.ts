/**
 * The place of a candidate among those with equal points: an order that is fixed per vacancy, different for each vacancy, and
 * known to nobody beforehand. FNV-1a over 'vacancy:number' with the finaliser of MurmurHash3.
 * In: id of the vacancy. Out: candidate number → whole number below 2^32, lowest first.
 */
export function tieOrder(vacancyId: string): (number: string) => number {
  const seed = fnv(0x811c9dc5, `${vacancyId}:`)
  return (number) => finish(fnv(seed, number))
}

function fnv(state: number, text: string): number {
  let hash = state
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

function finish(state: number): number {
  let hash = state
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
