import type { IsoDate } from '#app/core/dates.ts'
import type { AmountKind, DatedAmount, SchemeId } from '../model.ts'

/** The legal amounts that belong to a scheme: a kind, and of that kind which keys. */
export const amountsOfScheme: Readonly<Partial<Record<SchemeId, readonly (readonly [AmountKind, readonly string[]])[]>>> = {
  lks: [
    ['referentiemaandloon', ['21+']],
    ['lks', ['maximum', 'werkgeverslasten']],
    ['termijn', ['lks-al-in-dienst-aanvragen']],
  ],
  lks_forfaitair: [
    ['referentiemaandloon', ['21+']],
    ['lks', ['forfaitair', 'werkgeverslasten']],
    ['termijn', ['lks-forfaitair-duur']],
  ],
  lkv_arbeidsgehandicapt: [
    ['lkv-uur', ['arbeidsgehandicapt']],
    ['lkv-maximum', ['arbeidsgehandicapt']],
    ['termijn', ['doelgroepverklaring-aanvragen', 'lkv-arbeidsgehandicapt-duur']],
  ],
  lkv_banenafspraak: [
    ['lkv-uur', ['banenafspraak']],
    ['lkv-maximum', ['banenafspraak']],
  ],
  lkv_herplaatsen: [
    ['lkv-uur', ['herplaatsen']],
    ['lkv-maximum', ['herplaatsen']],
    ['termijn', ['doelgroepverklaring-aanvragen', 'lkv-herplaatsen-duur']],
  ],
  lkv_oudere: [
    ['lkv-uur', ['oudere']],
    ['lkv-maximum', ['oudere']],
  ],
  liv: [['liv', ['uur', 'maximum']]],
  no_risk: [['termijn', ['no-risk-duur']]],
  proefplaatsing_uwv: [['termijn', ['proefplaatsing-duur', 'proefplaatsing-maximum']]],
  praktijkleren: [['praktijkleren', ['maximum-per-plek', 'toeslag-klimaat-energie']]],
  sowis: [['sowis', ['persoon-1', 'persoon-2', 'persoon-3', 'persoon-4']]],
  awf_laag: [['premie', ['awf-laag', 'awf-hoog']]],
}

/**
 * The amounts of a scheme to show on a day: of each key the row that holds, else the one that held last, with `holds` false.
 * Past the last known day nothing is presented as if it still held.
 */
export function shownAmounts(schemeId: string, table: readonly DatedAmount[], today: IsoDate): { amount: DatedAmount; holds: boolean }[] {
  const wanted = Object.hasOwn(amountsOfScheme, schemeId) ? (amountsOfScheme[schemeId as SchemeId] ?? []) : []
  return wanted.flatMap(([kind, keys]) =>
    keys.flatMap((key) => {
      const rows = table.filter((row) => row.kind === kind && row.key === key && row.validFrom <= today)
      const last = rows.reduce<DatedAmount | null>((latest, row) => (latest && latest.validFrom >= row.validFrom ? latest : row), null)
      return last ? [{ amount: last, holds: last.validTo === null || last.validTo >= today }] : []
    }),
  )
}
