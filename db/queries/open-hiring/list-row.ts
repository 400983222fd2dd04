import type { Selectable } from 'kysely'
import type { ContractKind, WorkDemand } from '#app/core/classifications.ts'
import type { OpenHiringEntry, OpenHiringList, RuleBook } from '#app/features/open-hiring/model.ts'
import type { OpenHiringEntryTable, OpenHiringListTable } from '#db/tables/open-hiring.ts'

/** A stored row → the list as the program knows it. */
export function toList({ nextSeq: _, ...row }: Selectable<OpenHiringListTable>): OpenHiringList {
  return {
    ...row,
    demands: JSON.parse(row.demands) as WorkDemand[],
    contractKind: row.contractKind as ContractKind,
    rules: JSON.parse(row.rules) as RuleBook,
  }
}

/** A stored row → the entry as the program knows it; the hashes stay behind. */
export function toEntry(row: Selectable<OpenHiringEntryTable>): OpenHiringEntry {
  const { seq, contactHash: _contact, receiptHash: _receipt, mailReceiptHash: _mail, ...entry } = row
  return { ...entry, sequence: seq, rules: JSON.parse(row.rules) as RuleBook }
}
