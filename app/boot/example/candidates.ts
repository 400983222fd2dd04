import { educationLevels, educationRank, type DutchLevel, type EducationLevel, type Licence, type ReportingGroup, type WorkDemand } from '#app/core/classifications.ts'
import { addDays, daysBetween, type IsoDate } from '#app/core/dates.ts'
import type { Region } from '#app/core/region.ts'
import { workDemands } from '#app/core/classifications.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { occupationIn, sectorWeights } from './occupations.ts'
import { ownWords } from './own-words.ts'
import type { People, Person } from './people.ts'
import { spotIn, spreadOverMunicipalities } from './places.ts'

export interface CandidatePlan {
  person: Person
  municipality: string
  postcode4: string
  registeredOn: IsoDate
  groups: ReportingGroup[]
  wanted: Occupation[]
  done: Occupation[]
  skills: string[]
  cannotDo: WorkDemand[]
  hoursMin: number
  hoursMax: number
  maxKm: number
  licences: Licence[]
  education: EducationLevel
  dutchLevel: DutchLevel
  ownWords: string
  /** false: first a talk, then matching */
  ready: boolean
  /** true: keeps the profile up to date; false: after half a year without a word the file goes to rest */
  staysInTouch: boolean
}

const groupShares: readonly (readonly [ReportingGroup, number])[] = [
  ['statushouder', 0.14],
  ['beperking', 0.27],
  ['langdurig', 0.34],
]

function groupsOf(chance: Chance): ReportingGroup[] {
  const age = chance.weighted<ReportingGroup | null>([
    [17, 'jongere'],
    [24, 'vijftigplus'],
    [59, null],
  ])
  return [...(age ? [age] : []), ...groupShares.filter(([, share]) => chance.happens(share)).map(([group]) => group)]
}

function dutchOf(groups: readonly ReportingGroup[], chance: Chance): DutchLevel {
  if (groups.includes('statushouder')) return chance.weighted<DutchLevel>([[25, 'a1'], [45, 'a2'], [25, 'b1'], [5, 'b2']])
  return chance.weighted<DutchLevel>([[4, 'a1'], [9, 'a2'], [17, 'b1'], [25, 'b2'], [45, 'c1']])
}

/** What people have been to school for: enough for what they did, now and then a step more or less. */
function educationOf(done: readonly Occupation[], chance: Chance): EducationLevel {
  const rank = Math.max(0, ...done.map((one) => educationRank(one.education)))
  const levels = educationLevels.filter((level) => Math.abs(educationRank(level) - rank) <= 1 && level !== 'vwo')
  return chance.pick(levels)
}

const hours = [[32, 40], [36, 40], [24, 32], [20, 28], [16, 24], [12, 20], [28, 36], [8, 16]] as const

function hoursOf(chance: Chance): { hoursMin: number; hoursMax: number } {
  const [hoursMin, hoursMax] = chance.weighted([30, 14, 18, 12, 11, 6, 6, 3].map((weight, at) => [weight, hours[at] ?? hours[0]] as const))
  return { hoursMin, hoursMax }
}

function licencesOf(occupations: readonly Occupation[], chance: Chance): Licence[] {
  const own = occupations.flatMap((one) => one.licences).filter((code) => chance.happens(code === 'vog' ? 0.9 : 0.65))
  return [...new Set<Licence>([...own, ...(chance.happens(0.44) ? (['b'] as const) : []), ...(chance.happens(0.04) ? (['vca'] as const) : [])])]
}

function profileOf(chance: Chance) {
  const first = chance.weighted(sectorWeights)
  const second = chance.happens(0.45) ? chance.weighted(sectorWeights) : first
  const wanted = [...new Set([occupationIn(first, chance), occupationIn(first, chance), ...(second === first ? [] : [occupationIn(second, chance)])])]
  const done = [...new Set([...(chance.happens(0.7) ? [wanted[0] as Occupation] : []), ...(chance.happens(0.6) ? [occupationIn(chance.weighted(sectorWeights), chance)] : [])])]
  const known = [...new Set([...done, ...wanted.slice(0, 1)].flatMap((one) => one.skills))]
  const asked = new Set([...wanted, ...done].flatMap((one) => one.demands))
  return {
    wanted,
    done,
    skills: known.filter(() => chance.happens(0.75)).slice(0, 20),
    cannotDo: chance.some(workDemands.filter((demand) => !asked.has(demand) || chance.happens(0.1)), chance.weighted([[45, 0], [25, 1], [20, 2], [10, 3]])),
    licences: licencesOf([...wanted, ...done], chance),
    education: educationOf(done, chance),
  }
}

/** The people on file: a third there from the first weeks, the others in the time up to yesterday, as many a week. */
export function planCandidates(region: Region, count: number, days: { from: IsoDate; today: IsoDate }, people: People, chance: Chance): CandidatePlan[] {
  const span = daysBetween(days.from, days.today)
  return spreadOverMunicipalities(region, count, chance).map((municipality, at) => {
    const groups = groupsOf(chance)
    const profile = profileOf(chance)
    const early = at < count / 3
    const spot = spotIn(region, municipality, chance)
    return {
      ...profile,
      ...hoursOf(chance),
      person: people.someone(),
      municipality,
      postcode4: spot.postcode4,
      registeredOn: addDays(days.from, early ? chance.int(1, 21) : chance.int(22, span - 1)),
      groups,
      maxKm: chance.weighted([[12, 5], [30, 10], [25, 15], [20, 25], [13, 40]]),
      dutchLevel: dutchOf(groups, chance),
      ownWords: ownWords(profile.wanted, chance),
      ready: chance.happens(0.85),
      staysInTouch: chance.happens(0.72),
    }
  })
}
