import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import type { Finding, FindingCode, TextPart, VacancyContent } from '#app/features/vacancies/model.ts'

/** Names of the fields of the vacancy form, in the order of the page. */
export const vacancyFields = [
  'functie', 'titel', 'omschrijving', 'taken', 'uren-van', 'uren-tot', 'loon-van', 'loon-tot', 'contract', 'postcode', 'plaats',
  'startdatum', 'eisen', 'bewijzen', 'opleiding', 'geen-diploma', 'nederlands', 'plekken', 'reactietermijn', 'sluitdatum',
] as const
export type VacancyField = (typeof vacancyFields)[number]

const fieldOfCode: Partial<Record<FindingCode, VacancyField>> = {
  'loon-onder-minimumloon': 'loon-van',
  'minimumloon-nog-onbekend': 'startdatum',
  'loon-hoogste-onder-laagste': 'loon-tot',
  'loon-ontbreekt': 'loon-van',
  'loon-lijkt-te-hoog': 'loon-tot',
  'uren-ontbreken': 'uren-van',
  'uren-hoogste-onder-laagste': 'uren-tot',
  'uren-boven-veertig': 'uren-tot',
  'titel-ontbreekt': 'titel',
  'beroep-ontbreekt': 'functie',
  'taken-ontbreken': 'taken',
  'tekst-ontbreekt': 'omschrijving',
  'tekst-kort': 'omschrijving',
  'plaats-ontbreekt': 'postcode',
  'plekken-ontbreken': 'plekken',
  'start-in-verleden': 'startdatum',
  'sluit-in-verleden': 'sluitdatum',
  'diploma-tegenstrijdig': 'opleiding',
}
const fieldOfPart: Record<TextPart, VacancyField> = { titel: 'titel', tekst: 'omschrijving', taken: 'taken' }

/** The field beside which a finding is said. */
export function fieldOfFinding(finding: Finding): VacancyField {
  return fieldOfCode[finding.code] ?? fieldOfPart[finding.facts['plek'] as TextPart] ?? 'omschrijving'
}

/** A vacancy as the values of its form. `occupationTitle` is what stands in the field of the occupation. */
export function formValuesOf(content: VacancyContent, occupationTitle: string): Record<VacancyField, string | string[]> {
  return {
    functie: occupationTitle,
    titel: content.title,
    omschrijving: content.description,
    taken: content.tasks.join('\n'),
    'uren-van': String(content.hoursMin),
    'uren-tot': String(content.hoursMax),
    'loon-van': plainEuro(content.payMinCents),
    'loon-tot': plainEuro(content.payMaxCents),
    contract: content.contractKind,
    postcode: content.postcode,
    plaats: content.place,
    startdatum: content.startsOn === null ? '' : formatDate(content.startsOn),
    eisen: [...content.demands],
    bewijzen: [...content.licences],
    opleiding: content.education,
    'geen-diploma': content.noDiploma ? 'on' : '',
    nederlands: content.dutchLevel,
    plekken: String(content.places),
    reactietermijn: String(content.replyDays),
    sluitdatum: formatDate(content.closesOn),
  }
}

const plainEuro = (cents: number): string => formatEuro(cents).replace('€ ', '')

/** The parts of the content per field, to compare two versions. */
const partsOf: Record<VacancyField, (content: VacancyContent) => unknown> = {
  functie: (c) => c.occupationCode,
  titel: (c) => c.title,
  omschrijving: (c) => c.description,
  taken: (c) => c.tasks,
  'uren-van': (c) => c.hoursMin,
  'uren-tot': (c) => c.hoursMax,
  'loon-van': (c) => c.payMinCents,
  'loon-tot': (c) => c.payMaxCents,
  contract: (c) => c.contractKind,
  postcode: (c) => c.postcode,
  plaats: (c) => c.place,
  startdatum: (c) => c.startsOn,
  eisen: (c) => [...c.demands].sort(),
  bewijzen: (c) => [...c.licences].sort(),
  opleiding: (c) => c.education,
  'geen-diploma': (c) => c.noDiploma,
  nederlands: (c) => c.dutchLevel,
  plekken: (c) => c.places,
  reactietermijn: (c) => c.replyDays,
  sluitdatum: (c) => c.closesOn,
}

/** The fields in which two versions of a vacancy differ, in the order of the page. */
export function differingFields(one: VacancyContent, other: VacancyContent): VacancyField[] {
  return vacancyFields.filter((field) => JSON.stringify(partsOf[field](one)) !== JSON.stringify(partsOf[field](other)))
}
