import type { ActorWith } from '#app/features/access/rights.ts'
import type { VacancyContent } from '#app/features/vacancies/model.ts'
import { postVacancy } from '#app/features/vacancies/use-cases/post-vacancy.server.ts'
import { publishVacancy } from '#app/features/vacancies/use-cases/publish-vacancy.server.ts'
import type { TestContext } from '#tests/support/context.ts'

/** A vacancy that passes every check, for a test on 23-11-2026. */
export const vacancyContent: VacancyContent = {
  title: 'Medewerker magazijn',
  occupationCode: '9333-01',
  sector: 'logistiek',
  description: 'U werkt in een schoon magazijn in Wijchen met twaalf collega’s. U leert het werk van een vaste collega.',
  tasks: ['Bestellingen verzamelen', 'Pakketten inpakken'],
  hoursMin: 24,
  hoursMax: 32,
  payMinCents: 1550,
  payMaxCents: 1700,
  contractKind: 'tijdelijk',
  startsOn: null,
  postcode: '6604 LA',
  place: 'Wijchen',
  demands: ['tillen-licht', 'staan'],
  licences: [],
  education: 'geen',
  noDiploma: true,
  dutchLevel: 'a2',
  places: 2,
  replyDays: 5,
  closesOn: '2027-01-22',
}

/** The same as the form sends it. */
export const vacancyForm: Readonly<Record<string, string | string[]>> = {
  functie: 'Magazijnmedewerker',
  titel: vacancyContent.title,
  omschrijving: vacancyContent.description,
  taken: vacancyContent.tasks.join('\r\n'),
  'uren-van': '24',
  'uren-tot': '32',
  'loon-van': '15,50',
  'loon-tot': '17,00',
  contract: 'tijdelijk',
  postcode: '6604la',
  plaats: 'Wijchen',
  startdatum: '',
  eisen: ['staan', 'tillen-licht'],
  opleiding: 'geen',
  'geen-diploma': 'on',
  nederlands: 'a2',
  plekken: '2',
  reactietermijn: '5',
  sluitdatum: '22-01-2027',
}

/** A vacancy that was sent, through the use case; returns its id. */
export async function givenSentVacancy(
  ctx: TestContext,
  actor: ActorWith<'vacancies.post'>,
  change: Partial<VacancyContent> = {},
  employerId: string | null = null,
): Promise<string> {
  const sent = await postVacancy(ctx, actor, { content: { ...vacancyContent, ...change }, employerId })
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusal))
  return sent.value.id
}

/** A vacancy that was sent and published, through the use cases; returns its id. */
export async function givenOpenVacancy(
  ctx: TestContext,
  actor: ActorWith<'vacancies.post'>,
  manager: ActorWith<'vacancies.check'>,
  change: Partial<VacancyContent> = {},
): Promise<string> {
  const id = await givenSentVacancy(ctx, actor, change)
  const published = await publishVacancy(ctx, manager, { id, version: 1 })
  if (!published.ok) throw new Error(published.refusal)
  return id
}
