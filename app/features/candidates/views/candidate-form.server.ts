import { formatPhone } from '#app/core/identifiers.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { doneFields, wantedFields } from '#app/features/candidates/schema.ts'
import type { Context } from '#app/platform/context.ts'
import { contactOf, findCandidate, groupsOf, profileOf } from '#db/queries/candidates/find.ts'
import { occupationTitles, skillLabels } from '#db/queries/reference/occupations.ts'

export type FormValues = Record<string, string | number | readonly string[]>

/** A stored file as the form shows it, by field name. Null: not found. */
export async function candidateForm(ctx: Context, actor: ActorWith<'candidates.register'>, id: string) {
  const candidate = await findCandidate(ctx.db, scopeOf(actor), id)
  const profile = candidate && (await profileOf(ctx.db, id))
  if (!candidate || !profile) return null
  const [contact, groups, titles, skills] = await Promise.all([
    contactOf(ctx.db, id),
    groupsOf(ctx.db, id),
    occupationTitles(ctx.db, [...profile.occupationsWanted, ...profile.occupationsDone]),
    skillLabels(ctx.db, profile.skills),
  ])
  const boxes = (names: readonly string[], codes: readonly string[]) =>
    Object.fromEntries(codes.map((code, at) => [names[at] ?? '', titles.get(code) ?? code]))
  const values: FormValues = {
    naam: contact?.name ?? '',
    email: contact?.email ?? '',
    telefoon: contact?.phone ? formatPhone(contact.phone) : '',
    postcode4: candidate.postcode4,
    groepen: groups,
    ...boxes(wantedFields, profile.occupationsWanted),
    ...boxes(doneFields, profile.occupationsDone),
    vaardigheden: profile.skills.map((code) => skills.get(code) ?? code).join(', '),
    kanNiet: profile.cannotDo,
    urenVan: profile.hoursMin,
    urenTot: profile.hoursMax,
    beschikbaarVanaf: profile.availableFrom,
    maxKm: profile.maxKm,
    bewijzen: profile.licences,
    opleiding: profile.education,
    nederlands: profile.dutchLevel,
    sectoren: profile.sectors,
    eigenWoorden: profile.ownWords,
  }
  return { id, number: candidate.number, version: candidate.version, values }
}

const labels: Record<string, string> = {
  naam: 'naam', email: 'e-mailadres', telefoon: 'telefoonnummer', postcode4: 'postcode', groepen: 'groepen', vaardigheden: 'vaardigheden',
  kanNiet: 'wat niet past', urenVan: 'minste uren', urenTot: 'meeste uren', beschikbaarVanaf: 'begindag', maxKm: 'kilometers',
  bewijzen: 'rijbewijzen en certificaten', opleiding: 'opleiding', nederlands: 'Nederlands', sectoren: 'sectoren', eigenWoorden: 'eigen woorden',
}

/** What another person saved meanwhile and differs from what was typed: names of fields, for the loser of two edits. */
export function differences(stored: FormValues, typed: Readonly<Record<string, string | readonly string[]>>): string[] {
  const flat = (value: string | number | readonly string[] | undefined) => (Array.isArray(value) ? [...value].sort().join(',') : String(value ?? ''))
  const dates = (value: string) => value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3-$2-$1')
  const names = [...new Set([...Object.keys(stored), ...wantedFields, ...doneFields])]
  const changed = names.filter((name) => dates(flat(stored[name])) !== dates(flat(typed[name])))
  return [...new Set(changed.map((name) => labels[name] ?? (name.startsWith('gewenst') ? 'beroepen die de kandidaat wil' : 'beroepen die de kandidaat deed')))]
}
