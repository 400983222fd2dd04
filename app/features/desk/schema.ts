import { z } from 'zod'
import { optionalText } from '#app/core/fields.ts'

/** What the search box of Mijn dag is asked; anything unreadable is no question. */
export const daySchema = z.object({ q: optionalText({ label: 'uw zoekwoorden', max: 100 }).catch(null) })
