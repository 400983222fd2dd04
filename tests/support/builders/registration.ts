import type { NewCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'

let serial = 0

/** What a consulent fills in for a person who wants to work in a warehouse; every call another e-mail address. */
export function registration(change: Partial<NewCandidate> = {}): NewCandidate {
  serial += 1
  return {
    contact: { name: 'Jolanda Verhoeven', email: `jolanda-${serial}@voorbeeld.example`, phone: null },
    clientNumber: null,
    municipality: 'wijchen',
    postcode4: '6601',
    consulentId: null,
    groups: ['langdurig'],
    profile: {
      occupationsWanted: ['9333-01'],
      occupationsDone: [],
      skills: [],
      cannotDo: [],
      hoursMin: 24,
      hoursMax: 32,
      availableFrom: '2026-11-01',
      maxKm: 20,
      licences: [],
      education: 'vmbo',
      dutchLevel: 'b1',
      sectors: ['logistiek'],
      ownWords: 'Ik werk graag met mijn handen.',
    },
    ready: true,
    otherPerson: false,
    ...change,
  }
}
