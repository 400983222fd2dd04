import type { FileReason, ReadReason } from '#app/features/privacy/model.ts'

export const readReasonLabels: Record<FileReason, string> = {
  bemiddeling: 'Ik zoek werk met of voor deze persoon',
  voorstel: 'Ik werk aan een voorstel',
  plaatsing: 'Ik leg een plaatsing vast of kijk die na',
  terugmelding: 'Ik lees of schrijf een terugmelding',
  'profiel-bijwerken': 'Ik werk het profiel bij',
  'vraag-van-de-kandidaat': 'De kandidaat heeft een vraag',
  controle: 'Ik controleer de gegevens',
}

/** The same, as it stands in the list of who looked. */
export const readReasonNames: Record<ReadReason, string> = {
  bemiddeling: 'werk zoeken',
  voorstel: 'voorstel',
  plaatsing: 'plaatsing',
  terugmelding: 'terugmelding',
  'profiel-bijwerken': 'profiel bijwerken',
  'vraag-van-de-kandidaat': 'vraag van de kandidaat',
  controle: 'controle',
  'open-hiring-beurt': 'aan de beurt bij open hiring',
  'open-hiring-bellen': 'bellen over een lijst van open hiring',
}
