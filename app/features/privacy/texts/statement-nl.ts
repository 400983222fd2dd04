import { keptDays } from '#app/platform/kept-days.ts'
import { sessionHours, signInCode } from '#app/features/access/model.ts'
import { openHiringLimits } from '#app/features/open-hiring/model.ts'
import type { RetentionKind, RetentionRule } from '../model.ts'

/** What is kept of whom, and why. */
export const processedRows: readonly { who: string; what: string; why: string }[] = [
  {
    who: 'Kandidaat van een gemeente of UWV',
    what: 'Naam, telefoon en e-mail. Apart daarvan: wat u kunt en wilt, uren, plaats en hoe ver u wilt reizen. Ook voorstellen, uw toestemmingen en plaatsingen.',
    why: 'Om werk te zoeken dat past. Grondslag: de taak van gemeente en UWV in de Participatiewet en de Wet SUWI.',
  },
  {
    who: 'Werkzoekende bij open hiring',
    what: 'Uw naam, en een telefoonnummer of e-mailadres. Verder uw plaats op de lijst en uw antwoorden op oproepen.',
    why: 'Om u op volgorde op te roepen. Grondslag: de afspraak die u met ons maakt als u zich aanmeldt.',
  },
  {
    who: 'Werkgever',
    what: 'Bedrijf, KvK-nummer, adres, en naam en e-mailadres van wie inlogt. Ook vacatures, plaatsingen en social return.',
    why: 'Om u te helpen met personeel en regelingen. Grondslag: onze publieke taak.',
  },
  {
    who: 'Medewerker van een partner',
    what: 'Naam, e-mail, telefoon, functie en werkdagen, en wat u in het programma deed.',
    why: 'Om in te loggen, om bereikbaar te zijn, en om later te kunnen nagaan wie wat deed.',
  },
  {
    who: 'Bezoeker',
    what: 'Niets. Uw internetadres gebruiken wij alleen even in het geheugen, om misbruik te stoppen.',
    why: 'Om de site veilig te houden.',
  },
]

const months = (count: number): string => (count % 12 === 0 && count >= 12 ? `${count / 12} jaar` : `${count} maanden`)

/** Terms of keeping as sentences, from the rules themselves. */
export function keptRows(rules: Readonly<Record<RetentionKind, RetentionRule>>, openHiringDays: number) {
  return [
    {
      what: 'Naam en contact van een kandidaat zonder bemiddeling',
      term: `${months(rules['kandidaat-contact'].months)} na het laatste contact`,
      after: 'Wij wissen ze. Voor de cijfers blijft een dossier zonder naam over.',
    },
    { what: 'Naam en contact bij open hiring', term: `${openHiringDays} dagen nadat u begon, van de lijst ging of de lijst sloot`, after: 'Wij wissen ze.' },
    { what: 'Wie er in een dossier keek', term: months(rules.leeslogboek.months), after: 'Wij wissen het.' },
    { what: 'Inlogcodes en sessies', term: `${keptDays.access === 1 ? 'Een dag' : `${keptDays.access} dagen`} na het einde`, after: 'Wij wissen ze.' },
    {
      what: 'Plaatsingen, zonder naam',
      term: 'Zolang rapporten en social return erop steunen',
      after: 'Er staat een kenmerk bij in plaats van een naam.',
    },
  ]
}

/** Every cookie of this site. */
export const cookieRows: readonly { name: string; purpose: string; life: string }[] = [
  { name: 'wsp_sessie', purpose: 'Weten dat u bent ingelogd', life: `${sessionHours.staff} uur voor medewerkers, ${sessionHours.employer / 24} dagen voor werkgevers` },
  { name: 'wsp_inloggen', purpose: 'Onthouden voor wie de inlogcode is', life: `15 minuten (de code zelf werkt ${signInCode.minutes} minuten)` },
  { name: 'wsp_formulier', purpose: 'Zorgen dat een formulier echt van u komt', life: 'Tot u de browser sluit' },
  { name: 'wsp_plek', purpose: 'Uw plek bij open hiring laten zien nadat u de code invulde', life: `${openHiringLimits.lookUpMinutes} minuten` },
]
