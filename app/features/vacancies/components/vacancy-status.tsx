import { StatusMark, type StatusTone } from '#app/components/status-mark.tsx'
import type { VacancyStatus } from '#app/features/vacancies/model.ts'
import { ownStatusLabels, vacancyStatusLabels } from '#app/features/vacancies/texts/nl.ts'

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

/** How a vacancy stands, in a word with an icon; `own`: said to its own employer. */
export function VacancyStatusMark({ status, own }: { status: VacancyStatus; own?: boolean }) {
  return <StatusMark tone={tones[status]}>{(own ? ownStatusLabels : vacancyStatusLabels)[status]}</StatusMark>
}
