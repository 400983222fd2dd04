import type { ServerBuild } from '@remix-run/node'
import type { matchRoutes } from '@remix-run/react'

/**
 * Remix weighs every route of its build several times a request. What an address can match are the routes that begin with the
 * same word, and those that begin with a parameter: each word gets a build of these alone, in which the answer is the same.
 * In: the whole build, what to make of a build. Out: the room of a path; addresses of Remix's own get the whole build.
 */
export function roomsOf<Room>(build: ServerBuild, make: (part: ServerBuild) => Room): (path: string) => Room {
  const chainOf = (id: string): string[] => {
    const parent = build.routes[id]?.parentId
    return parent ? [...chainOf(parent), id] : [id]
  }
  const first = (path: string) => path.split('/')[0] ?? ''
  const begins = Object.values(build.routes)
    .filter(({ parentId }) => parentId !== undefined)
    .map(({ id }) => ({ id, word: first(chainOf(id).flatMap((one) => build.routes[one]?.path || []).join('/')) }))
  const isOpen = (word: string) => /[:*?]/.test(word)
  const only = <R>(routes: Record<string, R>, ids: ReadonlySet<string>) => Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)))
  const roomOf = (word: string) => {
    const ids = new Set(begins.filter((one) => one.word === word || isOpen(one.word)).flatMap(({ id }) => chainOf(id)))
    return make({ ...build, routes: only(build.routes, ids), assets: { ...build.assets, routes: only(build.assets.routes, ids) } })
  }
  const words = new Set(begins.map(({ word }) => word).filter((word) => !isOpen(word)))
  const rooms = new Map([...words].map((word) => [word.toLowerCase(), roomOf(word)]))
  const whole = make(build)
  return (path) => rooms.get(asRoutesSay(first(path.slice(1)))) ?? whole
}

/** A first word as the routes write it: without the ending of a question for data, decoded, in small letters as Remix compares. */
function asRoutesSay(word: string): string {
  const page = word.replace(/\.data$/, '')
  try {
    return page === '_root' ? '' : decodeURIComponent(page).toLowerCase()
  } catch {
    return page
  }
}

type Routes = Parameters<typeof matchRoutes>[0]

/** The routes of a build as React Router matches them. */
export function routesOf(build: ServerBuild, parentId?: string): Routes {
  return Object.values(build.routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) => (index ? { id, path, index: true } : { id, path, children: routesOf(build, id) }))
}
