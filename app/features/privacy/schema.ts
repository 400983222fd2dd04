import { z } from 'zod'
import { optionalChoice } from '#app/core/fields.ts'
import { readReasons } from './model.ts'

/** The reason in the address of a file; null when there is none, or one that we do not know. */
export const readReasonSchema = z.object({ reden: optionalChoice(readReasons).catch(null) })
