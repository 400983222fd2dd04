import type { Role } from '#app/features/access/model.ts'
import type { PromiseKind, PromiseSubject } from '#app/features/promises/model.ts'
import { paths } from '#app/platform/paths.ts'

/** The greeting of the hour (0-23) on the Dutch clock. */
export function greeting(hour: number): string {
  if (hour < 6) return 'Goedenacht'
  if (hour < 12) return 'Goedemorgen'
  return hour < 18 ? 'Goedemiddag' : 'Goedenavond'
}

const planned: readonly PromiseKind[] = ['na-plaatsing-6-weken', 'na-plaatsing-6-maanden', 'profiel-bevestigen', 'regeling-termijn']

/** True for what is planned long before: nobody waits for it until its day comes near. */
export function isPlanned(kind: PromiseKind): boolean {
  return planned.includes(kind)
}

/** Where a member of staff acts on what waits. */
export function placeToAct(kind: PromiseKind, subject: { kind: PromiseSubject; id: string }, role: Role): string {
  switch (kind) {
    case 'kandidaten-voorstellen':
      return paths.matching(subject.id)
    case 'plaatsing-registreren':
      return paths.newPlacement({ proposal: subject.id })
    case 'terugmelding':
      return paths.candidate(subject.id, 'terugmelding')
    case 'profiel-bevestigen':
      return paths.candidate(subject.id, 'profiel-bijwerken')
    default:
      return placeOf(subject, role)
  }
}

function placeOf(subject: { kind: PromiseSubject; id: string }, role: Role): string {
  switch (subject.kind) {
    case 'vacancy':
      return paths.checkVacancy(subject.id)
    case 'employer':
      return paths.employer(subject.id)
    case 'proposal':
      return paths.proposal(subject.id)
    case 'open-hiring-entry':
      return paths.openHiringStart(subject.id)
    case 'open-hiring-list':
      return paths.manageOpenHiringList(subject.id)
    case 'placement':
    case 'instrument-claim':
      return role === 'account-manager' || role === 'consulent' ? paths.placement(subject.id) : paths.day()
    case 'candidate':
      return paths.candidate(subject.id)
    case 'obligation':
      return paths.contract(subject.id)
  }
}
