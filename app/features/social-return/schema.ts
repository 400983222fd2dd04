import { z } from 'zod'
import { date, euros, kvk, optionalWholeNumber, text } from '#app/core/fields.ts'

export const registerContractSchema = z
  .object({
    kvk: kvk({ label: 'het KVK-nummer van de opdrachtnemer' }),
    titel: text({ label: 'de naam van de opdracht', max: 150 }),
    waarde: euros({ label: 'de waarde van de opdracht', min: 100_000, max: 100_000_000_000 }),
    arbeidsdeel: optionalWholeNumber({ label: 'het arbeidsdeel', min: 0, max: 100 }),
    tabel: text({ label: 'een tabel', max: 60, empty: 'Kies een tabel.' }),
    publicatie: date({ label: 'de dag van publicatie' }),
    gunning: date({ label: 'de dag van gunning' }),
    start: date({ label: 'de startdatum' }),
    einde: date({ label: 'de einddatum' }),
  })
  .transform((form) => ({
    kvkNumber: form.kvk,
    title: form.titel,
    valueCents: form.waarde,
    labourSharePercent: form.arbeidsdeel,
    tableId: form.tabel,
    tenderPublishedOn: form.publicatie,
    awardedOn: form.gunning,
    startsOn: form.start,
    endsOn: form.einde,
  }))
export type RegisterContractInput = z.output<typeof registerContractSchema>

export const contractSearchSchema = z.object({ pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1) })
