/** Why a registration, correction or ending did not go through, beside what the rules say of the facts. */
export const registerRefusals = [
  'voorstel-niet-gevonden',
  'voorstel-zonder-ja',
  'werkgever-nodig',
  'kandidaat-onbekend',
  'gemeente-nodig',
  'beroep-onbekend',
  'blok-onbekend',
  'al-geregistreerd',
] as const
export type RegisterRefusalCode = (typeof registerRefusals)[number]

export const registerRefusalTexts: Record<RegisterRefusalCode, string> = {
  'voorstel-niet-gevonden': 'Dit voorstel is niet gevonden.',
  'voorstel-zonder-ja': 'De werkgever heeft nog geen ja gezegd op dit voorstel, of het voorstel is gestopt.',
  'werkgever-nodig': 'Kies eerst de werkgever.',
  'kandidaat-onbekend': 'Dit kandidaatnummer is niet bekend. Schrijf het zoals K-2026-00123.',
  'gemeente-nodig': 'Kies de gemeente waar de persoon woont.',
  'beroep-onbekend': 'Kies een beroep uit de lijst.',
  'blok-onbekend': 'Kies een blok uit de lijst.',
  'al-geregistreerd': 'Deze plaatsing is al vastgelegd.',
}

export const changeRefusals = ['intussen-gewijzigd', 'niets-gewijzigd', 'al-beeindigd', 'einde-in-toekomst', 'einde-voor-begin', 'gemeente-onbekend'] as const
export type ChangeRefusalCode = (typeof changeRefusals)[number]

export const changeRefusalTexts: Record<ChangeRefusalCode, string> = {
  'intussen-gewijzigd': 'Iemand anders heeft deze plaatsing net gewijzigd. Wat u typte staat er nog. Kijk wat er anders is en bewaar opnieuw.',
  'niets-gewijzigd': 'Er is niets veranderd. Wijzig iets, of ga terug.',
  'al-beeindigd': 'Deze plaatsing is al beëindigd. Klopt er iets niet, kies dan Corrigeren.',
  'einde-in-toekomst': 'De laatste werkdag ligt in de toekomst. Beëindig de plaatsing op of na die dag.',
  'einde-voor-begin': 'De laatste werkdag ligt voor de start.',
  'gemeente-onbekend': 'Kies een gemeente uit de lijst.',
}

/** Said on the page after a write. */
export const placementDone: Record<string, string> = {
  vastgelegd: 'De plaatsing is vastgelegd. De regelingen, de telling voor social return en de terugmelding volgen vanzelf.',
  gecorrigeerd: 'De correctie is bewaard. Wat uit de plaatsing volgt, wordt opnieuw berekend.',
  beeindigd: 'De plaatsing is beëindigd. De consulent krijgt bericht.',
  'al-vastgelegd': 'Deze plaatsing was al vastgelegd. Hier staat zij.',
  nagevraagd: 'Genoteerd. Dit wacht niet meer op u.',
}
