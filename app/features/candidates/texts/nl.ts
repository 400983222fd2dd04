import type { CandidateStatus, ConsentAnswer, ConsentWay, FeedbackKind } from '#app/features/candidates/model.ts'

export const candidateStatusLabels: Record<CandidateStatus, string> = {
  geregistreerd: 'Aangemeld',
  actief: 'Zoekt werk',
  geplaatst: 'Aan het werk',
  inactief: 'Zoekt nu niet',
}

export const consentAnswerLabels: Record<ConsentAnswer, string> = {
  ja: 'Ja, u mag mij voorstellen',
  nee: 'Nee, liever niet',
}

export const consentWayLabels: Record<ConsentWay, string> = {
  telefoon: 'Aan de telefoon',
  gesprek: 'In een gesprek',
  mail: 'Per e-mail',
  'eigen-pagina': 'Op de eigen pagina',
}

export const feedbackLabels: Record<FeedbackKind, string> = {
  geplaatst: 'De kandidaat is aan het werk',
  'plaatsing-gewijzigd': 'De gegevens van het werk zijn aangepast',
  'plaatsing-beeindigd': 'Het werk is gestopt',
  'nog-niet-passend': 'De hulp past nu nog niet',
}

/** Said wherever consent is asked. */
export const consentPromise = 'Zegt de kandidaat nee? Dat heeft geen gevolgen voor andere vacatures of voor de uitkering.'
