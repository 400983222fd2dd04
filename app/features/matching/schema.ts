import { z } from 'zod'
import { choice, date, optionalChoice, optionalText, wholeNumber } from '#app/core/fields.ts'
import { consentAnswers, consentWays } from '#app/features/candidates/model.ts'
import { consentStarts, employerNoReasons, matchingLimits, type ProposalEndReason } from '#app/features/matching/model/proposal.ts'

/** What the workspace is asked; anything unreadable is no condition. */
export const workspaceSchema = z.object({
  q: optionalText({ label: 'uw zoekwoorden', max: 100 }).catch(null),
  pagina: wholeNumber({ min: 1, max: 100_000 }).catch(1),
})

export const proposeSchema = z.object({
  zin: optionalText({ label: 'de zin voor de werkgever', max: matchingLimits.sentence, multiline: true }),
  toestemming: choice(consentStarts, { label: 'of u het al hebt gevraagd' }),
})

export const consentSchema = z.object({
  antwoord: choice(consentAnswers, { label: 'het antwoord van de kandidaat' }),
  hoe: choice(consentWays.filter((way) => way !== 'eigen-pagina'), { label: 'hoe u het antwoord kreeg' }),
  geldigTot: date({ label: 'de dag tot wanneer dit geldt' }),
  versturen: choice(['ja', 'nee'], { label: 'of het voorstel meteen naar de werkgever gaat' }),
})

export const answerSchema = z
  .object({
    antwoord: choice(['ja', 'nee'], { label: 'een antwoord' }),
    reden: optionalChoice(employerNoReasons, { label: 'een reden' }),
  })
  .superRefine((form, context) => {
    if (form.antwoord === 'nee' && form.reden === null) context.addIssue({ code: 'custom', path: ['reden'], message: 'Kies waarom u nee zegt.' })
  })

/** Reasons for which an account manager may stop a proposal; the others follow from what happened. */
export const stopReasons = [
  'kandidaat-wil-niet',
  'kandidaat-heeft-ander-werk',
  'toestemming-ingetrokken',
  'niet-begonnen',
  'anders',
] as const satisfies readonly ProposalEndReason[]

export const endSchema = z.object({ reden: choice(stopReasons, { label: 'een reden' }) })
