/** A message as a feature's `mails.ts` makes it: plain Dutch, no personal data in the subject. */
export type MailMessage = {
  /** code of the message, for the preview page and the log */
  kind: string
  subject: string
  /** paragraphs, in order; a link stands on a line of its own */
  paragraphs: readonly MailPart[]
}

export type MailPart =
  | string
  | { link: string; label: string }
  | { code: string }
  | { facts: readonly (readonly [term: string, value: string])[] }

/** A message of a feature with an example of its facts, so that staff can preview it. */
export type MailPreview = { kind: string; label: string; example: (site: { publicUrl: string; brand: string }) => MailMessage }
