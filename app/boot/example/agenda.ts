import type { Instant } from '#app/core/dates.ts'

type Entry = { at: Instant; turn: number; run: () => Promise<void> }

/**
 * What is going to happen, in order of time; what is planned for one moment happens in the order in which it was planned, and what
 * is planned for the past at once.
 */
export interface Agenda {
  plan(at: Instant, run: () => Promise<void>): void
  /** Lets everything up to `until` happen, also what is planned meanwhile. `before` hears each moment first: it sets the clock. */
  play(until: Instant, before: (at: Instant) => void): Promise<void>
  readonly waiting: number
}

const sooner = (one: Entry, other: Entry) => one.at < other.at || (one.at === other.at && one.turn < other.turn)

export function createAgenda(): Agenda {
  const heap: Entry[] = []
  let turns = 0
  let current: Instant = ''

  const swap = (one: number, other: number) => {
    const kept = heap[one] as Entry
    heap[one] = heap[other] as Entry
    heap[other] = kept
  }
  const up = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!sooner(heap[at] as Entry, heap[parent] as Entry)) return
      swap(at, parent)
      at = parent
    }
  }
  const down = () => {
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const entry = heap[child]
        if (entry && sooner(entry, heap[least] as Entry)) least = child
      }
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  const take = (): Entry => {
    swap(0, heap.length - 1)
    const first = heap.pop() as Entry
    down()
    return first
  }

  return {
    plan(at, run) {
      heap.push({ at: at < current ? current : at, turn: turns, run })
      turns += 1
      up(heap.length - 1)
    },
    async play(until, before) {
      while (heap[0] && heap[0].at <= until) {
        const entry = take()
        current = entry.at
        before(current)
        await entry.run()
      }
    },
    get waiting() {
      return heap.length
    },
  }
}
