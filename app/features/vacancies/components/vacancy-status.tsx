import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import type { VacancyStatus } from '#app/features/vacancies/model.ts'
import { vacancyStatusLabels } from '#app/features/vacancies/texts/nl.ts'

const tones: Record<VacancyStatus, StatusTone> = {
  concept: 'neutral',
  'te-controleren': 'info',
  teruggestuurd: 'warning',
  open: 'success',
  gepauzeerd: 'neutral',
  vervuld: 'success',
  ingetrokken: 'neutral',
  verlopen: 'neutral',
}

/** How a vacancy stands, in a word with an icon. */
export function VacancyStatusMark({ status }: { status: VacancyStatus }) {
  return <StatusMark tone={tones[status]}>{vacancyStatusLabels[status]}</StatusMark>
}
