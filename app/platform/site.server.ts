import { themeCss } from '#app/components/theme.ts'
import { weekdays, type Region } from '#app/core/region.ts'
import type { Context } from './context.ts'

/** Opening hours as lines, days alike taken together: "maandag tot en met vrijdag 8.30 - 17.00 uur". */
function openingLines(region: Region): string[] {
  const clock = (time: string) => time.replace(/^0/, '').replace(':', '.')
  const lines: { first: string; last: string; hours: string }[] = []
  for (const day of weekdays) {
    const open = region.openingHours[day]
    const hours = open ? `${clock(open.from)} - ${clock(open.to)} uur` : ''
    const previous = lines.at(-1)
    if (previous && previous.hours === hours) previous.last = day
    else lines.push({ first: day, last: day, hours })
  }
  return lines.filter((line) => line.hours).map(({ first, last, hours }) => `${first}${last === first ? '' : ` tot en met ${last}`} ${hours}`)
}

/** What every page shows of the region. */
export function siteOf({ region, env }: Context) {
  const { street, postcode, place, phone, email } = region.contact
  return {
    brand: region.brand,
    shortBrand: region.shortBrand,
    regionName: region.name,
    themeCss: themeCss(region.theme),
    example: env.example,
    partners: region.partners.map(({ name, url }) => ({ name, url })),
    contact: { phone, email, address: `${street}, ${postcode} ${place}` },
    openingHours: openingLines(region),
  }
}
