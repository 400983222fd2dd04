import { parseCandidateNumber, parseKvk } from '#app/core/identifiers.ts'
import { municipalityName } from '#app/core/region.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { Candidate } from '#app/features/candidates/model.ts'
import type { Context } from '#app/platform/context.ts'
import { findCandidate, findCandidateByNumber, profileOf } from '#db/queries/candidates/find.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { placementOfProposal } from '#db/queries/placements/find-placement.ts'
import { employerByKvk, proposalForPlacement } from '#db/queries/placements/prefill.ts'
import { allOccupationRefs } from '#db/queries/reference/occupations.ts'
import { blockChoices } from './block-choices.server.ts'

type Actor = ActorWith<'placements.register'>

/** What the page of a new placement shows: first who it is between, then the form with what is known filled in. */
export async function registrationForm(ctx: Context, actor: Actor, params: URLSearchParams) {
  const proposalId = params.get('voorstel')
  if (proposalId) return fromProposal(ctx, actor, proposalId)
  const asked = { werkgever: params.get('werkgever') ?? '', kandidaat: params.get('kandidaat') ?? '' }
  const employer = asked.werkgever === '' ? null : await employerOf(ctx, actor, asked.werkgever)
  const candidate = asked.kandidaat === '' ? null : await candidateOf(ctx, actor, asked.kandidaat)
  const errors = {
    ...(asked.werkgever !== '' && !employer ? { werkgever: 'Dit bedrijf is niet gevonden. Vul het KVK-nummer van 8 cijfers in.' } : {}),
    ...(asked.kandidaat !== '' && !candidate ? { kandidaat: 'Dit kandidaatnummer is niet gevonden. Schrijf het zoals K-2026-00123.' } : {}),
  }
  if (!employer || Object.keys(errors).length > 0) {
    const shown = candidate ? candidate.number : asked.kandidaat
    return { kind: 'begin' as const, values: { werkgever: asked.werkgever, kandidaat: shown }, errors }
  }
  const profile = candidate ? await profileOf(ctx.db, candidate.id) : null
  return formOf(ctx, {
    hidden: { werkgever: employer.id, ...(candidate ? { kandidaat: candidate.number } : {}) },
    employer,
    candidate,
    vacancyTitle: null,
    defaults: {
      beroep: profile?.occupationsWanted[0] ?? '',
      start: ctx.today(),
      uren: profile ? String(profile.hoursMax) : '',
    },
  })
}

async function fromProposal(ctx: Context, actor: Actor, proposalId: string) {
  const proposal = await proposalForPlacement(ctx.db, scopeOf(actor), proposalId)
  if (!proposal) return null
  const placementId = await placementOfProposal(ctx.db, proposalId)
  if (placementId !== null) return { kind: 'geplaatst' as const, placementId }
  if (proposal.status !== 'werkgever-ja') return { kind: 'nog-niet' as const, proposalId }
  const employer = await findEmployer(ctx.db, scopeOf(actor), proposal.employerId)
  const candidate = await findCandidate(ctx.db, scopeOf(actor), proposal.candidateId)
  if (!employer || !candidate) return null
  const profile = await profileOf(ctx.db, candidate.id)
  const starts = [proposal.startsOn ?? ctx.today(), profile?.availableFrom ?? ctx.today(), ctx.today()].sort()
  const hours = Math.max(proposal.hoursMin, Math.min(proposal.hoursMax, profile?.hoursMax ?? proposal.hoursMax))
  return formOf(ctx, {
    hidden: { voorstel: proposalId },
    employer,
    candidate,
    vacancyTitle: proposal.vacancyTitle,
    defaults: {
      beroep: proposal.occupationCode,
      contract: proposal.contractKind,
      start: starts.at(-1) ?? ctx.today(),
      uren: String(hours),
      loon: (proposal.payMinCents / 100).toFixed(2).replace('.', ','),
    },
  })
}

interface Known {
  hidden: Record<string, string>
  employer: { id: string; name: string }
  candidate: Candidate | null
  vacancyTitle: string | null
  defaults: Record<string, string>
}

async function formOf(ctx: Context, { hidden, employer, candidate, vacancyTitle, defaults }: Known) {
  const blocks = await blockChoices(ctx, employer.id, null)
  return {
    kind: 'formulier' as const,
    hidden,
    employer: { id: employer.id, name: employer.name },
    candidateNumber: candidate?.number ?? null,
    municipality: candidate ? municipalityName(ctx.region, candidate.municipality) : null,
    vacancyTitle,
    municipalities: ctx.region.municipalities.map(({ slug, name }) => ({ value: slug, label: name })),
    occupations: (await allOccupationRefs(ctx.db)).map(({ code, title }) => ({ value: code, label: title })),
    blocks,
    defaults: { ...defaults, ...(blocks ? { socialreturn: blocks.chosen } : {}) },
  }
}

async function employerOf(ctx: Context, actor: Actor, text: string): Promise<{ id: string; name: string } | null> {
  const kvk = parseKvk(text)
  return kvk === null ? findEmployer(ctx.db, scopeOf(actor), text.slice(0, 40)) : employerByKvk(ctx.db, kvk)
}

async function candidateOf(ctx: Context, actor: Actor, text: string): Promise<Candidate | null> {
  const number = parseCandidateNumber(text)
  return number === null ? findCandidate(ctx.db, scopeOf(actor), text.slice(0, 40)) : findCandidateByNumber(ctx.db, scopeOf(actor), number)
}
