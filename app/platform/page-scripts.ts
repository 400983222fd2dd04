/** What a route may export as `handle`. */
export type RouteHandle = { scripts?: boolean } | undefined

/**
 * Whether a page ships scripts: only when one of its routes asks for them with `handle = { scripts: true }`. Without them a page
 * does all it has to do; React, Remix and the page together weigh more than the 90 kB a page may ship.
 */
export function asksForScripts(handles: readonly unknown[]): boolean {
  return handles.some((handle) => (handle as RouteHandle)?.scripts === true)
}
