/** What work asks of somebody, in functional words only: never a diagnosis. */
export const workDemands = [
  'tillen-licht', 'tillen-zwaar', 'staan', 'lopen', 'knielen', 'klimmen', 'alleen-werken', 'drukte', 'lawaai', 'kou',
  'hitte', 'nachtdienst', 'weekend', 'ploegen', 'lezen', 'schrijven', 'rekenen', 'beeldscherm', 'klantcontact', 'rijden',
  'stof', 'hoogte',
] as const
export type WorkDemand = (typeof workDemands)[number]

/** The demand as a job seeker reads it in a vacancy. */
export const workDemandLabels: Record<WorkDemand, string> = {
  'tillen-licht': 'Licht tillen (tot 15 kilo)',
  'tillen-zwaar': 'Zwaar tillen (meer dan 15 kilo)',
  staan: 'Het grootste deel van de dag staan',
  lopen: 'Veel lopen',
  knielen: 'Vaak bukken of knielen',
  klimmen: 'Trappen of ladders op en af',
  'alleen-werken': 'Alleen werken, zonder collega in de buurt',
  drukte: 'Werken op een drukke plek',
  lawaai: 'Werken met veel lawaai',
  kou: 'Werken in de kou',
  hitte: 'Werken in de warmte',
  nachtdienst: 'Werken in de nacht',
  weekend: 'Werken in het weekend',
  ploegen: 'Werken in ploegendienst',
  lezen: 'Nederlandse teksten lezen',
  schrijven: 'Nederlandse teksten schrijven',
  rekenen: 'Rekenen',
  beeldscherm: 'Werken achter een beeldscherm',
  klantcontact: 'Praten met klanten',
  rijden: 'Rijden voor het werk',
  stof: 'Werken met stof in de lucht',
  hoogte: 'Werken op hoogte',
}

/** What a candidate says who can meet the demand. */
export const workDemandAnswers: Record<WorkDemand, string> = {
  'tillen-licht': 'Ik kan licht tillen (tot 15 kilo)',
  'tillen-zwaar': 'Ik kan zwaar tillen (meer dan 15 kilo)',
  staan: 'Ik kan de hele dag staan',
  lopen: 'Ik kan veel lopen',
  knielen: 'Ik kan vaak bukken en knielen',
  klimmen: 'Ik kan trappen en ladders op en af',
  'alleen-werken': 'Ik kan alleen werken',
  drukte: 'Ik kan werken op een drukke plek',
  lawaai: 'Ik kan werken met veel lawaai',
  kou: 'Ik kan werken in de kou',
  hitte: 'Ik kan werken in de warmte',
  nachtdienst: 'Ik kan werken in de nacht',
  weekend: 'Ik kan werken in het weekend',
  ploegen: 'Ik kan werken in ploegendienst',
  lezen: 'Ik kan Nederlandse teksten lezen',
  schrijven: 'Ik kan Nederlandse teksten schrijven',
  rekenen: 'Ik kan rekenen',
  beeldscherm: 'Ik kan de hele dag achter een beeldscherm werken',
  klantcontact: 'Ik kan met klanten praten',
  rijden: 'Ik kan rijden voor het werk',
  stof: 'Ik kan werken met stof in de lucht',
  hoogte: 'Ik kan werken op hoogte',
}
