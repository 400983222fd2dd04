import type { Cents } from '#app/core/money.ts'
import { fullWeekMinutes, type CreditPost, type ValueTable } from '../model.ts'
import { creditFor, type Effort } from './credit-for.ts'
import { wholeMonths } from './month-parts.ts'
import { fulfilment, obligation, type Fulfilment, type Obligation } from './obligation.ts'

/** One way to fill an obligation: what is done, in words, and what it is worth. */
export interface ExampleLine {
  text: string
  valueCents: Cents
  posts: CreditPost[]
}

export interface WorkedExample {
  contractCents: Cents
  obligation: Obligation
  /** the same contract when labour is 20 % of it */
  withLittleLabour: Obligation
  mixes: { title: string; lines: ExampleLine[]; fulfilment: Fulfilment }[]
}

const contractCents = 50_000_000

const mixes: readonly { title: string; parts: readonly { text: string; effort: Effort }[] }[] = [
  {
    title: 'Eén persoon in dienst',
    parts: [
      {
        text: 'Iemand van 57 jaar met een bijstandsuitkering werkt 9 maanden, 24 uur per week',
        effort: { block: 'participatiewet', minutesPerWeek: 1440, parts: wholeMonths(9), age: 57 },
      },
    ],
  },
  {
    title: 'Een mengsel',
    parts: [
      {
        text: 'Een leerling bbl, niveau 2, werkt 6 maanden, 36 uur per week',
        effort: { block: 'bbl-2', minutesPerWeek: fullWeekMinutes, parts: wholeMonths(6) },
      },
      { text: 'Werk van een sociaal ontwikkelbedrijf, factuur zonder btw', effort: { block: 'sw-inkoop', invoiceCents: 1_000_000 } },
      { text: 'Een stagiair van het mbo, 6 maanden, 36 uur per week', effort: { block: 'bol', minutesPerWeek: fullWeekMinutes, parts: wholeMonths(6) } },
    ],
  },
]

/** A contract of € 500.000 worked out under a table, by the same rules that count real placements; blocks that a table lacks fall out. */
export function workedExample(table: ValueTable): WorkedExample {
  const owed = obligation({ valueCents: contractCents, labourSharePercent: null, table })
  return {
    contractCents,
    obligation: owed,
    withLittleLabour: obligation({ valueCents: contractCents, labourSharePercent: 20, table }),
    mixes: mixes.map(({ title, parts }) => {
      const lines = parts.flatMap(({ text, effort }): ExampleLine[] => {
        const credit = creditFor(table, effort)
        return credit.ok ? [{ text, valueCents: credit.value.valueCents, posts: credit.value.posts }] : []
      })
      return { title, lines, fulfilment: fulfilment(owed.obligationCents, lines) }
    }),
  }
}
