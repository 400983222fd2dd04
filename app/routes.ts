import { index, route, type RouteConfig } from '@remix-run/route-config'

/** Every address, grouped by room. Paths are written a second time only in platform/paths.ts; a test holds the two together. */
export default [
  // desk: home and what stands for everybody
  index('routes/home.tsx'),
  route('mijn-dag', 'routes/day.tsx'),

  // vacancies, for everybody
  route('vacatures', 'routes/vacancies.tsx'),
  route('vacatures/:id', 'routes/vacancy.tsx'),
  route('zoeken', 'routes/search.tsx'),

  // the employer and its vacancies
  route('vacature-plaatsen', 'routes/post-vacancy.tsx'),
  route('vacature-wijzigen/:id', 'routes/change-vacancy.tsx'),
  route('mijn-bedrijf', 'routes/company.tsx'),
  route('mijn-bedrijf/aanmaken', 'routes/create-company.tsx'),
  route('mijn-bedrijf/collegas', 'routes/colleagues.tsx'),
  route('mijn-bedrijf/vacatures/:id', 'routes/company-vacancy.tsx'),

  // staff: employers and their vacancies
  route('vacatures-controleren/:id', 'routes/check-vacancy.tsx'),
  route('werkgevers', 'routes/employers.tsx'),
  route('werkgevers/:id', 'routes/employer.tsx'),

  // instruments
  route('regelingen', 'routes/schemes.tsx'),
  route('regelingen/:id', 'routes/scheme.tsx'),

  // placements
  route('plaatsingen', 'routes/placements.tsx'),
  route('plaatsingen/nieuw', 'routes/new-placement.tsx'),
  route('plaatsingen/:id', 'routes/placement.tsx'),
  route('plaatsingen/:id/corrigeren', 'routes/correct-placement.tsx'),
  route('mijn-bedrijf/plaatsingen/:id', 'routes/company-placement.tsx'),

  // social return
  route('social-return', 'routes/social-return.tsx'),
  route('social-return-contracten', 'routes/contracts.tsx'),
  route('social-return-contracten/nieuw', 'routes/new-contract.tsx'),
  route('social-return-contracten/:id', 'routes/contract.tsx'),
  route('mijn-bedrijf/social-return/:id', 'routes/company-contract.tsx'),

  // candidates
  route('kandidaten', 'routes/candidates.tsx'),
  route('kandidaten/nieuw', 'routes/candidate-new.tsx'),
  route('kandidaten/:id', 'routes/candidate.tsx'),
  route('kandidaten/:id/bewerken', 'routes/candidate-edit.tsx'),
  route('terugmeldingen', 'routes/feedback.tsx'),

  // matching and proposals
  route('matchen/:vacancyId', 'routes/matching.tsx'),
  route('matchen/:vacancyId/:number', 'routes/matching-candidate.tsx'),
  route('voorstellen/:id', 'routes/proposal.tsx'),
  route('mijn-bedrijf/voorstellen/:id', 'routes/company-proposal.tsx'),
  route('algoritme', 'routes/algorithm.tsx'),

  // access
  route('inloggen', 'routes/sign-in.tsx'),
  route('inloggen/code', 'routes/sign-in-code.tsx'),
  route('inloggen/voorbeeld', 'routes/sign-in-example.tsx'),
  route('uitloggen', 'routes/sign-out.tsx'),
  route('begin', 'routes/start.tsx'),
  route('rol-kiezen', 'routes/switch-membership.tsx'),

  // reports to the councils
  route('rapporten', 'routes/reports.tsx'),
  route('rapporten/:gemeente/:kwartaal', 'routes/report.tsx'),
  route('rapporten-csv/:gemeente/:kwartaal', 'routes/report-csv.ts'),
  route('rapporten-maken', 'routes/make-reports.tsx'),
  route('rapporten-maken/:id', 'routes/draft-report.tsx'),

  // for machines
  route('api/v1/vacatures', 'routes/api.v1.vacatures.ts'),
  route('api/v1/vacatures/:id', 'routes/api.v1.vacature.ts'),
  route('api/v1/minimumloon', 'routes/api.v1.minimumloon.ts'),
  route('api/*', 'routes/api.not-found.ts'),

  // open hiring
  route('open-hiring', 'routes/open-hiring.tsx'),
  route('open-hiring/:id', 'routes/open-hiring-list.tsx'),
  route('mijn-plek', 'routes/my-place.tsx'),
  route('mijn-bedrijf/open-hiring', 'routes/company-open-hiring.tsx'),
  route('mijn-bedrijf/open-hiring/nieuw', 'routes/new-open-hiring-list.tsx'),
  route('open-hiring-beheer', 'routes/manage-open-hiring.tsx'),
  route('open-hiring-beheer/:id', 'routes/manage-open-hiring-list.tsx'),
  route('open-hiring-start/:id', 'routes/open-hiring-start.tsx'),

  // administration
  route('beheer', 'routes/admin.tsx'),
  route('beheer/organisaties', 'routes/organisations.tsx'),
  route('beheer/organisaties/:id', 'routes/organisation.tsx'),
  route('beheer/gebruikers', 'routes/users.tsx'),
  route('beheer/gebruikers/nieuw', 'routes/new-user.tsx'),
  route('beheer/gebruikers/:id', 'routes/user.tsx'),
  route('beheer/bedragen', 'routes/amounts.tsx'),
  route('beheer/bedragen/:id', 'routes/amount.tsx'),
  route('beheer/bedragen/:id/nieuw', 'routes/new-amount.tsx'),
  route('beheer/audit', 'routes/audit.tsx'),

  // for staff: how the program is, and what it mails
  route('gezondheid', 'routes/health.tsx'),
  route('mails', 'routes/mails.tsx'),
  route('voorbeeld/mail', 'routes/example-mail.tsx'),

  // statements
  route('privacy', 'routes/privacy.tsx'),
  route('toegankelijkheid', 'routes/accessibility.tsx'),
  route('contact', 'routes/contact.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
