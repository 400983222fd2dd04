export interface OccupationTable {
  code: string
  isco: string
  title: string
  alternatives: string
  sector: string
  skills: string
  tasks: string
  demands: string
  education: string
  licences: string
}

export interface SkillTable {
  code: string
  label: string
  alternatives: string
  kind: string
}

export interface Postcode4Table {
  code: string
  place: string
  municipality: string | null
  latitude: number
  longitude: number
  source: string
}

export interface ReferenceTables {
  occupation: OccupationTable
  skill: SkillTable
  postcode4: Postcode4Table
}
