import type { PromiseEnding, PromiseKind, PromiseState } from '#app/features/promises/model.ts'
import type { Urgency } from '#app/features/promises/rules.ts'

/** What must be done, as a line in Mijn dag. */
export const promiseLabels: Record<PromiseKind, string> = {
  'vacature-controleren': 'Vacature controleren',
  'vacature-aanpassen': 'Vacature aanpassen',
  'werkgever-verifieren': 'Werkgever controleren',
  'kandidaten-voorstellen': 'Kandidaten zoeken bij een vacature',
  'toestemming-vragen': 'Kandidaat om toestemming vragen',
  'toestemming-antwoord': 'Wachten op antwoord van de kandidaat',
  'voorstel-versturen': 'Voorstel naar de werkgever sturen',
  'voorstel-beantwoorden': 'Voorstel beantwoorden',
  'open-hiring-oproep': 'Wachten op antwoord op een oproep',
  'open-hiring-start': 'Start vastleggen',
  'open-hiring-bellen': 'Mensen van een lijst bellen',
  'plaatsing-registreren': 'Plaatsing vastleggen',
  terugmelding: 'Terugmelding lezen',
  'regeling-termijn': 'Regeling op tijd aanvragen',
  'na-plaatsing-6-weken': 'Na 6 weken vragen hoe het gaat',
  'na-plaatsing-6-maanden': 'Na 6 maanden vragen hoe het gaat',
  'profiel-bevestigen': 'Vragen of het profiel nog klopt',
  'social-return-bewijs': 'Bewijs voor social return aanleveren',
  'loon-nakijken': 'Loon onder het nieuwe minimumloon bespreken',
}

/** What happens when nobody acts; shown beside the term, so that nobody is surprised. */
export const endingTexts: Record<PromiseEnding, string> = {
  escaleren: 'Zonder actie blijft dit bovenaan staan en krijgt het team een bericht.',
  'vacature-verlopen': 'Zonder actie vervalt de vacature.',
  'voorstel-beeindigen': 'Zonder antwoord stopt het voorstel. De kandidaat en de werkgever krijgen bericht.',
  'oproep-geen-reactie': 'Zonder antwoord gaat de beurt naar de volgende op de lijst.',
  'termijn-voorbij': 'Na deze dag kan de regeling niet meer worden aangevraagd.',
  'kandidaat-inactief': 'Zonder antwoord tonen we het profiel niet meer bij vacatures.',
}

export const promiseStateLabels: Record<PromiseState, string> = {
  open: 'Wacht',
  kept: 'Gedaan',
  lapsed: 'Niet op tijd gedaan',
  withdrawn: 'Niet meer nodig',
}

export const urgencyLabels: Record<Urgency, string> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  binnenkort: 'Binnenkort',
  later: 'Later',
}

/** A term in words: '1 werkdag', '3 werkdagen'. */
export function workingDaysText(days: number): string {
  return days === 1 ? '1 werkdag' : `${days} werkdagen`
}
