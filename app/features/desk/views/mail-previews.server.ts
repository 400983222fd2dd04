import { previews as access } from '#app/features/access/mails.ts'
import { previews as candidates } from '#app/features/candidates/mails.ts'
import { previews as employers } from '#app/features/employers/mails.ts'
import { previews as matching } from '#app/features/matching/mails.ts'
import { previews as openHiring } from '#app/features/open-hiring/mails.ts'
import { previews as organisations } from '#app/features/organisations/mails.ts'
import { previews as promises } from '#app/features/promises/mails.ts'
import { previews as vacancies } from '#app/features/vacancies/mails.ts'
import type { Context } from '#app/platform/context.ts'
import { renderMail } from '#app/platform/mail-render.ts'
import type { MailPreview } from '#app/platform/mail.ts'

/** Every message the program sends, of every feature. */
const all: readonly MailPreview[] = [
  ...access,
  ...candidates,
  ...employers,
  ...matching,
  ...openHiring,
  ...organisations,
  ...promises,
  ...vacancies,
]

/** Each message with made-up facts, as it arrives; the text version. */
export function mailPreviews({ region, publicUrl }: Context) {
  const site = { brand: region.brand, publicUrl }
  return all
    .map(({ kind, label, example }) => {
      const message = example(site)
      return { kind, label, subject: message.subject, text: renderMail(message, site).text }
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}
