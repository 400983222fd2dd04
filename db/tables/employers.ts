import type { Generated } from 'kysely'

export interface EmployerTable {
  id: string
  kvkNumber: string
  name: string
  sector: string
  municipality: string | null
  postcode: string
  place: string
  size: Generated<'klein' | 'groot'>
  accountManagerId: string | null
  verifiedAt: string | null
  verifiedBy: string | null
  createdAt: string
  version: Generated<number>
}

export interface EmployersTables {
  employer: EmployerTable
}
