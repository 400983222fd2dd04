import { contractKindLabels } from '#app/core/classifications.ts'
import { dateOf, formatDate, formatMoment, quarterOf } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatEuro } from '#app/core/money.ts'
import { municipalityName } from '#app/core/region.ts'
import { may, scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import type { TermCode } from '#app/features/instruments/model.ts'
import { termTexts } from '#app/features/instruments/texts/nl.ts'
import { feedbackLabels } from '#app/features/candidates/texts/nl.ts'
import { compareVersions, placementStatus } from '#app/features/placements/rules/compare-versions.ts'
import { placementNumber } from '#app/features/placements/rules/person.ts'
import { factText, type FactNames } from '#app/features/placements/texts/facts-nl.ts'
import { endReasonTexts, outflowTexts, placementFieldTexts, placementSourceTexts, placementStatusTexts, wageCheckTexts, wageExceptionTexts } from '#app/features/placements/texts/nl.ts'
import { endingTexts, promiseLabels } from '#app/features/promises/texts/nl.ts'
import { promiseRules } from '#app/features/promises/model.ts'
import type { Context } from '#app/platform/context.ts'
import { feedbackOf } from '#db/queries/candidates/feedback.ts'
import { findCandidate } from '#db/queries/candidates/find.ts'
import { findEmployer } from '#db/queries/employers/find-employer.ts'
import { findPlacement, versionsOf, type StoredPlacement } from '#db/queries/placements/find-placement.ts'
import { promisesAbout } from '#db/queries/promises/read.ts'
import { occupationTitles } from '#db/queries/reference/occupations.ts'
import { placementCredits } from './placement-credits.server.ts'
import { placementSchemeRows } from './placement-schemes.server.ts'
import { quarterText } from './placement-list.server.ts'

/** All that staff see of a placement: facts, versions, and what followed from it; null when it is not there or not the actor's. */
export async function placementPage(ctx: Context, actor: ActorWith<'placements.see'>, id: string) {
  const scope = scopeOf(actor)
  const found = await findPlacement(ctx.db, scope, id)
  if (!found) return null
  const { head, current } = found
  const versions = await versionsOf(ctx.db, head)
  const titles = await occupationTitles(ctx.db, versions.map(({ facts }) => facts.occupationCode))
  const names: FactNames = {
    occupation: (code) => titles.get(code) ?? code,
    municipality: (slug) => municipalityName(ctx.region, slug),
  }
  const employer = await findEmployer(ctx.db, { kind: 'region' }, head.employerId)
  const candidate = head.candidateId === null ? null : await findCandidate(ctx.db, scope, head.candidateId)
  const told = candidate === null ? [] : (await feedbackOf(ctx.db, candidate.id)).filter(({ placementId }) => placementId === id)
  const works = may(actor, 'placements.correct')
  return {
    id,
    number: placementNumber(id),
    title: `${names.occupation(current.facts.occupationCode)} bij ${employer?.name ?? 'onbekend'}`,
    employer: { id: head.employerId, name: employer?.name ?? '' },
    candidate: candidate && { id: candidate.id, number: candidate.number },
    vacancyId: head.vacancyId,
    version: current.version,
    status: placementStatusTexts[placementStatus(current.endedOn, ctx.today())],
    ended: current.endedOn !== null,
    works,
    wageCheck: current.wageCheck,
    wageText: wageCheckTexts[current.wageCheck],
    facts: factLines(found, names),
    figures: `${names.municipality(current.facts.municipality)}, ${quarterText(quarterOf(current.facts.startsOn))}`,
    versions: versions.map((version, index) => {
      const before = versions[index - 1]
      return {
        version: version.version,
        when: formatMoment(version.recordedAt),
        who: version.recordedByName,
        why: version.reason,
        changes: [
          ...(before ? compareVersions(before.facts, version.facts) : []).map(({ field, before: old, after }) => ({
            field: placementFieldTexts[field],
            before: factText(field, old, names),
            after: factText(field, after, names),
          })),
          ...(before && before.endedOn !== version.endedOn ? [endChange(before.endedOn, version)] : []),
        ],
      }
    }),
    schemes: await placementSchemeRows(ctx, found),
    credits: await placementCredits(ctx, found, may(actor, 'social-return.see')),
    feedback: told.map(({ id: line, kind, createdAt, readAt }) => ({
      id: line,
      text: feedbackLabels[kind],
      when: formatMoment(createdAt),
      read: readAt === null ? null : formatDate(dateOf(readAt)),
    })),
    waiting: (await promisesAbout(ctx.db, { kind: 'placement', id }))
      .filter(({ state }) => state === 'open')
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ id: promiseId, kind, dueOn, owner, facts: about }) => ({
        id: promiseId,
        kind,
        label: termText(about['term']) ?? promiseLabels[kind],
        due: formatDate(dueOn),
        late: dueOn < ctx.today(),
        ofEmployer: owner.employerId !== null,
        ending: endingTexts[promiseRules[kind].ending],
        mine: works && owner.employerId === null,
      })),
  }
}

function termText(code: string | number | undefined): string | null {
  return typeof code === 'string' && Object.hasOwn(termTexts, code) ? termTexts[code as TermCode] : null
}

function factLines({ head, current }: StoredPlacement, names: FactNames) {
  const { facts, endedOn, endReason, wageCheck } = current
  const lines: [string, string][] = [
    ['Beroep', names.occupation(facts.occupationCode)],
    ['Contract', contractKindLabels[facts.contractKind]],
    ['Start', formatDate(facts.startsOn)],
    ['Verwachte einddatum', facts.expectedEndOn === null ? 'geen' : formatDate(facts.expectedEndOn)],
    ['Uren', `${formatHours(facts.minutesPerWeek)} uur per week`],
    ['Loon', `${formatEuro(facts.payCentsPerHour)} per uur`],
    ['Minimumloon', facts.wageException === null ? wageCheckTexts[wageCheck] : wageExceptionTexts[facts.wageException]],
    ['Gevolg voor de uitkering', outflowTexts[facts.outflow]],
    ['Hoe ontstaan', placementSourceTexts[head.source]],
    ['Telt mee in', `${names.municipality(facts.municipality)}, ${quarterText(quarterOf(facts.startsOn))}`],
  ]
  if (endedOn !== null) lines.splice(4, 0, ['Laatste werkdag', `${formatDate(endedOn)}${endReason ? ` (${endReasonTexts[endReason].toLowerCase()})` : ''}`])
  return lines.map(([term, description]) => ({ term, description }))
}

function endChange(before: string | null, { endedOn, endReason }: StoredPlacement['current']) {
  return {
    field: 'Laatste werkdag',
    before: before === null ? 'werkt nog' : formatDate(before),
    after: endedOn === null ? 'werkt nog' : `${formatDate(endedOn)}${endReason ? ` (${endReasonTexts[endReason].toLowerCase()})` : ''}`,
  }
}
