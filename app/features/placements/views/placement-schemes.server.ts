import { formatDate, formatMoment } from '#app/core/dates.ts'
import type { Certainty, Term } from '#app/features/instruments/model.ts'
import { indicativeAmount } from '#app/features/instruments/rules/indicative-amount.ts'
import { placementSchemeIds } from '#app/features/instruments/rules/schemes-for-placement.ts'
import { certaintyTexts, schemeNames, schemeReasonTexts, termOwnerTexts, termTexts } from '#app/features/instruments/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { datedAmounts } from '#db/queries/instruments/dated-amounts.ts'
import { placementSchemes, type PlacementScheme } from '#db/queries/instruments/placement-schemes.ts'
import { schemeDeciders } from '#db/queries/instruments/schemes.ts'
import type { StoredPlacement } from '#db/queries/placements/find-placement.ts'

const order: readonly Certainty[] = ['zeker', 'waarschijnlijk', 'navragen', 'nee']

/** A term in words: "25-02-2027: uiterlijke dag om … (werkgever)". */
export function termLine({ code, dueOn, owner, law }: Term) {
  return { due: formatDate(dueOn), text: termTexts[code], owner: termOwnerTexts[owner], law: law === 'afspraak' ? 'werkafspraak' : law }
}

/** The schemes that may apply to the version that holds, the surest first, and what was derived from older versions. */
export async function placementSchemeRows(ctx: Context, { head, current }: StoredPlacement) {
  const all = await placementSchemes(ctx.db, head.id, { superseded: true })
  const deciders = await schemeDeciders(ctx.db, [...new Set(all.map(({ schemeId }) => schemeId))])
  const amounts = await datedAmounts(ctx.db)
  const holding = all.filter(({ supersededAt }) => supersededAt === null)
  const rank = ({ certainty, schemeId }: PlacementScheme) => order.indexOf(certainty) * 100 + placementSchemeIds.indexOf(schemeId)
  holding.sort((a, b) => rank(a) - rank(b))
  return {
    version: holding[0]?.placementVersion ?? null,
    rows: holding.map(({ schemeId, certainty, reasons, terms }) => ({
      id: schemeId,
      name: deciders.get(schemeId)?.name ?? schemeNames[schemeId],
      certainty,
      certaintyLabel: certaintyTexts[certainty],
      reasons: reasons.map((reason) => schemeReasonTexts[reason]),
      terms: terms.map(termLine),
      decidedBy: deciders.get(schemeId)?.decidedBy ?? '',
      amount: indicativeAmount(schemeId, current.facts, amounts),
    })),
    earlier: changesOverVersions(all),
  }
}

/** What each correction did to the schemes: which came, went, or changed in certainty or terms. */
function changesOverVersions(all: readonly PlacementScheme[]) {
  const versions = [...new Set(all.map(({ placementVersion }) => placementVersion))].sort((a, b) => a - b)
  return versions.slice(1).map((version, index) => {
    const before = all.filter(({ placementVersion }) => placementVersion === versions[index])
    const after = all.filter(({ placementVersion }) => placementVersion === version)
    const lines = [
      ...after.flatMap((now) => {
        const old = before.find(({ schemeId }) => schemeId === now.schemeId)
        const name = schemeNames[now.schemeId]
        if (!old) return [`Nieuw: ${name} (${certaintyTexts[now.certainty].toLowerCase()})`]
        const changed = old.certainty === now.certainty ? [] : [`${name}: ${certaintyTexts[old.certainty].toLowerCase()} → ${certaintyTexts[now.certainty].toLowerCase()}`]
        const moved = now.terms.flatMap((term) => {
          const then = old.terms.find(({ code }) => code === term.code)
          return then && then.dueOn !== term.dueOn ? [`${name}: ${termTexts[term.code].toLowerCase()}: ${formatDate(then.dueOn)} → ${formatDate(term.dueOn)}`] : []
        })
        return [...changed, ...moved]
      }),
      ...before.filter(({ schemeId }) => after.every((now) => now.schemeId !== schemeId)).map(({ schemeId }) => `Vervallen: ${schemeNames[schemeId]}`),
    ]
    return { version, when: formatMoment(after[0]?.derivedAt ?? ''), lines: lines.length > 0 ? lines : ['Er veranderde niets aan de regelingen.'] }
  })
}
