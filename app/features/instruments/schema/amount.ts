import { z } from 'zod'
import { checkbox, choice, date, optionalDate, optionalText, text, wholeNumber } from '#app/core/fields.ts'
import { verifications, type AmountUnit } from '../model.ts'
import { parseAmount } from '../texts/amount-form-nl.ts'

const amountValue = (unit: AmountUnit) =>
  text({ label: 'het bedrag', max: 20 }).transform((typed, context) => {
    const value = parseAmount(typed, unit)
    if (value !== null && value <= 2_000_000_000) return value
    context.addIssue({ code: 'custom', message: 'Vul het bedrag in als getal, zoals 14,99.' })
    return z.NEVER
  })

const fields = (unit: AmountUnit) => ({
  waarde: amountValue(unit),
  vanaf: date({ label: 'de eerste dag', min: '2000-01-01' }),
  tot: optionalDate({ label: 'de laatste dag', min: '2000-01-01' }),
  bron: text({ label: 'de bron', max: 300, min: 5 }),
  zekerheid: choice(verifications, { label: 'waar u het gelezen hebt' }),
  uitleg: optionalText({ label: 'de uitleg', max: 300 }),
  zeker: checkbox({ label: 'dat het bedrag klopt' }),
})

/** The next amount of a series. */
export const newAmountSchema = (unit: AmountUnit) => z.object(fields(unit))

/** A correction of an amount, with the reason. */
export const changeAmountSchema = (unit: AmountUnit) =>
  z.object({
    ...fields(unit),
    reden: text({ label: 'de reden', max: 300, min: 5 }),
    version: wholeNumber({ label: 'de versie', min: 1 }),
  })
