import type { Context } from '#app/platform/context.ts'
import { listExamplePeople as query, type ExamplePerson } from '#db/queries/access/example-people.ts'

/** The people one may sign in as in example mode. */
export function listExamplePeople(ctx: Context): Promise<ExamplePerson[]> {
  return query(ctx.db, ctx.today())
}
