import { formatDate, isIsoDate } from '#app/core/dates.ts'
import { formatHours } from '#app/core/hours.ts'
import { formatEuro } from '#app/core/money.ts'
import { contractKindLabels, type ContractKind } from '#app/core/classifications.ts'
import type { FeedbackKind, NotYetReason } from '#app/features/candidates/model.ts'
import type { Outflow } from '#app/features/placements/model.ts'
import { outflowTexts } from '#app/features/placements/texts/nl.ts'
import { feedbackLabels, notYetReasonLabels } from './nl.ts'

type Facts = Readonly<Record<string, string | number | null>>

/** Feedback in sentences: what happened, and the facts that came with it, as far as they are known. */
export function feedbackSentences(kind: FeedbackKind, facts: Facts): string[] {
  const sentences = [`${feedbackLabels[kind]}.`]
  const reason = facts['reason']
  if (kind === 'nog-niet-passend' && typeof reason === 'string' && Object.hasOwn(notYetReasonLabels, reason)) {
    sentences.push(`Reden: ${lower(notYetReasonLabels[reason as NotYetReason])}.`)
  }
  const again = day(facts['lookAgainOn'])
  if (again) sentences.push(`Kijk weer samen op ${again}.`)
  const start = day(facts['startsOn'])
  if (start) sentences.push(`Begint op ${start}.`)
  const end = day(facts['endedOn']) ?? day(facts['expectedEndOn'])
  if (end) sentences.push(`${facts['endedOn'] ? 'Gestopt op' : 'Verwacht einde op'} ${end}.`)
  const minutes = facts['minutesPerWeek']
  if (typeof minutes === 'number') sentences.push(`${formatHours(minutes)} uur per week.`)
  const contract = facts['contractKind']
  if (typeof contract === 'string' && Object.hasOwn(contractKindLabels, contract)) sentences.push(`${contractKindLabels[contract as ContractKind]}.`)
  const pay = facts['payCentsPerHour']
  if (typeof pay === 'number') sentences.push(pay === 0 ? 'Zonder loon.' : `${formatEuro(pay)} per uur, bruto.`)
  const outflow = facts['outflow']
  if (typeof outflow === 'string' && Object.hasOwn(outflowTexts, outflow)) sentences.push(`Gevolg voor de uitkering: ${lower(outflowTexts[outflow as Outflow])}.`)
  return sentences
}

function day(value: string | number | null | undefined): string | null {
  return typeof value === 'string' && isIsoDate(value) ? formatDate(value) : null
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
