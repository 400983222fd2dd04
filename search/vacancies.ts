/** The index of vacancies: which texts weigh how much, and the mapper from a stored vacancy to a document. Pure. */
import type { Analyser } from './analysis/analyser.ts'
import { dayNumber, distinct, hoursBandsOf, storedCoordinate } from './documents.ts'
import type { VacancyDocument, VacancyFacet } from './port.ts'
import { yesCode } from './port.ts'

/** What `db/queries` hands over for one published vacancy. */
export interface VacancyForIndex extends Omit<VacancyDocument, 'placeNames' | 'occupationTitles'> {
  occupationTitle: string
  occupationAlternatives: string[]
  municipalityName: string
  /** Names of the villages of the municipality. */
  villages: string[]
}

/** Searchable texts, heaviest first, with their weight in the embedded engine. */
export const vacancyTextWeights = {
  title: 10,
  occupation: 6,
  skills: 3,
  place: 3,
  tasks: 2,
  employer: 2,
} as const
export type VacancyText = keyof typeof vacancyTextWeights

/** Stored vacancy → document. */
export function toVacancyDocument(row: VacancyForIndex): VacancyDocument {
  const { occupationTitle, occupationAlternatives, municipalityName, villages, ...rest } = row
  return {
    ...rest,
    occupationTitles: distinct([occupationTitle, ...occupationAlternatives]),
    placeNames: distinct([row.place, municipalityName, ...villages]),
    skills: distinct(row.skills),
    tasks: distinct(row.tasks),
    lat: storedCoordinate(row.lat),
    lon: storedCoordinate(row.lon),
  }
}

/** Document → analysed texts, one per searchable field. */
export function vacancyTexts(document: VacancyDocument, analyser: Analyser): Record<VacancyText, string> {
  const names = document.occupationTitles
  return {
    title: analyser.indexText([document.title]),
    occupation: `${analyser.indexText(names)} ${analyser.otherNames([document.title, ...names])}`,
    skills: analyser.indexText([...document.skills, ...document.licences]),
    place: analyser.indexPlaces([document.place, ...document.placeNames]),
    tasks: `${analyser.indexSentences(document.tasks)} ${analyser.otherNames(document.tasks)}`,
    employer: analyser.indexText([document.employerName]),
  }
}

/** Document → codes per facet. */
export function vacancyFacetCodes(document: VacancyDocument): Record<VacancyFacet, string[]> {
  return {
    municipality: [document.municipality],
    sector: [document.sector],
    hoursBand: hoursBandsOf(document.hoursMin, document.hoursMax),
    contractKind: [document.contractKind],
    education: [document.education],
    noDiploma: document.noDiploma ? [yesCode] : [],
    openHiring: document.openHiring ? [yesCode] : [],
  }
}

/** Numbers on which vacancies are filtered and sorted. Pay is the highest cents an hour stated, 0 when none is. */
export function vacancyNumbers(document: VacancyDocument) {
  return {
    hoursMin: document.hoursMin,
    hoursMax: document.hoursMax,
    pay: document.payMaxCents ?? document.payMinCents ?? 0,
    published: dayNumber(document.publishedOn.slice(0, 10)),
    closes: dayNumber(document.closesOn),
  }
}
