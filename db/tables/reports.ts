import type { Generated } from 'kysely'

export interface ReportTable {
  id: string
  municipality: string
  quarter: string
  version: number
  status: 'concept' | 'gepubliceerd' | 'vervangen'
  frozenAt: string
  figures: string
  suppression: string
  reason: Generated<string>
  madeBy: string
  publishedBy: string | null
  publishedAt: string | null
}

export interface ReportsTables {
  report: ReportTable
}
