/** Education levels, from low to high. */
export const educationLevels = [
  'geen', 'basis', 'vmbo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'havo', 'vwo', 'hbo', 'wo',
] as const
export type EducationLevel = (typeof educationLevels)[number]
export const educationLevelLabels: Record<EducationLevel, string> = {
  geen: 'Geen opleiding afgemaakt',
  basis: 'Basisonderwijs',
  vmbo: 'Vmbo',
  mbo1: 'Mbo niveau 1 (entree)',
  mbo2: 'Mbo niveau 2',
  mbo3: 'Mbo niveau 3',
  mbo4: 'Mbo niveau 4',
  havo: 'Havo',
  vwo: 'Vwo',
  hbo: 'Hbo',
  wo: 'Universiteit (wo)',
}

const educationRanks: Record<EducationLevel, number> = {
  geen: 0, basis: 1, vmbo: 2, mbo1: 2, mbo2: 3, mbo3: 4, mbo4: 5, havo: 5, vwo: 6, hbo: 7, wo: 8,
}

/** Height of an education level; vmbo and mbo 1 are equal, and so are mbo 4 and havo (NLQF level 4). */
export function educationRank(level: EducationLevel): number {
  return educationRanks[level]
}

/** Levels of spoken Dutch (CEFR), from low to high. */
export const dutchLevels = ['geen', 'a1', 'a2', 'b1', 'b2', 'c1'] as const
export type DutchLevel = (typeof dutchLevels)[number]
export const dutchLevelLabels: Record<DutchLevel, string> = {
  geen: 'Geen Nederlands nodig',
  a1: 'A1: een paar woorden en korte zinnen',
  a2: 'A2: eenvoudige gesprekken',
  b1: 'B1: gesprekken over werk en dagelijkse dingen',
  b2: 'B2: vlot spreken en lezen',
  c1: 'C1: bijna als een moedertaal',
}

/** The same levels, said about a person instead of a vacancy. */
export const dutchLevelAnswers: Record<DutchLevel, string> = {
  geen: 'Ik spreek geen Nederlands',
  a1: 'Ik spreek een paar woorden Nederlands (A1)',
  a2: 'Ik kan een eenvoudig gesprek voeren (A2)',
  b1: 'Ik kan praten over werk en dagelijkse dingen (B1)',
  b2: 'Ik spreek en lees vlot Nederlands (B2)',
  c1: 'Ik spreek Nederlands bijna als mijn moedertaal (C1)',
}

/** Height of a level of Dutch: 0 for none, 5 for C1. */
export function dutchRank(level: DutchLevel): number {
  return dutchLevels.indexOf(level)
}

/** Driving licences and certificates that work may ask for. */
export const licences = [
  'am', 'b', 'be', 'c', 'ce', 'd', 'heftruck', 'reachtruck', 'vca', 'bhv', 'code95', 'hygiene', 'vog',
] as const
export type Licence = (typeof licences)[number]
export const licenceLabels: Record<Licence, string> = {
  am: 'Rijbewijs AM (bromfiets)',
  b: 'Rijbewijs B (auto)',
  be: 'Rijbewijs BE (auto met aanhanger)',
  c: 'Rijbewijs C (vrachtwagen)',
  ce: 'Rijbewijs CE (vrachtwagen met aanhanger)',
  d: 'Rijbewijs D (bus)',
  heftruck: 'Heftruckcertificaat',
  reachtruck: 'Reachtruckcertificaat',
  vca: 'VCA (veilig werken)',
  bhv: 'Bhv (bedrijfshulpverlening)',
  code95: 'Code 95 (beroepschauffeur)',
  hygiene: 'Certificaat hygiëne (voedselveiligheid)',
  vog: 'Verklaring Omtrent het Gedrag (VOG)',
}
