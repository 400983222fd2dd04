import type { MigrationStep } from './dialect.ts'
import { foundations } from './20261122-01-foundations.ts'
import { reference } from './20261122-02-reference.ts'
import { work } from './20261122-03-work.ts'
import { consequences } from './20261122-04-consequences.ts'
import { readings } from './20261122-05-readings.ts'

/** The static map of all migrations, oldest first; names never change once landed. */
export const migrations: Record<string, MigrationStep> = {
  '20261122-01-foundations': foundations,
  '20261122-02-reference': reference,
  '20261122-03-work': work,
  '20261122-04-consequences': consequences,
  '20261122-05-readings': readings,
}
