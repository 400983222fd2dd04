import { Migrator, type Migration } from 'kysely'
import type { Database } from './database.server.ts'
import { ddlFor, type MigrationStep } from './migrations/dialect.ts'
import { migrations } from './migrations/index.ts'

/** Brings the schema up to date, each step in a transaction of its own. Returns the names that ran; throws on the first failure. */
export async function migrate(database: Database, steps: Readonly<Record<string, MigrationStep>> = migrations): Promise<string[]> {
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(
        Object.entries(steps).map(([name, step]): [string, Migration] => [
          name,
          {
            up: async (db) => {
              if (db.isTransaction) return step(db, ddlFor(db, database.dialect))
              await db.transaction().execute((tx) => step(tx, ddlFor(tx, database.dialect)))
            },
          },
        ]),
      ),
  }
  const { error, results } = await new Migrator({ db: database.raw, provider }).migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
