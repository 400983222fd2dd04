import { sql } from 'kysely'
import type { MigrationStep } from './dialect.ts'

/** The read log also holds who saw the name and contact of somebody on an open-hiring list, of whom there is no candidate's file. */
export const readings: MigrationStep = async (db) => {
  await sql.raw('alter table read_log rename column candidate_id to subject_id').execute(db)
  await sql
    .raw(`alter table read_log add column subject_kind text not null default 'candidate' check (subject_kind in ('candidate','open-hiring-entry'))`)
    .execute(db)
}
