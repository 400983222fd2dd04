/**
 * A table of counts with its margins as a circulation: grand total → row totals → cells → column totals → grand total. In every
 * node what comes in goes out, so whatever an attacker may think of the hidden numbers is a flow on the hidden edges.
 */
export interface Edge {
  from: number
  to: number
  value: number
  hidden: boolean
  /** Cost of hiding; null when the number has to be published. */
  cost: number | null
}

interface Arc {
  node: number
  edge: number
  forward: boolean
}

function arcsByNode(edges: readonly Edge[], nodes: number, use: (edge: Edge, index: number) => boolean): Arc[][] {
  const arcs: Arc[][] = Array.from({ length: nodes }, () => [])
  edges.forEach((edge, index) => {
    if (!use(edge, index)) return
    arcs[edge.from]?.push({ node: edge.to, edge: index, forward: true })
    arcs[edge.to]?.push({ node: edge.from, edge: index, forward: false })
  })
  return arcs
}

/** Largest flow from source to sink over the hidden edges but one, up to a limit: up is free, down stops at zero. */
function maximumFlow(
  edges: readonly Edge[],
  nodes: number,
  without: number,
  source: number,
  sink: number,
  limit: number,
): number {
  const arcs = arcsByNode(edges, nodes, (edge, index) => edge.hidden && index !== without)
  const left = edges.map(({ value }) => value)
  let flow = 0
  while (flow < limit) {
    const via: (Arc & { previous: number })[] = []
    const queue = [source]
    const seen = new Set(queue)
    for (let at = 0; at < queue.length && !seen.has(sink); at += 1) {
      const node = queue[at] ?? 0
      for (const arc of arcs[node] ?? []) {
        if (seen.has(arc.node) || (!arc.forward && (left[arc.edge] ?? 0) === 0)) continue
        seen.add(arc.node)
        via[arc.node] = { ...arc, previous: node }
        queue.push(arc.node)
      }
    }
    if (!seen.has(sink)) return flow
    let step = limit - flow
    for (let node = sink, hop = via[node]; node !== source && hop; node = hop.previous, hop = via[node]) {
      if (!hop.forward) step = Math.min(step, left[hop.edge] ?? 0)
    }
    for (let node = sink, hop = via[node]; node !== source && hop; node = hop.previous, hop = via[node]) {
      left[hop.edge] = (left[hop.edge] ?? 0) + (hop.forward ? step : -step)
    }
    flow += step
  }
  return flow
}

/** True when the largest and the smallest possible value of a hidden edge lie at least so far apart. */
export function isProtected(edges: readonly Edge[], nodes: number, index: number, distance: number): boolean {
  const edge = edges[index]
  if (!edge) return true
  const up = maximumFlow(edges, nodes, index, edge.to, edge.from, distance)
  if (up >= distance) return true
  const down = Math.min(edge.value, maximumFlow(edges, nodes, index, edge.from, edge.to, distance - up))
  return up + down >= distance
}

function cheapestPath(edges: readonly Edge[], nodes: number, without: number, source: number, sink: number, room: number) {
  const arcs = arcsByNode(edges, nodes, (edge, index) => index !== without && (edge.hidden || edge.cost !== null))
  const best: number[] = Array.from({ length: nodes }, () => Infinity)
  const via: (Arc & { previous: number })[] = []
  const done = new Set<number>()
  best[source] = 0
  while (true) {
    let node = -1
    best.forEach((cost, candidate) => {
      if (!done.has(candidate) && cost < Infinity && (node < 0 || cost < (best[node] ?? Infinity))) node = candidate
    })
    if (node < 0 || node === sink) break
    done.add(node)
    for (const arc of arcs[node] ?? []) {
      const edge = edges[arc.edge]
      if (!edge || (!arc.forward && edge.value < room)) continue
      const cost = (best[node] ?? 0) + (edge.hidden ? 0 : (edge.cost ?? 0))
      if (cost >= (best[arc.node] ?? Infinity)) continue
      best[arc.node] = cost
      via[arc.node] = { ...arc, previous: node }
    }
  }
  const cost = best[sink] ?? Infinity
  const path: number[] = []
  if (cost < Infinity) {
    for (let node = sink, hop = via[node]; node !== source && hop; node = hop.previous, hop = via[node]) path.push(hop.edge)
  }
  return { cost, path: path.filter((index) => edges[index]?.hidden === false) }
}

/** The published edges that have to be hidden, at least cost, so that a hidden edge can differ by `distance`; empty when none help. */
export function cheapestCycle(edges: readonly Edge[], nodes: number, index: number, distance: number): number[] {
  const edge = edges[index]
  if (!edge) return []
  const up = cheapestPath(edges, nodes, index, edge.to, edge.from, distance)
  if (edge.value < distance) return up.path
  const down = cheapestPath(edges, nodes, index, edge.from, edge.to, distance)
  return down.cost < up.cost ? down.path : up.path
}
