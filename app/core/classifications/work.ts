/** Sectors of employers and vacancies, in the order of the screens. */
export const sectors = [
  'zorg', 'techniek', 'logistiek', 'bouw', 'horeca', 'schoonmaak', 'groen', 'productie', 'detailhandel', 'kantoor',
  'onderwijs', 'transport', 'ict', 'overig',
] as const
export type Sector = (typeof sectors)[number]
export const sectorLabels: Record<Sector, string> = {
  zorg: 'Zorg en welzijn',
  techniek: 'Techniek en installatie',
  logistiek: 'Logistiek en magazijn',
  bouw: 'Bouw',
  horeca: 'Horeca',
  schoonmaak: 'Schoonmaak',
  groen: 'Groen en landbouw',
  productie: 'Productie en industrie',
  detailhandel: 'Winkels',
  kantoor: 'Kantoor en administratie',
  onderwijs: 'Onderwijs en kinderopvang',
  transport: 'Transport en vervoer',
  ict: 'ICT',
  overig: 'Ander werk',
}

/** Kinds of contract of vacancies and placements. */
export const contractKinds = [
  'vast', 'tijdelijk', 'uitzend', 'oproep', 'bbl', 'proefplaatsing', 'beschut', 'detachering',
] as const
export type ContractKind = (typeof contractKinds)[number]
export const contractKindLabels: Record<ContractKind, string> = {
  vast: 'Vast contract',
  tijdelijk: 'Tijdelijk contract',
  uitzend: 'Uitzendwerk',
  oproep: 'Oproepcontract',
  bbl: 'Werken en leren (bbl)',
  proefplaatsing: 'Proefplaatsing',
  beschut: 'Beschut werk',
  detachering: 'Detachering',
}

/** The contract kinds that a vacancy may offer; the others only follow from a decision about one person. */
export const vacancyContractKinds = [
  'vast', 'tijdelijk', 'uitzend', 'oproep', 'bbl', 'detachering',
] as const satisfies readonly ContractKind[]
export type VacancyContractKind = (typeof vacancyContractKinds)[number]
