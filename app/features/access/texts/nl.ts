import type { MembershipRole, SignInRefusal } from '#app/features/access/model.ts'

export const roleNames: Record<MembershipRole, string> = {
  employer: 'Werkgever',
  'account-manager': 'Accountmanager',
  consulent: 'Consulent inkomen',
  'social-return-coordinator': 'Coördinator social return',
  'policy-adviser': 'Beleidsadviseur',
  administrator: 'Beheerder van de regio',
}

export const signInRefusals: Record<SignInRefusal, string> = {
  'code-onjuist': 'Deze code klopt niet of werkt niet meer. Kijk goed in uw e-mail, of vraag een nieuwe code.',
}
