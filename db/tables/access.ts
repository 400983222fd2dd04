import type { Generated } from 'kysely'
import type { ReadSubject } from '#app/features/privacy/model.ts'

export interface UserAccountTable {
  id: string
  email: string
  name: string
  phone: string | null
  functionTitle: string | null
  workingDays: string | null
  active: Generated<0 | 1>
  createdAt: string
  version: Generated<number>
}

export interface MembershipTable {
  id: string
  userId: string
  role: 'employer' | 'account-manager' | 'consulent' | 'social-return-coordinator' | 'policy-adviser' | 'administrator'
  organisationId: string | null
  employerId: string | null
  fromDate: string
  toDate: string | null
}

export interface SignInCodeTable {
  id: string
  email: string
  codeHash: string
  createdAt: string
  expiresAt: string
  tries: Generated<number>
  usedAt: string | null
}

export interface SessionTable {
  idHash: string
  userId: string
  membershipId: string | null
  createdAt: string
  expiresAt: string
  revokedAt: string | null
}

export interface FormKeyTable {
  key: string
  owner: string
  /** keyed hash of what was sent */
  content: string
  state: 'pending' | 'committed' | 'done'
  location: string | null
  createdAt: string
}

export interface ReadLogTable {
  id: string
  at: string
  userId: string
  role: string
  subjectKind: Generated<ReadSubject['kind']>
  subjectId: string
  reason: string
  fields: string
}

export interface AccessTables {
  userAccount: UserAccountTable
  membership: MembershipTable
  signInCode: SignInCodeTable
  session: SessionTable
  formKey: FormKeyTable
  readLog: ReadLogTable
}
