import type { AccessTables } from './access.ts'
import type { OrganisationsTables } from './organisations.ts'
import type { EmployersTables } from './employers.ts'
import type { EventsTables } from './events.ts'
import type { PromisesTables } from './promises.ts'
import type { PlatformTables } from './platform.ts'
import type { ReferenceTables } from './reference.ts'
import type { InstrumentsTables } from './instruments.ts'
import type { VacanciesTables } from './vacancies.ts'
import type { CandidatesTables } from './candidates.ts'
import type { MatchingTables } from './matching.ts'
import type { PlacementsTables } from './placements.ts'
import type { OpenHiringTables } from './open-hiring.ts'
import type { SocialReturnTables } from './social-return.ts'
import type { ReportsTables } from './reports.ts'

/** Everything that is stored, one file per feature, intersected. TypeScript names are camelCase, the database's snake_case. */
export type Tables = AccessTables &
  OrganisationsTables &
  EmployersTables &
  EventsTables &
  PromisesTables &
  PlatformTables &
  ReferenceTables &
  InstrumentsTables &
  VacanciesTables &
  CandidatesTables &
  MatchingTables &
  PlacementsTables &
  OpenHiringTables &
  SocialReturnTables &
  ReportsTables
