/** Every address of the program. Nothing else writes a path. */
const segment = encodeURIComponent

export const paths = {
  home: () => '/',
  search: (text?: string) => (text ? `/zoeken?q=${segment(text)}` : '/zoeken'),
  vacancies: (query = '') => `/vacatures${query}`,
  vacancy: (id: string) => `/vacatures/${segment(id)}`,
  postVacancy: () => '/vacature-plaatsen',
  schemes: (query = '') => `/regelingen${query}`,
  scheme: (id: string) => `/regelingen/${segment(id)}`,
  openHiring: () => '/open-hiring',
  openHiringList: (id: string) => `/open-hiring/${segment(id)}`,
  receipt: () => '/mijn-plek',
  socialReturn: () => '/social-return',
  reports: () => '/rapporten',
  report: (municipality: string, quarter: string, version?: number) =>
    `/rapporten/${segment(municipality)}/${segment(quarter)}${version ? `?versie=${version}` : ''}`,
  reportCsv: (municipality: string, quarter: string, version?: number) =>
    `/rapporten-csv/${segment(municipality)}/${segment(quarter)}${version ? `?versie=${version}` : ''}`,
  signIn: (to?: string) => (to ? `/inloggen?naar=${segment(to)}` : '/inloggen'),
  signInCode: () => '/inloggen/code',
  signInExample: () => '/inloggen/voorbeeld',
  signOut: () => '/uitloggen',
  /** sends a signed-in person on to the first page of the role */
  start: () => '/begin',
  switchMembership: () => '/rol-kiezen',
  privacy: () => '/privacy',
  accessibility: () => '/toegankelijkheid',
  algorithm: () => '/algoritme',
  contact: () => '/contact',
  exampleMail: () => '/voorbeeld/mail',
  company: () => '/mijn-bedrijf',
  createCompany: (to?: string) => (to ? `/mijn-bedrijf/aanmaken?naar=${segment(to)}` : '/mijn-bedrijf/aanmaken'),
  changeVacancy: (id: string) => `/vacature-wijzigen/${segment(id)}`,
  companyVacancy: (id: string) => `/mijn-bedrijf/vacatures/${segment(id)}`,
  companyProposal: (id: string) => `/mijn-bedrijf/voorstellen/${segment(id)}`,
  companyPlacement: (id: string) => `/mijn-bedrijf/plaatsingen/${segment(id)}`,
  companyContract: (id: string) => `/mijn-bedrijf/social-return/${segment(id)}`,
  colleagues: () => '/mijn-bedrijf/collegas',
  companyOpenHiring: () => '/mijn-bedrijf/open-hiring',
  newOpenHiringList: () => '/mijn-bedrijf/open-hiring/nieuw',
  manageOpenHiring: () => '/open-hiring-beheer',
  manageOpenHiringList: (id: string) => `/open-hiring-beheer/${segment(id)}`,
  openHiringStart: (entryId: string) => `/open-hiring-start/${segment(entryId)}`,
  day: () => '/mijn-dag',
  checkVacancy: (id: string) => `/vacatures-controleren/${segment(id)}`,
  matching: (vacancyId: string, query = '') => `/matchen/${segment(vacancyId)}${query}`,
  matchingCandidate: (vacancyId: string, number: string) => `/matchen/${segment(vacancyId)}/${segment(number)}`,
  proposal: (id: string) => `/voorstellen/${segment(id)}`,
  candidates: (query = '') => `/kandidaten${query}`,
  newCandidate: () => '/kandidaten/nieuw',
  /** the reason of opening, when it follows from where the link stands; else the page asks */
  candidate: (id: string, reason?: string) => `/kandidaten/${segment(id)}${reason ? `?reden=${segment(reason)}` : ''}`,
  editCandidate: (id: string) => `/kandidaten/${segment(id)}/bewerken`,
  feedback: () => '/terugmeldingen',
  employers: (query = '') => `/werkgevers${query}`,
  employer: (id: string) => `/werkgevers/${segment(id)}`,
  placements: (query = '') => `/plaatsingen${query}`,
  newPlacement: (from?: { proposal?: string; candidate?: string; employer?: string }) => {
    const pairs = Object.entries({ voorstel: from?.proposal, kandidaat: from?.candidate, werkgever: from?.employer })
    const query = pairs.flatMap(([name, value]) => (value ? [`${name}=${segment(value)}`] : [])).join('&')
    return `/plaatsingen/nieuw${query ? `?${query}` : ''}`
  },
  placement: (id: string) => `/plaatsingen/${segment(id)}`,
  correctPlacement: (id: string) => `/plaatsingen/${segment(id)}/corrigeren`,
  contracts: (query = '') => `/social-return-contracten${query}`,
  newContract: () => '/social-return-contracten/nieuw',
  contract: (id: string) => `/social-return-contracten/${segment(id)}`,
  makeReports: (quarter?: string) => (quarter ? `/rapporten-maken?kwartaal=${segment(quarter)}` : '/rapporten-maken'),
  draftReport: (id: string) => `/rapporten-maken/${segment(id)}`,
  admin: () => '/beheer',
  organisations: () => '/beheer/organisaties',
  organisation: (id: string) => `/beheer/organisaties/${segment(id)}`,
  users: (query = '') => `/beheer/gebruikers${query}`,
  newUser: () => '/beheer/gebruikers/nieuw',
  user: (id: string) => `/beheer/gebruikers/${segment(id)}`,
  amounts: () => '/beheer/bedragen',
  amount: (id: string) => `/beheer/bedragen/${segment(id)}`,
  newAmount: (id: string) => `/beheer/bedragen/${segment(id)}/nieuw`,
  audit: (query = '') => `/beheer/audit${query}`,
  health: () => '/gezondheid',
  mails: () => '/mails',
} as const

/** A path of our own that is safe to send someone back to, or null: never another site, also not after a browser tidied it. */
export function safeReturnPath(path: string | null | undefined): string | null {
  if (!path || path.length > longestReturnPath || !/^\/[\x21-\x7e]*$/.test(path) || path.includes('\\')) return null
  const base = 'https://self.invalid'
  if (!URL.canParse(path, base)) return null
  const { origin, pathname } = new URL(path, base)
  return origin === base && !pathname.startsWith('//') ? path : null
}

/** It travels in a cookie, which browsers refuse above 4 kB. */
const longestReturnPath = 1_000
