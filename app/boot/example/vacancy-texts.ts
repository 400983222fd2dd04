import type { Sector } from '#app/core/classifications.ts'
import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'

const openings = [
  (company: string, title: string) => `Bij ${company} zoeken we een ${title}.`,
  (company: string, title: string) => `${company} heeft plek voor een ${title}.`,
  (company: string, title: string) => `Wilt u werken als ${title}? Bij ${company} kunt u snel beginnen.`,
  (company: string, title: string) => `Voor ons team bij ${company} zoeken we een ${title}.`,
]

const places: Record<Sector, readonly string[]> = {
  zorg: ['U werkt op een kleine afdeling met vaste collega’s.', 'De bewoners en cliënten kennen u al snel bij naam.'],
  techniek: ['U werkt in onze werkplaats en soms bij klanten.', 'Gereedschap en werkkleding krijgt u van ons.'],
  logistiek: ['U werkt in een licht en schoon magazijn.', 'We werken met scanners; hoe dat gaat, leert u in een dag.'],
  bouw: ['U werkt op projecten in de regio en rijdt met een collega mee.', 'Veiligheid gaat voor: u krijgt goede kleding en uitleg.'],
  horeca: ['In het seizoen is het druk, daarbuiten is er rust om te leren.', 'U eet mee met het team.'],
  schoonmaak: ['U werkt op één vast adres, goed te bereiken met de bus.', 'U krijgt een rooster dat vier weken vooruit bekend is.'],
  groen: ['U bent de hele dag buiten, met een vaste ploeg.', 'Bij slecht weer is er werk in de loods.'],
  productie: ['U werkt aan een lijn met vijf tot acht mensen.', 'De eerste weken loopt een ervaren collega met u mee.'],
  detailhandel: ['U werkt in de winkel en soms in het magazijn.', 'Roosters maken we samen, met oog voor thuis.'],
  kantoor: ['U werkt op een rustig kantoor; een dag thuis werken kan in overleg.', 'We leren u onze programma’s stap voor stap.'],
  onderwijs: ['U werkt met een vast team op één locatie.', 'In de schoolvakanties bent u vrij.'],
  transport: ['U rijdt vaste routes in de regio en bent elke avond thuis.', 'De planning houdt rekening met rust.'],
  ict: ['U werkt met een klein team aan programma’s die dagelijks gebruikt worden.', 'Een dag thuis werken kan in overleg.'],
  overig: ['Geen dag is hetzelfde en u staat er nooit alleen voor.', 'U krijgt een goede uitleg van het werk.'],
}

const welcomes = [
  'Ervaring is fijn, maar niet nodig: we leren u het werk.',
  'Hebt u een tijd niet gewerkt? Ook dan bent u welkom.',
  'U mag eerst een dag meelopen om te zien of het past.',
  'We kijken naar wat u kunt, niet naar papieren.',
  'Wilt u een opleiding volgen naast het werk? Dat kan bij ons.',
  'We zoeken samen naar uren die passen bij uw leven.',
  'Een begeleider op de werkvloer helpt u op weg.',
]

const closings = [
  'Reageren kan via het werkgeversservicepunt; u krijgt altijd antwoord.',
  'Binnen een week hoort u van ons.',
  'We spreken u graag, met een kop koffie erbij.',
  'Na een goede proeftijd praten we over een vast contract.',
]

/** 'Verzorgende IG' → 'verzorgende IG'. */
export function lowerFirst(title: string): string {
  return title.slice(0, 1).toLowerCase() + title.slice(1)
}

/** The text of a vacancy, in plain Dutch. */
export function vacancyText(company: string, sector: Sector, occupation: Occupation, chance: Chance): string {
  const title = lowerFirst(occupation.title)
  const first = [chance.pick(openings)(company, title), ...chance.some(places[sector], chance.int(1, 2))].join(' ')
  const second = [...chance.some(welcomes, 2), chance.pick(closings)].join(' ')
  return `${first}\n\n${second}`
}

/** The title of a vacancy: the occupation's, sometimes with what makes this one different. */
export function vacancyTitle(occupation: Occupation, work: { partTime: boolean; learning: boolean }, chance: Chance): string {
  if (work.learning) return `${occupation.title} (werken en leren)`
  const additions = [
    ...(work.partTime ? ['parttime'] : []),
    ...(occupation.demands.includes('weekend') ? ['ook in het weekend'] : []),
    ...(occupation.demands.includes('nachtdienst') ? ['nachtdienst'] : ['overdag']),
  ]
  return chance.happens(0.35) ? `${occupation.title} (${chance.pick(additions)})` : occupation.title
}
