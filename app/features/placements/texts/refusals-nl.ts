import { formatDate } from '#app/core/dates.ts'
import { formatEuro } from '#app/core/money.ts'
import type { MinimumShown, PlacementFacts, PlacementRefusal } from '../model.ts'
import { placementRefusalTexts } from './nl.ts'
import { changeRefusalTexts, registerRefusalTexts, type ChangeRefusalCode, type RegisterRefusalCode } from './register-nl.ts'

/** Name of the form field of a fact. */
const fieldOf: Partial<Record<keyof PlacementFacts, string>> = {
  contractKind: 'contract',
  startsOn: 'start',
  expectedEndOn: 'einde',
  minutesPerWeek: 'uren',
  payCentsPerHour: 'loon',
  wageException: 'uitzondering',
}

const codeFields: Partial<Record<RegisterRefusalCode | ChangeRefusalCode, string>> = {
  'kandidaat-onbekend': 'kandidaat',
  'gemeente-nodig': 'gemeente',
  'gemeente-onbekend': 'gemeente',
  'beroep-onbekend': 'beroep',
  'blok-onbekend': 'socialreturn',
  'al-beeindigd': 'laatste',
  'einde-in-toekomst': 'laatste',
  'einde-voor-begin': 'laatste',
}

function belowMinimum({ cents, validFrom, source }: MinimumShown): string {
  return `Het loon is lager dan het wettelijk minimumloon: ${formatEuro(cents)} per uur, vanaf ${formatDate(validFrom)} (bron: ${source}). Pas het loon aan. Geldt er een wettelijke uitzondering, of is de persoon jonger dan 21? Vul dat dan hieronder in.`
}

type Refusal =
  | { code: 'feiten'; refusals: readonly PlacementRefusal[]; minimum: MinimumShown | null }
  | { code: RegisterRefusalCode | ChangeRefusalCode }

/** A refusal as sentences beside the fields of the form; '_form' is for the form as a whole. */
export function placementErrors(refusal: Refusal): Record<string, string> {
  if (refusal.code === 'feiten') {
    return Object.fromEntries(
      refusal.refusals.map(({ code, field }) => [
        fieldOf[field] ?? '_form',
        code === 'onder-minimumloon' && refusal.minimum ? belowMinimum(refusal.minimum) : placementRefusalTexts[code],
      ]),
    )
  }
  const { code } = refusal
  const text = Object.hasOwn(registerRefusalTexts, code)
    ? registerRefusalTexts[code as RegisterRefusalCode]
    : changeRefusalTexts[code as ChangeRefusalCode]
  return { [codeFields[code] ?? '_form']: text }
}
