import type { TableRefusal } from '../rules/obligation.ts'
import { tableRefusalTexts } from './nl.ts'

export const contractRefusals = ['werkgever-onbekend', 'tabel-onbekend', 'gunning-voor-publicatie', 'start-voor-gunning', 'einde-voor-start', 'te-lang'] as const
export type ContractRefusal = (typeof contractRefusals)[number] | TableRefusal

/** The sentence, and the field of the form beside which it stands. */
export const contractRefusalTexts: Record<ContractRefusal, { field: string; text: string }> = {
  'werkgever-onbekend': {
    field: 'kvk',
    text: 'Dit bedrijf is nog niet bekend bij ons. Vraag het bedrijf zich aan te melden, of vraag het de accountmanager.',
  },
  'tabel-onbekend': { field: 'tabel', text: 'Kies een tabel uit de lijst.' },
  'gunning-voor-publicatie': { field: 'gunning', text: 'De gunning ligt voor de publicatie.' },
  'start-voor-gunning': { field: 'start', text: 'De start ligt voor de gunning.' },
  'einde-voor-start': { field: 'einde', text: 'Het einde ligt voor de start.' },
  'te-lang': { field: 'einde', text: 'Een opdracht duurt hier hooguit 15 jaar. Klopt het jaar?' },
  'publicatie-voor-tabel': { field: 'publicatie', text: tableRefusalTexts['publicatie-voor-tabel'] },
  'publicatie-na-tabel': { field: 'publicatie', text: tableRefusalTexts['publicatie-na-tabel'] },
}

export const contractDone: Record<string, string> = {
  vastgelegd: 'De opdracht is vastgelegd. Plaatsingen van dit bedrijf tellen vanaf nu vanzelf mee.',
}
