import type { Generated } from 'kysely'

export interface OrganisationTable {
  id: string
  name: string
  kind: 'uwv' | 'werkbedrijf' | 'gemeente' | 'overig'
  municipality: string | null
  active: Generated<0 | 1>
  version: Generated<number>
}

export interface OrganisationsTables {
  organisation: OrganisationTable
}
