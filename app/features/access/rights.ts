import type { Actor, Role, Scope } from '#app/features/access/model.ts'
import { staffRoles } from '#app/features/access/model.ts'

const signedIn = ['newcomer', 'employer', ...staffRoles] as const
const desk = ['account-manager', 'administrator'] as const

/** Who may do what: the right decides the role, the role decides the fields. Every loader and action names one of these. */
export const rights = {
  'session.end': signedIn,
  'session.switch': signedIn,
  'employers.create': ['newcomer', 'employer'],
  'employers.home': ['employer'],
  'employers.list': [...desk, 'consulent', 'social-return-coordinator'],
  'employers.see': [...desk, 'consulent', 'social-return-coordinator'],
  'employers.verify': desk,
  'employers.invite': ['employer'],
  'vacancies.start-posting': ['newcomer', 'employer', 'account-manager'],
  'vacancies.post': ['employer', 'account-manager'],
  'vacancies.manage-own': ['employer'],
  'vacancies.check': ['account-manager'],
  'vacancies.see-all': [...desk, 'consulent'],
  'day.see': staffRoles,
  'candidates.list': ['account-manager', 'consulent'],
  'candidates.see': ['account-manager', 'consulent'],
  'candidates.register': ['account-manager', 'consulent'],
  'candidates.feedback': ['consulent', 'account-manager'],
  'matching.see': ['account-manager'],
  'proposals.make': ['account-manager'],
  'proposals.consent': ['account-manager'],
  'proposals.answer': ['employer'],
  'proposals.see-own': ['employer'],
  'placements.list': ['account-manager', 'consulent', 'policy-adviser', 'administrator'],
  'placements.see': ['account-manager', 'consulent'],
  'placements.see-own': ['employer'],
  'placements.register': ['account-manager'],
  'placements.correct': ['account-manager'],
  'open-hiring.open-list': ['employer', 'account-manager'],
  'open-hiring.manage': ['employer', 'account-manager'],
  'open-hiring.call-next': ['employer', 'account-manager'],
  'open-hiring.record-start': ['employer', 'account-manager'],
  'open-hiring.see-all': ['account-manager'],
  'open-hiring.ring': ['account-manager'],
  'social-return.see-own': ['employer'],
  'social-return.list': ['social-return-coordinator', 'account-manager', 'administrator'],
  'social-return.see': ['social-return-coordinator', 'account-manager', 'administrator'],
  'social-return.register-contract': ['social-return-coordinator'],
  'reports.make': ['policy-adviser'],
  'reports.see-drafts': ['policy-adviser'],
  'reports.publish': ['policy-adviser'],
  'admin.see': ['administrator'],
  'admin.organisations': ['administrator'],
  'admin.users': ['administrator'],
  'admin.amounts': ['administrator'],
  'admin.audit': ['administrator'],
  'health.see': staffRoles,
  'mails.preview': staffRoles,
  'system.run': ['system'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof rights
export type ActorWith<R extends Right> = Extract<Actor, { role: (typeof rights)[R][number] }>

/** True when the actor's role holds the right. */
export function may<R extends Right>(actor: Actor | null, right: R): actor is ActorWith<R> {
  return actor !== null && (rights[right] as readonly Role[]).includes(actor.role)
}

/** Whose rows the actor may reach. Consulenten and policy advisers of a municipality see their own municipality only. */
export function scopeOf(actor: Actor | null): Scope {
  if (!actor) return { kind: 'nothing' }
  switch (actor.role) {
    case 'system':
    case 'account-manager':
    case 'administrator':
      return { kind: 'region' }
    case 'employer':
      return { kind: 'employer', employerId: actor.employerId, verified: actor.verified }
    case 'consulent':
    case 'social-return-coordinator':
    case 'policy-adviser':
      return actor.municipality === null
        ? actor.role === 'policy-adviser'
          ? { kind: 'region' }
          : { kind: 'organisation', organisationId: actor.organisationId }
        : { kind: 'municipality', municipality: actor.municipality, organisationId: actor.organisationId }
    case 'newcomer':
      return { kind: 'nothing' }
  }
}
