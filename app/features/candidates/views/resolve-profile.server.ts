import type { ChangeForm, RegisterForm } from '#app/features/candidates/schema.ts'
import { doneFields, wantedFields } from '#app/features/candidates/schema.ts'
import { candidateLimits, type CandidateProfile } from '#app/features/candidates/model.ts'
import { meantOccupation, occupationsLike, type Titled } from '#app/features/vacancies/rules/occupation-titles.ts'
import type { Context } from '#app/platform/context.ts'
import { allOccupations } from '#db/queries/reference/occupations.ts'
import { allSkills } from '#db/queries/reference/skills.ts'

type FilledProfile = Omit<CandidateProfile, 'candidateId' | 'latitude' | 'longitude'>
export type ResolvedProfile = { ok: true; profile: FilledProfile } | { ok: false; errors: Record<string, string> }

/** Turns what was typed (titles of occupations, names of skills) into codes; what is not known gets a sentence with the nearest. */
export async function resolveProfile(ctx: Context, form: RegisterForm | ChangeForm): Promise<ResolvedProfile> {
  const occupations = await allOccupations(ctx.db)
  const errors: Record<string, string> = {}
  const codes = (names: readonly string[]) => names.flatMap((name) => occupationCode(occupations, name, typed(form, name), errors))
  const wanted = codes(wantedFields)
  const done = codes(doneFields)
  const skills = skillCodes(await allSkills(ctx.db), form.vaardigheden, errors)
  if (wanted.length === 0 && Object.keys(errors).length === 0) errors['gewenst1'] = 'Vul minstens één beroep in dat de kandidaat wil.'
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const learned = form.vaardighedenVanBeroep ? occupations.filter(({ code }) => done.includes(code)).flatMap((one) => one.skills) : []
  return {
    ok: true,
    profile: {
      occupationsWanted: [...new Set(wanted)],
      occupationsDone: [...new Set(done)],
      skills: [...new Set([...skills, ...learned])].slice(0, candidateLimits.skills),
      cannotDo: form.kanNiet,
      hoursMin: form.urenVan,
      hoursMax: form.urenTot,
      availableFrom: form.beschikbaarVanaf,
      maxKm: form.maxKm,
      licences: form.bewijzen,
      education: form.opleiding,
      dutchLevel: form.nederlands,
      sectors: form.sectoren,
      ownWords: form.eigenWoorden ?? '',
    },
  }
}

function typed(form: RegisterForm | ChangeForm, name: string): string | null {
  const value = (form as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : null
}

function occupationCode(occupations: readonly Titled[], name: string, text: string | null, errors: Record<string, string>): string[] {
  if (text === null) return []
  const hits = occupationsLike(occupations, text, 3)
  const meant = meantOccupation(hits)
  if (meant) return [meant.code]
  errors[name] =
    hits.length > 0
      ? `Wij kennen ‘${text}’ niet precies. Bedoelt u: ${hits.map((hit) => hit.occupation.title).join(', ')}?`
      : `Wij kennen ‘${text}’ niet. Kies een beroep uit de lijst.`
  return []
}

function skillCodes(skills: readonly Titled[], text: string | null, errors: Record<string, string>): string[] {
  const names = (text ?? '').split(/[,;\n]/).map((name) => name.trim()).filter((name) => name !== '')
  const unknown: string[] = []
  const codes = names.flatMap((name) => {
    const hits = occupationsLike(skills, name, 2)
    const meant = meantOccupation(hits)
    if (meant) return [meant.code]
    unknown.push(hits.length > 0 ? `‘${name}’ (bedoelt u ${hits.map((hit) => hit.occupation.title).join(' of ')}?)` : `‘${name}’`)
    return []
  })
  if (unknown.length > 0) errors['vaardigheden'] = `Deze vaardigheden kennen wij niet: ${unknown.join(', ')}.`
  return codes
}
