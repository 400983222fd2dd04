import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import type { Scope } from '#app/features/access/model.ts'
import type { Tables } from './tables/tables.ts'

type Builder<T extends keyof Tables> = ExpressionBuilder<Tables, T>
const everything = sql<SqlBool>`1 = 1`
const nothing = sql<SqlBool>`1 = 0`

/** Candidates: staff of the region match together; a municipality sees its own; an employer sees none through this door. */
export function candidateScope(eb: Builder<'candidate'>, scope: Scope): Expression<SqlBool> {
  switch (scope.kind) {
    case 'region':
      return everything
    case 'municipality':
      return eb('candidate.municipality', '=', scope.municipality)
    case 'organisation':
      return eb('candidate.organisationId', '=', scope.organisationId)
    default:
      return nothing
  }
}

/** Companies: staff share one portfolio; an employer sees its own. */
export function employerScope(eb: Builder<'employer'>, scope: Scope): Expression<SqlBool> {
  if (scope.kind === 'employer') return eb('employer.id', '=', scope.employerId)
  return scope.kind === 'nothing' ? nothing : everything
}

/** Vacancies that belong to the actor; what the public may see is a condition of its own (`status = open`). */
export function vacancyScope(eb: Builder<'vacancy'>, scope: Scope): Expression<SqlBool> {
  if (scope.kind === 'employer') return eb('vacancy.employerId', '=', scope.employerId)
  return scope.kind === 'nothing' ? nothing : everything
}

/** Proposals: an employer sees those of its own vacancies, once sent to it, and only when the company is verified. */
export function proposalScope(eb: ExpressionBuilder<Tables, 'proposal' | 'vacancy'>, scope: Scope): Expression<SqlBool> {
  if (scope.kind === 'region') return everything
  if (scope.kind !== 'employer' || !scope.verified) return nothing
  return eb.and([
    eb('vacancy.employerId', '=', scope.employerId),
    eb('proposal.status', 'in', ['bij-werkgever', 'werkgever-ja', 'werkgever-nee', 'geplaatst']),
  ])
}

/** Placements: the region's staff, a municipality its own people, an employer its own people once verified. */
export function placementScope(eb: Builder<'placement'>, scope: Scope): Expression<SqlBool> {
  switch (scope.kind) {
    case 'region':
      return everything
    case 'municipality':
      return eb('placement.municipality', '=', scope.municipality)
    case 'employer':
      return scope.verified ? eb('placement.employerId', '=', scope.employerId) : nothing
    default:
      return nothing
  }
}

export function openHiringScope(eb: Builder<'openHiringList'>, scope: Scope): Expression<SqlBool> {
  if (scope.kind === 'employer') return scope.verified ? eb('openHiringList.employerId', '=', scope.employerId) : nothing
  return scope.kind === 'region' ? everything : nothing
}

/** Social-return contracts: the employer's own when verified; a coordinator those of the own authority. */
export function contractScope(eb: Builder<'srContract'>, scope: Scope): Expression<SqlBool> {
  switch (scope.kind) {
    case 'region':
      return everything
    case 'employer':
      return scope.verified ? eb('srContract.employerId', '=', scope.employerId) : nothing
    case 'municipality':
    case 'organisation':
      return eb('srContract.organisationId', '=', scope.organisationId)
    default:
      return nothing
  }
}

/** Versions of a report, concepts too: the region's adviser all, a municipality its own. What the public may read is a condition of its own. */
export function reportScope(eb: Builder<'report'>, scope: Scope): Expression<SqlBool> {
  if (scope.kind === 'region') return everything
  return scope.kind === 'municipality' ? eb('report.municipality', '=', scope.municipality) : nothing
}
