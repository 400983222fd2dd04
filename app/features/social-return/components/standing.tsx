import { ProgressBar } from '#app/components/progress-bar.tsx'
import { formatEuro } from '#app/core/money.ts'

interface StandingProps {
  title: string
  obligationCents: number
  standing: { doneCents: number; plannedCents: number; timePassed: number }
}

const euros = (cents: number) => formatEuro(Math.round(cents / 100) * 100).replace(/,00$/, '')

/** How an obligation stands: done, planned and lacking against the time that passed. */
export function Standing({ title, obligationCents, standing }: StandingProps) {
  return <ProgressBar title={title} total={obligationCents} done={standing.doneCents} planned={standing.plannedCents} timePassed={standing.timePassed} format={euros} />
}
