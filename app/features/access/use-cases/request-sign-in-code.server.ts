import { addMinutes } from '#app/core/moments.ts'
import { signInCode } from '#app/features/access/model.ts'
import { codeHash } from '#app/features/access/rules.ts'
import { signInCodeMail } from '#app/features/access/mails.ts'
import type { Context } from '#app/platform/context.ts'
import { insertSignInCode } from '#db/queries/access/sign-in-codes.ts'
import { recordEvent } from '#db/queries/events/record-event.ts'
import { queueMail } from '#db/queries/outbox/queue.ts'

/**
 * Sends a sign-in code to an address, known or not: the answer and the work done are the same for both.
 * An earlier code of that address stops working.
 */
export async function requestSignInCode(ctx: Context, email: string): Promise<void> {
  const code = randomDigits(ctx, signInCode.digits)
  const now = ctx.now()
  const id = ctx.id()
  await ctx.transact(async (tx) => {
    await insertSignInCode(tx, {
      id,
      email,
      codeHash: codeHash(ctx.keyedHash, id, code),
      createdAt: now,
      expiresAt: addMinutes(now, signInCode.minutes),
    })
    const message = signInCodeMail({ code, minutes: signInCode.minutes, brand: ctx.region.brand })
    await queueMail(tx, { id: ctx.id(), at: now }, { to: email, message })
    await recordEvent(tx, { at: now, actor: { role: 'system' }, subject: { kind: 'sign-in-code', id }, kind: 'sign-in.code-sent' })
  })
  ctx.wake()
}

/** Digits without bias: a byte above 249 is thrown away. */
function randomDigits(ctx: Context, count: number): string {
  let digits = ''
  while (digits.length < count) {
    for (const byte of ctx.random(count * 2)) if (byte < 250 && digits.length < count) digits += String(byte % 10)
  }
  return digits
}
