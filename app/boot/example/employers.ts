import type { Sector } from '#app/core/classifications.ts'
import { addDays, type IsoDate } from '#app/core/dates.ts'
import type { Region } from '#app/core/region.ts'
import { exampleCompanies, type ExampleCompany } from '#db/reference/example/companies.ts'
import { workdayBefore } from './days.ts'
import type { Chance } from './chance.ts'
import type { People, Person } from './people.ts'
import { postcodeIn, spotIn, spreadOverMunicipalities } from './places.ts'

export interface EmployerPlan {
  kvk: string
  name: string
  sector: Sector
  municipality: string
  postcode: string
  place: string
  owner: Person
  colleagues: Person[]
  /** the day on which the owner creates the company */
  createdOn: IsoDate
  /** false: an account manager has yet to see to it */
  verified: boolean
  /** how much work it has for people, beside the others */
  weight: number
}

/** The ones a newcomer looks at first: small and large, in different work. The first has a bit of everything. */
const known = [
  'Bakkerij Het Gouden Deeg',
  'Schoonmaakbedrijf Blinkend Nijmegen',
  'Zorggroep De Waalbrug',
  'Distributiecentrum Noviopoort',
  'Hotel De Zeven Heuvels',
  'Bijsterhuis Verpakkingen',
  'Bouwbedrijf Valkhofzicht',
]

const towns = /\b(?:Nijmegen|Wijchen|Wijchens|Druten|Beuningen|Lent|Weurt|Horssen|Dukenburg)\b/g

/** The name of a company that is moved to another region: towns in it become the town where it is now. */
function elsewhere(name: string, region: Region, municipality: string): string {
  return name.replace(towns, region.municipalities.find(({ slug }) => slug === municipality)?.name ?? region.name)
}

function chooseCompanies(region: Region, count: number, chance: Chance): (ExampleCompany & { at: string; label: string })[] {
  const here = new Set(region.municipalities.map(({ slug }) => slug))
  const wanted = spreadOverMunicipalities(region, count, chance)
  const left = [...known.flatMap((name) => exampleCompanies.filter((one) => one.name === name)), ...chance.shuffled(exampleCompanies)]
  const unused = [...new Set(left)]
  const take = (fits: (company: ExampleCompany) => boolean) => {
    const at = unused.findIndex(fits)
    return at < 0 ? undefined : unused.splice(at, 1)[0]
  }
  const chosen = wanted.flatMap((municipality) => {
    const company = take((one) => one.municipality === municipality) ?? take((one) => !here.has(one.municipality))
    return company ? [{ ...company, at: municipality, label: here.has(company.municipality) ? company.name : elsewhere(company.name, region, municipality) }] : []
  })
  const rank = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length)
  return chosen.map((one, at) => ({ one, at })).sort((a, b) => rank(a.one.name) - rank(b.one.name) || a.at - b.at).map(({ one }) => one)
}

/** The companies of the region: the known ones first, most of them there from the beginning, the last few new and not verified. */
export function planEmployers(region: Region, count: number, days: { from: IsoDate; today: IsoDate }, people: People, chance: Chance): EmployerPlan[] {
  const companies = chooseCompanies(region, count, chance)
  const fresh = Math.max(1, Math.round(companies.length / 15))
  return companies.map((company, at) => {
    const spot = spotIn(region, company.at, chance)
    const isNew = at >= companies.length - fresh
    return {
      kvk: String(90_000_000 + at * 137 + chance.int(1, 130)),
      name: company.label,
      sector: company.sector,
      municipality: spot.municipality,
      postcode: postcodeIn(spot, chance),
      place: spot.place,
      owner: people.someone(),
      colleagues: company.size === 'groot' && !isNew ? [people.someone()] : [],
      createdOn: isNew ? workdayBefore(addDays(days.today, -chance.pick([1, 1, 2, 6]))) : addDays(days.from, at < 8 ? at : chance.int(8, at < companies.length / 2 ? 20 : 150)),
      verified: !isNew,
      weight: (company.size === 'groot' ? chance.int(30, 120) : chance.int(4, 22)),
    }
  })
}
