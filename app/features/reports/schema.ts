import { z } from 'zod'
import { choice, optionalText, text } from '#app/core/fields.ts'
import { reasonLimit } from './model.ts'

/** The form of the work list: freeze a quarter, or publish what is frozen. */
export const reportDeeds = ['maken', 'publiceren'] as const

export const reportFormSchema = z.object({
  actie: choice(reportDeeds, { label: 'wat u wilt doen' }),
  kwartaal: text({ label: 'het kwartaal', max: 7 }),
  gemeente: optionalText({ label: 'de gemeente', max: 60 }),
  reden: optionalText({ label: 'de reden', max: reasonLimit }),
})
