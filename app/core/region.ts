import { z } from 'zod'
import { isIsoDate } from './dates.ts'

/** The region file (REGION_FILE): everything that makes the program the counter of one labour-market region. */

export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
export type Weekday = (typeof weekdays)[number]
export const partnerKinds = ['uwv', 'werkbedrijf', 'gemeente', 'overig'] as const
export type PartnerKind = (typeof partnerKinds)[number]

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens, as in berg-en-dal')
const words = (max: number) => z.string().trim().min(1, 'must not be empty').max(max, `at most ${max} characters`)
const postcode4 = z.string().regex(/^[1-9]\d{3}$/, 'four digits, as in 6511')
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time as in 08:30')
const isoDate = z.string().refine(isIsoDate, 'a date as in 2026-12-24')
const share = z.number().int('a whole number').min(0).max(100, 'at most 100 %')

const municipalitySchema = z.strictObject({
  slug,
  name: words(60),
  cbsCode: z.string().regex(/^GM\d{4}$/, 'GM and four digits, as in GM0268'),
  province: words(30),
  inhabitants: z.strictObject({
    count: z.number().int('a whole number').positive('more than 0'),
    year: z.number().int('a whole year').min(2000).max(2100),
    source: words(120),
  }),
  centre: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }),
  /** Place on the tile map, from 1. */
  tile: z.strictObject({ col: z.number().int().min(1).max(8), row: z.number().int().min(1).max(8) }),
  postcodes: z.array(postcode4).min(1, 'at least one postcode'),
})

const partnerSchema = z.strictObject({
  id: slug,
  name: words(80),
  kind: z.enum(partnerKinds, `one of ${partnerKinds.join(', ')}`),
  municipality: slug.nullable(),
  url: z.url('an address as in https://www.example.org').optional(),
})

const openingSchema = z
  .strictObject({ from: clock, to: clock })
  .refine((hours) => hours.from < hours.to, 'the closing time must be after the opening time')
  .nullable()

const shape = z.strictObject({
  code: slug,
  name: words(60),
  brand: words(80),
  shortBrand: words(40),
  /** Custom properties of components/theme.ts, a name ending in '-dark' for the dark scheme. */
  theme: z.record(
    z.string().regex(/^--wsp-[a-z]+(-[a-z]+)*$/, 'a name as in --wsp-color-action'),
    z.string().regex(/^[#\w\s.,'()%-]+$/, 'a plain value without ; { } < > : " or /'),
  ),
  partners: z.array(partnerSchema).min(1, 'at least one partner'),
  municipalities: z.array(municipalitySchema).min(1, 'at least one municipality'),
  contact: z.strictObject({
    phone: words(30),
    email: z.email('an e-mail address'),
    street: words(80),
    postcode: z.string().regex(/^[1-9]\d{3} [A-Z]{2}$/, 'a postcode as in 6511 AB'),
    place: words(60),
  }),
  openingHours: z.strictObject({
    maandag: openingSchema,
    dinsdag: openingSchema,
    woensdag: openingSchema,
    donderdag: openingSchema,
    vrijdag: openingSchema,
    zaterdag: openingSchema,
    zondag: openingSchema,
  }),
  /** Days on which the office is closed, beside the Dutch public holidays. */
  holidays: z.array(z.strictObject({ date: isoDate, name: words(60) })),
  openHiringName: words(40),
  /** Working days within which the service point answers. */
  replyPromiseDays: z.number().int('a whole number').min(1).max(30),
  /** Who looks after an employer: per municipality, and for the rest. */
  routing: z.strictObject({ byMunicipality: z.record(slug, slug), otherwise: slug }),
  rules: z.strictObject({
    /** Counts below this leave the office only as 'minder dan'. */
    disclosureThreshold: z.number().int().min(3, 'at least 3').max(50),
    localSharePercent: share,
    regionalSharePercent: share,
  }),
})

type Shape = z.infer<typeof shape>
type Fault = { path: (string | number)[]; message: string }

/** The faults of a list in which a value occurs twice: [place in the file, value] pairs in, one fault per repeat out. */
function repeats(values: readonly (readonly [path: (string | number)[], value: string])[], what: string): Fault[] {
  const seen = new Set<string>()
  return values.flatMap(([path, value]) => {
    if (!seen.has(value)) {
      seen.add(value)
      return []
    }
    return [{ path, message: `${what} ${value} is used twice` }]
  })
}

function faultsOf(region: Shape): Fault[] {
  const { municipalities, partners, routing } = region
  const slugs = new Set(municipalities.map((one) => one.slug))
  const partnerIds = new Set(partners.map((one) => one.id))
  const municipality = (path: (string | number)[], value: string): Fault[] =>
    slugs.has(value) ? [] : [{ path, message: `there is no municipality ${value} in this file` }]
  const partner = (path: (string | number)[], value: string): Fault[] =>
    partnerIds.has(value) ? [] : [{ path, message: `there is no partner ${value} in this file` }]
  return [
    ...repeats(
      municipalities.map((one, at) => [['municipalities', at, 'slug'], one.slug]),
      'municipality',
    ),
    ...repeats(
      municipalities.map((one, at) => [['municipalities', at, 'cbsCode'], one.cbsCode]),
      'CBS code',
    ),
    ...repeats(
      municipalities.map((one, at) => [['municipalities', at, 'tile'], `${one.tile.col}, ${one.tile.row}`]),
      'tile',
    ),
    ...repeats(
      municipalities.flatMap((one, at) =>
        one.postcodes.map((code, place) => [['municipalities', at, 'postcodes', place], code] as const),
      ),
      'postcode',
    ),
    ...repeats(
      partners.map((one, at) => [['partners', at, 'id'], one.id]),
      'partner',
    ),
    ...repeats(
      region.holidays.map((one, at) => [['holidays', at, 'date'], one.date]),
      'holiday',
    ),
    ...partners.flatMap((one, at) => {
      const path = ['partners', at, 'municipality']
      if (one.municipality !== null) return municipality(path, one.municipality)
      return one.kind === 'gemeente' ? [{ path, message: 'a partner of kind gemeente names its municipality' }] : []
    }),
    ...Object.entries(routing.byMunicipality).flatMap(([place, id]) => [
      ...municipality(['routing', 'byMunicipality', place], place),
      ...partner(['routing', 'byMunicipality', place], id),
    ]),
    ...partner(['routing', 'otherwise'], routing.otherwise),
    ...(region.rules.localSharePercent + region.rules.regionalSharePercent === 100
      ? []
      : [{ path: ['rules', 'regionalSharePercent'], message: 'the local and the regional share together must be 100' }]),
  ]
}

/** Strict shape of a region file with the checks between its parts. */
export const regionSchema = shape.superRefine((region, context) => {
  for (const fault of faultsOf(region)) context.addIssue({ code: 'custom', path: fault.path, message: fault.message })
})

export type Region = z.infer<typeof regionSchema>
export type Municipality = Region['municipalities'][number]
export type Partner = Region['partners'][number]

/** The faults of a region file as lines 'municipalities.2.slug: …', for the message at start. */
export function regionFaults(error: z.ZodError): string[] {
  return error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`)
}

/** Slug of the municipality of a four-digit postcode; null outside the region. */
export function municipalityOfPostcode(region: Region, code: string): string | null {
  return region.municipalities.find((one) => one.postcodes.includes(code))?.slug ?? null
}

/** Name of a municipality of the region; the slug itself when it is not one. */
export function municipalityName(region: Region, municipality: string): string {
  return region.municipalities.find((one) => one.slug === municipality)?.name ?? municipality
}
