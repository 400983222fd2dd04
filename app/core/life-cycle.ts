/** One allowed step and the roles that may take it. */
export type Step<R extends string = string> = { readonly roles: readonly R[] }

/** Per status the statuses that may follow; a final status has an empty `to`. */
export type LifeCycle<S extends string, R extends string = string> = {
  readonly [From in S]: { readonly to: { readonly [To in S]?: Step<R> } }
}

/**
 * States the life cycle of one kind of thing: `{ open: { to: { closed: { roles: ['consulent'] } } }, closed: { to: {} } }`.
 * Throws at start-up when a step leads to a status that the table does not have.
 */
export function defineLifeCycle<S extends string, R extends string = string>(
  cycle: { readonly [From in S]: { readonly to: { readonly [To in NoInfer<S>]?: Step<R> } } },
): LifeCycle<S, R> {
  for (const from of Object.keys(cycle) as S[]) {
    for (const to of Object.keys(cycle[from].to)) {
      if (!Object.hasOwn(cycle, to)) throw new Error(`Life cycle: ${from} leads to unknown status ${to}`)
    }
  }
  return cycle
}

function stepOf<S extends string>(cycle: LifeCycle<S>, from: S, to: S): Step | undefined {
  const steps = Object.hasOwn(cycle, from) ? cycle[from].to : {}
  return Object.hasOwn(steps, to) ? (steps as { readonly [To in S]?: Step })[to] : undefined
}

/** True when this role may bring a thing from one status to the other. */
export function canMove<S extends string>(cycle: LifeCycle<S>, from: NoInfer<S>, to: NoInfer<S>, role: string): boolean {
  return stepOf(cycle, from, to)?.roles.includes(role) ?? false
}

/** The statuses to which this role may bring a thing that has status `from`. */
export function movesFrom<S extends string>(cycle: LifeCycle<S>, from: NoInfer<S>, role: string): S[] {
  return (Object.keys(cycle) as S[]).filter((to) => canMove(cycle, from, to, role))
}

/** True when no step leads out of the status for anybody. */
export function isFinal<S extends string>(cycle: LifeCycle<S>, status: NoInfer<S>): boolean {
  return Object.keys(cycle[status].to).length === 0
}
