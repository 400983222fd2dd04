import { readEnv } from '#app/platform/env.server.ts'
import { contractKinds, dutchLevels, educationLevels, licences, workDemands, type ContractKind } from '#app/core/classifications.ts'
import { addDays, dateOf } from '#app/core/dates.ts'
import { loadReferenceData } from '#app/boot/reference.server.ts'
import { regionOf } from '#app/boot/region.server.ts'
import type { Database } from '#db/database.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { occupations } from '#db/reference/occupations.ts'
import { postcodes } from '#db/reference/postcodes.ts'

export const region = regionOf(readEnv({}))
export const today = dateOf(new Date().toISOString())

const employerCount = 60
const chunk = 200
const vacancyContracts = contractKinds.filter((kind): kind is Exclude<ContractKind, 'proefplaatsing' | 'beschut'> => kind !== 'proefplaatsing' && kind !== 'beschut')
const local = postcodes.filter(({ municipality }) => municipality !== null)
const places = local.length > 0 ? local : postcodes

/** A whole number below `below` that follows from the seed and the number only (mulberry32). */
function drawn(seed: number, number: number, below: number): number {
  let state = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 15), state | 1)
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61)
  return ((state ^ (state >>> 14)) >>> 0) % below
}

function pick<T>(list: readonly T[], seed: number, number: number): T {
  const value = list[drawn(seed, number, list.length)]
  if (value === undefined) throw new RangeError('nothing to pick from')
  return value
}

function some<T>(list: readonly T[], count: number, seed: number, number: number): T[] {
  return [...new Set(Array.from({ length: count }, (_, at) => pick(list, seed + at, number)))]
}

function vacancyRow(number: number) {
  const occupation = pick(occupations, 1, number)
  const place = pick(places, 2, number)
  const hoursMin = 4 + drawn(3, number, 29)
  const pay = 1500 + drawn(4, number, 900)
  return {
    id: `v${String(number).padStart(19, '0')}`,
    employerId: `e${drawn(5, number, employerCount)}`,
    postedBy: 'u1',
    accountManagerId: 'u1',
    title: pick([occupation.title, ...occupation.alternatives], 6, number),
    occupationCode: occupation.code,
    sector: occupation.sector,
    description: `Wij zoeken iemand die graag werkt als ${occupation.title.toLowerCase()}.\n\nU werkt in ${place.place} in een klein team. Wij leren u het werk.`,
    tasks: JSON.stringify(occupation.tasks),
    hoursMin,
    hoursMax: hoursMin + drawn(7, number, 9),
    payMinCents: pay,
    payMaxCents: pay + drawn(8, number, 400),
    contractKind: pick(vacancyContracts, 9, number),
    startsOn: drawn(10, number, 3) === 0 ? addDays(today, drawn(11, number, 60)) : null,
    postcode: `${place.pc4} AB`,
    place: place.place,
    municipality: place.municipality,
    latitude: Math.fround(place.lat),
    longitude: Math.fround(place.lon),
    demands: JSON.stringify(occupation.demands),
    licences: JSON.stringify(occupation.licences),
    education: occupation.education,
    noDiploma: drawn(12, number, 3) === 0 ? (1 as const) : (0 as const),
    dutchLevel: pick(dutchLevels.slice(1, 5), 13, number),
    places: 1 + drawn(14, number, 3),
    replyDays: pick([3, 5, 10] as const, 15, number),
    status: 'open' as const,
    sentAt: `${addDays(today, -40)}T08:00:00.000Z`,
    publishedAt: `${addDays(today, -drawn(16, number, 30))}T08:00:00.000Z`,
    closesOn: addDays(today, 14 + drawn(17, number, 60)),
    createdAt: `${addDays(today, -41)}T08:00:00.000Z`,
  }
}

function candidateRows(number: number) {
  const wanted = some(occupations, 2, 31, number)
  const done = some(occupations, 2, 41, number)
  const place = pick(places, 22, number)
  const hoursMin = 4 + drawn(23, number, 29)
  const id = `c${String(number).padStart(19, '0')}`
  const candidate = {
    id,
    number: `K-2026-${String(number).padStart(5, '0')}`,
    organisationId: region.partners[0]?.id ?? '',
    municipality: place.municipality ?? 'nijmegen',
    postcode4: place.pc4,
    status: 'actief' as const,
    registeredOn: addDays(today, -300),
    confirmedOn: addDays(today, -drawn(24, number, 250)),
    lastContactOn: addDays(today, -drawn(24, number, 250)),
  }
  const profile = {
    candidateId: id,
    occupationsWanted: JSON.stringify(wanted.map(({ code }) => code)),
    occupationsDone: JSON.stringify(done.map(({ code }) => code)),
    skills: JSON.stringify([...new Set([...wanted, ...done].flatMap(({ skills }) => skills))].slice(0, 8)),
    cannotDo: JSON.stringify(some(workDemands, 2, 51, number)),
    hoursMin,
    hoursMax: hoursMin + drawn(25, number, 16),
    availableFrom: addDays(today, drawn(26, number, 90) - 60),
    latitude: Math.fround(place.lat),
    longitude: Math.fround(place.lon),
    maxKm: 3 + drawn(27, number, 38),
    licences: JSON.stringify(some(licences, 3, 61, number)),
    education: pick(educationLevels, 28, number),
    dutchLevel: pick(dutchLevels, 29, number),
    sectors: JSON.stringify([...new Set(wanted.map(({ sector }) => sector))]),
  }
  return { candidate, profile }
}

/** Migrates an empty database and fills it with made-up employers, open vacancies and candidates; the same ones every time. */
export async function fillLabourMarket(database: Database, counts: { vacancies: number; candidates: number }): Promise<void> {
  await migrate(database)
  await loadReferenceData(region, database)
  const range = (length: number) => Array.from({ length }, (_, at) => at)
  await database.transact(async (tx) => {
    await tx
      .insertInto('userAccount')
      .values({ id: 'u1', email: 'am@voorbeeld.example', name: 'Sanne de Groot', phone: '+31243000000', functionTitle: 'Accountmanager', createdAt: `${addDays(today, -400)}T08:00:00.000Z` })
      .execute()
    await tx
      .insertInto('employer')
      .values(
        range(employerCount).map((at) => {
          const place = pick(places, 90, at)
          return {
            id: `e${at}`,
            kvkNumber: String(90_000_000 + at),
            name: `Bedrijf ${at + 1} ${place.place}`,
            sector: pick(occupations, 91, at).sector,
            municipality: place.municipality,
            postcode: `${place.pc4} AB`,
            place: place.place,
            createdAt: `${addDays(today, -400)}T08:00:00.000Z`,
          }
        }),
      )
      .execute()
    for (let at = 0; at < counts.vacancies; at += chunk) {
      await tx.insertInto('vacancy').values(range(Math.min(chunk, counts.vacancies - at)).map((more) => vacancyRow(at + more))).execute()
    }
    for (let at = 0; at < counts.candidates; at += chunk) {
      const rows = range(Math.min(chunk, counts.candidates - at)).map((more) => candidateRows(at + more))
      await tx.insertInto('candidate').values(rows.map(({ candidate }) => candidate)).execute()
      await tx.insertInto('candidateProfile').values(rows.map(({ profile }) => profile)).execute()
    }
  })
}
