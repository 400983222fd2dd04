import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contractKinds, reportingGroups, vacancyContractKinds } from '#app/core/classifications.ts'
import { membershipRoles } from '#app/features/access/model.ts'
import { candidateStatuses, consentAnswers } from '#app/features/candidates/model.ts'
import { employerSizes } from '#app/features/employers/model.ts'
import { certainties } from '#app/features/instruments/model.ts'
import { proposalStatuses } from '#app/features/matching/model/proposal.ts'
import { callAnswers, entryStatuses, listStatuses, ringReasons } from '#app/features/open-hiring/model.ts'
import { organisationKinds } from '#app/features/organisations/model.ts'
import { outflows, placementSources, wageChecks } from '#app/features/placements/model.ts'
import { readSubjects } from '#app/features/privacy/model.ts'
import { promiseStates } from '#app/features/promises/model.ts'
import { reportStatuses } from '#app/features/reports/model.ts'
import { contractStatuses } from '#app/features/social-return/model.ts'
import { vacancyStatuses } from '#app/features/vacancies/model.ts'
import { schemes } from '#db/reference/schemes.ts'
import { openDatabase } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'

/** The list of the model behind each column that the database checks. */
const lists: Record<string, readonly string[]> = {
  'organisation.kind': organisationKinds,
  'employer.size': employerSizes,
  'membership.role': membershipRoles,
  'read_log.subject_kind': readSubjects,
  'promise.state': promiseStates,
  'form_key.state': ['pending', 'committed', 'done'],
  'outbox.kind': ['mail', 'index'],
  'vacancy.contract_kind': contractKinds,
  'vacancy.status': vacancyStatuses,
  'candidate.status': candidateStatuses,
  'candidate_group.code': reportingGroups,
  'consent.answer': consentAnswers,
  'proposal.status': proposalStatuses,
  'placement.source': placementSources,
  'placement_version.contract_kind': contractKinds,
  'placement_version.outflow': outflows,
  'placement_version.wage_check': wageChecks,
  'open_hiring_list.status': listStatuses,
  'open_hiring_entry.status': entryStatuses,
  'open_hiring_entry.to_ring': ringReasons,
  'open_hiring_call.answer': callAnswers,
  'sr_contract.status': contractStatuses,
  'report.status': reportStatuses,
  'scheme.status': [...new Set([...schemes.map(({ status }) => status), 'geldig', 'beëindigd', 'navragen'])],
}
/** The same column in a table of its own name. */
const anywhere: Record<string, readonly string[]> = { certainty: certainties }

const folder = mkdtempSync(join(tmpdir(), 'wsp-checks-'))
let checks: { column: string; values: string[] }[]
let tables: { name: string; sql: string }[]

beforeAll(async () => {
  const file = join(folder, 'x.sqlite')
  const database = openDatabase({ file })
  await migrate(database)
  await database.close()
  const raw = new SqliteDatabase(file, { readonly: true })
  tables = raw.prepare("select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%' and name not like 'kysely_%'").all() as typeof tables
  raw.close()
  checks = tables.flatMap(({ name, sql }) =>
    [...sql.matchAll(/check \((\w+) in \(([^)]*)\)\)/g)]
      .map(([, column = '', values = '']) => ({ column: `${name}.${column}`, values: values.split(',').map((value) => value.trim().replace(/^'|'$/g, '')) }))
      .filter(({ values }) => !values.every((value) => /^\d+$/.test(value))),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const listOf = (column: string) => lists[column] ?? anywhere[column.split('.')[1] ?? '']

describe('what the database checks', () => {
  test('is the list of the model, value by value', () => {
    for (const { column, values } of checks) expect([column, [...values].sort()]).toEqual([column, [...(listOf(column) ?? ['no list is named in this test'])].sort()])
  })

  test('is checked for every list that this test names', () => {
    expect(Object.keys(lists).filter((column) => !checks.some((check) => check.column === column))).toEqual([])
  })

  test('is checked for every column that is called status or state', () => {
    const columns = tables.flatMap(({ name, sql }) => [...sql.matchAll(/\b(status|state) text/g)].map(([, column]) => `${name}.${column}`))
    expect(columns.length).toBeGreaterThan(8)
    for (const column of columns) expect(checks.map((check) => check.column)).toContain(column)
  })

  test('wrong types too: every table is STRICT', () => {
    for (const { name, sql } of tables) expect([name, /\bstrict$/i.test(sql.trim())]).toEqual([name, true])
  })

  test('a vacancy offers no kind of contract that only a placement has', () => {
    expect(vacancyContractKinds.every((kind) => contractKinds.includes(kind))).toBe(true)
  })
})
