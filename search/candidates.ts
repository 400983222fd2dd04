/** The index of candidates: pseudonymous by construction. Pure. */
import type { Analyser } from './analysis/analyser.ts'
import { distinct, dayNumber, storedCoordinate } from './documents.ts'
import type { CandidateDocument, CandidateFacet } from './port.ts'

/** What `db/queries` hands over for one candidate. There is no field for a name, contact, birth date or group. */
export type CandidateForIndex = CandidateDocument

/** Searchable texts, heaviest first, with their weight in the embedded engine. */
export const candidateTextWeights = { occupation: 6, skills: 4, licences: 3, area: 2, number: 1 } as const
export type CandidateText = keyof typeof candidateTextWeights

/** Stored candidate → document; fields are named one by one, so that nothing else slips into the index. */
export function toCandidateDocument(row: CandidateForIndex): CandidateDocument {
  return {
    id: row.id,
    number: row.number,
    occupationCodes: distinct(row.occupationCodes),
    occupationTitles: distinct(row.occupationTitles),
    skills: distinct(row.skills),
    sectors: distinct(row.sectors),
    hoursMin: row.hoursMin,
    hoursMax: row.hoursMax,
    availableFrom: row.availableFrom,
    postcode4: row.postcode4,
    lat: storedCoordinate(row.lat),
    lon: storedCoordinate(row.lon),
    licences: distinct(row.licences),
    dutchLevel: row.dutchLevel,
    education: row.education,
    organisationId: row.organisationId,
    version: row.version,
  }
}

/** Document → analysed texts, one per searchable field. */
export function candidateTexts(document: CandidateDocument, analyser: Analyser): Record<CandidateText, string> {
  return {
    occupation: `${analyser.indexText(document.occupationTitles)} ${analyser.otherNames(document.occupationTitles)}`,
    skills: analyser.indexText(document.skills),
    licences: analyser.indexText(document.licences),
    area: analyser.indexPlaces([document.postcode4]),
    number: analyser.indexPlaces([document.number]),
  }
}

/** Document → codes per facet. */
export function candidateFacetCodes(document: CandidateDocument): Record<CandidateFacet, string[]> {
  return {
    sectors: document.sectors,
    licences: document.licences,
    dutchLevel: [document.dutchLevel],
    education: [document.education],
  }
}

/** Numbers on which candidates are filtered; availability 0 means at once. */
export function candidateNumbers(document: CandidateDocument) {
  return {
    hoursMin: document.hoursMin,
    hoursMax: document.hoursMax,
    available: document.availableFrom === null ? 0 : dayNumber(document.availableFrom),
  }
}
