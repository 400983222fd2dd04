import { daysBetween, formatDate, formatMoment } from '#app/core/dates.ts'
import { formatPhone } from '#app/core/identifiers.ts'
import { formatEuro } from '#app/core/money.ts'
import { may, scopeOf, type ActorWith } from '#app/features/access/rights.ts'
import { placementNumber } from '#app/features/placements/rules/person.ts'
import { neutralBlockLabel } from '#app/features/social-return/rules/neutral-label.ts'
import { progress } from '#app/features/social-return/rules/progress.ts'
import { contractStatusTexts, creditRuleTexts, obligationTexts } from '#app/features/social-return/texts/nl.ts'
import type { Context } from '#app/platform/context.ts'
import { contactPerson } from '#db/queries/access/users.ts'
import { findContract, type NamedContract } from '#db/queries/social-return/contracts.ts'
import { creditsOfContract, type StoredCredit } from '#db/queries/social-return/credits.ts'

const percent = (permille: number) => `${(permille / 10).toLocaleString('nl-NL')} %`
const inForce = ({ supersededAt }: StoredCredit) => supersededAt === null

/** The facts of a contract, its standing and the time left; the same for staff and employer. */
function contractFacts(ctx: Context, contract: NamedContract, credits: readonly StoredCredit[]) {
  const today = ctx.today()
  const standing = progress(contract, credits.filter(inForce), today)
  const left = daysBetween(today, contract.endsOn)
  const { table, labourSharePercent, percentagePermille } = contract
  const reduced = percentagePermille < table.percentage.standardPermille
  return {
    id: contract.id,
    title: contract.title,
    employer: contract.employerName,
    organisation: contract.organisationName,
    status: contractStatusTexts[contract.status],
    obligationCents: contract.obligationCents,
    standing,
    timeLeft: left < 0 ? `Afgelopen op ${formatDate(contract.endsOn)}` : `Nog ${left.toLocaleString('nl-NL')} ${left === 1 ? 'dag' : 'dagen'}, tot en met ${formatDate(contract.endsOn)}`,
    lacking: standing.lackingCents === 0 ? null : formatEuro(standing.lackingCents),
    reckoning: `Alle waarden zijn indicatief. Berekening: ${obligationTexts.reckoning}, met de tabel die gold op ${formatDate(contract.tenderPublishedOn)}. Of iets meetelt, beslist ${contract.organisationName}.`,
    tableNote: table.example ? obligationTexts.example : null,
    facts: [
      { term: 'Opdrachtgever', description: contract.organisationName },
      { term: 'Waarde zonder btw', description: formatEuro(contract.valueCents) },
      { term: 'Arbeidsdeel', description: labourSharePercent === null ? 'niet bekend' : `${labourSharePercent} %` },
      {
        term: 'Verplichting',
        description: `${formatEuro(contract.obligationCents)} (${percent(percentagePermille)} van de waarde)${reduced ? `. ${obligationTexts.reduced}` : ''}${reduced && !table.percentage.lowVerified ? ` ${obligationTexts.assumed}` : ''}`,
      },
      { term: 'Tabel', description: `${table.name}, vastgezet bij publicatie op ${formatDate(contract.tenderPublishedOn)}` },
      { term: 'Bron', description: table.source },
      { term: 'Gunning', description: formatDate(contract.awardedOn) },
      { term: 'Looptijd', description: `${formatDate(contract.startsOn)} tot en met ${formatDate(contract.endsOn)}` },
    ],
  }
}

/** A contract as staff see it: with blocks, posts and the trace of each credit. Null: not there or not the actor's. */
export async function contractPage(ctx: Context, actor: ActorWith<'social-return.see'>, id: string) {
  const contract = await findContract(ctx.db, scopeOf(actor), id)
  if (!contract) return null
  const credits = await creditsOfContract(ctx.db, id)
  const opens = may(actor, 'placements.see')
  return {
    ...contractFacts(ctx, contract, credits),
    employerId: contract.employerId,
    credits: credits.filter(inForce).map((credit) => ({
      id: credit.id,
      placement: placementNumber(credit.placementId),
      placementId: opens ? credit.placementId : null,
      block: contract.table.blocks.find(({ code }) => code === credit.block)?.label ?? credit.block,
      period: `${formatDate(credit.from)} tot en met ${formatDate(credit.to)}`,
      months: credit.months,
      cents: credit.valueCents,
      told: toldOf(credit),
      version: credit.placementVersion,
    })),
    trace: credits
      .filter((credit) => !inForce(credit))
      .sort((a, b) => ((a.supersededAt ?? '') < (b.supersededAt ?? '') ? 1 : -1))
      .map((old) => {
        const next = credits.find(({ id: other }) => other === old.supersededBy)
        return {
          id: old.id,
          when: formatMoment(old.supersededAt ?? ''),
          text: `Plaatsing ${placementNumber(old.placementId)}: ${formatEuro(old.valueCents)} (versie ${old.placementVersion}) → ${next ? `${formatEuro(next.valueCents)} (versie ${next.placementVersion})` : 'telt niet meer'}`,
        }
      }),
  }
}

/** The posts when there are several, and the rules that changed the outcome. */
function toldOf({ posts, rules }: StoredCredit): string {
  const lines = posts.length > 1 ? posts.map(({ post, valueCents }) => `${post}: ${formatEuro(valueCents)}`) : []
  return [...lines, ...rules.map((rule) => creditRuleTexts[rule])].join('; ')
}

/**
 * A contract as the contractor sees it: placements by number, the kind of effort, and no word on a person. The value of one placement
 * stays out: divided by hours and months it names the block, and with it the benefit.
 */
export async function companyContract(ctx: Context, actor: ActorWith<'social-return.see-own'>, id: string) {
  const contract = await findContract(ctx.db, scopeOf(actor), id)
  if (!contract) return null
  const credits = await creditsOfContract(ctx.db, id)
  const coordinator = contract.coordinatorId === null ? null : await contactPerson(ctx.db, contract.coordinatorId)
  return {
    ...contractFacts(ctx, contract, credits),
    coordinator: coordinator && {
      name: coordinator.name,
      jobTitle: coordinator.functionTitle ?? 'Coördinator social return',
      organisation: contract.organisationName,
      phone: coordinator.phone === null ? null : formatPhone(coordinator.phone),
      email: coordinator.email,
      workingDays: coordinator.workingDays,
    },
    credits: credits.filter(inForce).map((credit) => ({
      id: credit.id,
      placement: placementNumber(credit.placementId),
      placementId: credit.placementId,
      block: neutralBlockLabel(credit.block),
      period: `${formatDate(credit.from)} tot en met ${formatDate(credit.to)}`,
      months: credit.months,
    })),
  }
}
