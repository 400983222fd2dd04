import type { Occupation } from '#db/reference/occupations/occupation.ts'
import type { Chance } from './chance.ts'
import { lowerFirst } from './vacancy-texts.ts'

const openings = [
  (title: string) => `Ik zoek werk als ${title}.`,
  (title: string) => `Het liefst word ik ${title}.`,
  (title: string) => `Werken als ${title} past goed bij mij.`,
  (title: string) => `Ik wil graag aan de slag als ${title}.`,
]

const middles = [
  'Ik werk netjes en kom mijn afspraken na.',
  'Ik leer het snelst door het te doen.',
  'Ik werk graag met mijn handen.',
  'Een vast ritme in de week vind ik prettig.',
  'Ik werk het liefst met een paar collega’s samen.',
  'Ik ben rustig en geduldig.',
  'Aanpakken ben ik gewend.',
  'Ik help mensen graag verder.',
  'Nieuwe dingen leren vind ik leuk.',
  'Ik werk graag buiten.',
  'In een grote groep raak ik mijn rust kwijt, in een klein team gaat het goed.',
  'Ik werk precies en maak af waar ik aan begin.',
]

const closings = [
  'Ik kom op de fiets.',
  'Met de bus kan ik in de hele regio komen.',
  'Ik wil ook wel eerst een dag meelopen.',
  'Ochtenden passen mij het best.',
  'Ik kan snel beginnen.',
  'Als het bevalt, wil ik er lang blijven.',
  'Een cursus erbij lijkt mij mooi.',
]

/** A few plain sentences of somebody about the work he or she looks for; some people leave it empty. */
export function ownWords(wanted: readonly Occupation[], chance: Chance): string {
  if (chance.happens(0.15)) return ''
  const title = lowerFirst(wanted[0]?.title ?? 'medewerker')
  return [chance.pick(openings)(title), ...chance.some(middles, chance.int(1, 2)), ...(chance.happens(0.6) ? [chance.pick(closings)] : [])].join(' ')
}
