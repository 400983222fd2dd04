import type { Urgency } from '#app/features/promises/rules.ts'
import { urgencyLabels } from '#app/features/promises/texts/nl.ts'
import type { DeskCounts } from '#app/features/desk/model.ts'

export const urgencyOrder: readonly Urgency[] = ['te-laat', 'vandaag', 'binnenkort', 'later']

export const urgencyHeadings: Record<Urgency, string> = { ...urgencyLabels, binnenkort: 'Binnen twee werkdagen' }

export const countLabels: Record<keyof DeskCounts, string> = {
  vacancies: 'open vacatures van mij',
  proposals: 'voorstellen wachten op antwoord',
  looking: 'kandidaten zoeken werk',
  placed: 'kandidaten aan het werk',
  unread: 'terugmeldingen nog niet gelezen',
}

export const endingTexts = { vacancy: 'Vacature sluit', placement: 'Contract eindigt', contract: 'Social return eindigt' } as const

export const hitTexts = { employer: 'Werkgever', vacancy: 'Vacature', candidate: 'Kandidaat' } as const
