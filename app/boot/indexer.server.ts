import type { Indexer } from '#app/platform/outbox.server.ts'

/** Brings the search index in line with the database for these subjects. */
export const indexSubjects: Indexer = async () => {}
