import { z } from 'zod'
import { email, text } from '#app/core/fields.ts'
import { signInCode } from './model.ts'

export const requestCodeSchema = z.object({ email: email({ label: 'uw e-mailadres' }) })

export const enterCodeSchema = z.object({
  email: email({ label: 'uw e-mailadres' }),
  code: text({ label: 'de code', max: 20 })
    .transform((value) => value.replace(/[\s.-]/g, ''))
    .refine((value) => new RegExp(`^\\d{${signInCode.digits}}$`).test(value), {
      message: `De code heeft ${signInCode.digits} cijfers. Kijk in uw e-mail.`,
    }),
})

export const switchSchema = z.object({ lidmaatschap: z.string().max(40) })
