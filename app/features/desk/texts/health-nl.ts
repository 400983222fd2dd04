/** What each timed job does, for the health page; a job without a line shows its own name. */
export const jobTexts: Readonly<Record<string, string>> = {
  housekeeping: 'Eigen administratie opruimen',
  promises: 'Termijnen en herinneringen',
  'open-hiring:overdue-calls': 'Oproepen waarop niemand antwoordde',
  'open-hiring:erase': 'Namen van open hiring wissen',
  'vacancies-past-closing': 'Vacatures die voorbij zijn sluiten',
  'candidates:confirm': 'Vragen of een profiel nog klopt',
  'placements-wage-check': 'Lonen vergelijken met nieuw minimumloon',
  'privacy:terms': 'Bewaartermijnen',
}

export const mailTexts: Readonly<Record<string, string>> = {
  mailserver: 'Gaat via de mailserver',
  voorbeeldpagina: 'Blijft op de voorbeeldpagina: er gaat niets naar buiten',
  geen: 'Staat uit: er is geen mailserver ingesteld',
}

export const engineTexts: Readonly<Record<string, string>> = {
  meilisearch: 'De zoekserver (Meilisearch)',
  embedded: 'De ingebouwde zoekmachine',
}
