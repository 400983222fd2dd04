import { formatDate, formatLongDate, formatMoment } from '#app/core/dates.ts'
import type { Moment, VacancyMoment } from '#app/features/vacancies/rules/time-line.ts'

/** What happened or comes, as the employer reads it. */
export const momentTitles: Record<VacancyMoment, string> = {
  verstuurd: 'Vacature verstuurd',
  'opnieuw-verstuurd': 'Vacature aangepast en opnieuw verstuurd',
  teruggestuurd: 'Teruggestuurd om aan te passen',
  gewijzigd: 'Vacature gewijzigd',
  geplaatst: 'Gecontroleerd en geplaatst',
  gepauzeerd: 'Even gestopt',
  heropend: 'Weer online',
  gesloten: 'Vacature gesloten',
  'wij-controleren': 'Uw accountmanager controleert de vacature',
  'u-past-aan': 'U past de vacature aan',
  'wij-zoeken': 'Wij zoeken kandidaten die passen',
  'staat-stil': 'De vacature staat even stil',
  'komt-online': 'De vacature komt online',
  sluit: 'De vacature sluit',
}

/** What one should know beside it, for what is on or comes. */
const momentDetails: Partial<Record<VacancyMoment, string>> = {
  'wij-controleren': 'Gebeurt dat niet op tijd, dan krijgt het team een bericht en staat uw vacature bovenaan.',
  'u-past-aan': 'Doet u dit niet op tijd, dan vervalt de vacature.',
  'wij-zoeken': 'U krijgt een mail zodra er een voorstel voor u klaarstaat.',
  'staat-stil': 'U kunt haar weer openen wanneer u wilt.',
  'komt-online': 'Zodra de controle klaar is. U krijgt dan een mail.',
}

/** The same where staff read it otherwise. */
const staffTitles: Partial<Record<VacancyMoment, string>> = {
  'wij-controleren': 'Een accountmanager controleert de vacature',
  'u-past-aan': 'De werkgever past de vacature aan',
  'wij-zoeken': 'Kandidaten zoeken en voorstellen',
}

/** A dot of the time line in words, for the employer or for staff. */
export function momentText(moment: Moment, reader: 'employer' | 'staff'): { moment: string; title: string; detail: string | null; state: Moment['state'] } {
  const { code, state, at, dueOn } = moment
  const when = at !== null ? formatMoment(at) : dueOn === null ? 'Daarna' : code === 'sluit' ? formatDate(dueOn) : `Uiterlijk ${formatLongDate(dueOn)}`
  return { moment: code === 'staat-stil' ? 'Nu' : when, title: (reader === 'staff' ? staffTitles[code] : undefined) ?? momentTitles[code], detail: (reader === 'employer' ? momentDetails[code] : undefined) ?? null, state }
}
