import { contractKindLabels } from '#app/core/classifications.ts'
import { formatDate } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatEuro } from '#app/core/money.ts'
import { scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { employerTerms } from '#app/features/instruments/rules/employer-terms.ts'
import { indicativeAmount } from '#app/features/instruments/rules/indicative-amount.ts'
import { schemesForEmployer } from '#app/features/instruments/rules/schemes-for-placement.ts'
import { certaintyTexts, schemeNames, schemeReasonTexts, termTexts } from '#app/features/instruments/texts/nl.ts'
import type { Certainty } from '#app/features/instruments/model.ts'
import { placementStatus } from '#app/features/placements/rules/compare-versions.ts'
import { placementNumber } from '#app/features/placements/rules/person.ts'
import { placementStatusTexts } from '#app/features/placements/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { accountManagerCard } from '#db/queries/employers/account-managers.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { datedAmounts } from '#db/queries/instruments/dated-amounts.ts'
import { schemeDeciders } from '#db/queries/instruments/schemes.ts'
import { findPlacement } from '#db/queries/placements/find-placement.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { occupationTitles } from '#db/queries/reference/occupations.ts'
import { termLine } from './placement-schemes.server.ts'

const order: readonly Certainty[] = ['zeker', 'waarschijnlijk', 'navragen']

/**
 * What an employer sees of an own placement: the facts the employer knows, and what follows from the job alone. Nothing here is made
 * from the person, so that no group, benefit or health can be read from it. Null: not there, not the actor's, or not verified.
 */
export async function companyPlacement(ctx: Context, actor: ActorWith<'placements.see-own'>, id: string) {
  const found = await findPlacement(ctx.db, scopeOf(actor), id)
  if (!found) return null
  const { current } = found
  const { facts } = current
  const table = await datedAmounts(ctx.db)
  const outcomes = schemesForEmployer(facts, table).filter(({ certainty }) => certainty !== 'nee')
  outcomes.sort((a, b) => order.indexOf(a.certainty) - order.indexOf(b.certainty))
  const deciders = await schemeDeciders(ctx.db, outcomes.map(({ schemeId }) => schemeId))
  const titles = await occupationTitles(ctx.db, [facts.occupationCode])
  const promises = await promisesAbout(ctx.db, { kind: 'placement', id })
  const employer = await findEmployer(ctx.db, scopeOf(actor), actor.employerId)
  const { phone, email } = ctx.region.contact
  return {
    id,
    number: placementNumber(id),
    title: titles.get(facts.occupationCode) ?? facts.occupationCode,
    status: placementStatusTexts[placementStatus(current.endedOn, ctx.today())],
    contact: await accountManagerCard(ctx.db, employer?.accountManagerId ?? null, ctx.today()),
    office: { phone, email },
    facts: [
      { term: 'Contract', description: contractKindLabels[facts.contractKind] },
      { term: 'Eerste werkdag', description: formatDate(facts.startsOn) },
      { term: 'Verwachte einddatum', description: facts.expectedEndOn === null ? 'geen' : formatDate(facts.expectedEndOn) },
      ...(current.endedOn === null ? [] : [{ term: 'Laatste werkdag', description: formatDate(current.endedOn) }]),
      { term: 'Uren', description: `${formatHours(facts.minutesPerWeek)} uur per week` },
      { term: 'Loon', description: `${formatEuro(facts.payCentsPerHour)} per uur` },
    ],
    terms: employerTerms(facts, table).map(({ term, schemes }) => {
      const promise = promises.find(({ kind, dueOn, facts: about, owner }) => kind === 'regeling-termijn' && owner.employerId === actor.employerId && dueOn === term.dueOn && about['term'] === term.code)
      return {
        key: `${term.dueOn} ${term.code}`,
        due: formatDate(term.dueOn),
        text: termTexts[term.code],
        schemes: schemes.map((scheme) => deciders.get(scheme)?.name ?? schemeNames[scheme]).join(', '),
        passed: term.dueOn < ctx.today(),
        settled: promise?.state === 'kept',
        promiseId: promise?.state === 'open' ? promise.id : null,
      }
    }),
    schemes: outcomes.map(({ schemeId, certainty, reasons, terms }) => ({
      id: schemeId,
      name: deciders.get(schemeId)?.name ?? schemeNames[schemeId],
      certainty,
      certaintyLabel: certaintyTexts[certainty],
      reasons: reasons.map((reason) => schemeReasonTexts[reason]),
      terms: terms.map(termLine),
      decidedBy: deciders.get(schemeId)?.decidedBy ?? '',
      amount: indicativeAmount(schemeId, facts, table),
    })),
  }
}
