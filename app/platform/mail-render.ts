import type { MailMessage, MailPart } from './mail.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char)

function asText(part: MailPart): string {
  if (typeof part === 'string') return part
  if ('link' in part) return `${part.label}:\n${part.link}`
  if ('code' in part) return part.code
  return part.facts.map(([term, value]) => `${term}: ${value}`).join('\n')
}

function asHtml(part: MailPart): string {
  if (typeof part === 'string') return `<p>${escapeHtml(part)}</p>`
  if ('link' in part) return `<p><a href="${escapeHtml(part.link)}">${escapeHtml(part.label)}</a></p>`
  if ('code' in part) return `<p style="font-size:28px;letter-spacing:4px;font-weight:bold">${escapeHtml(part.code)}</p>`
  const rows = part.facts.map(([term, value]) => `<tr><th align="left">${escapeHtml(term)}</th><td>${escapeHtml(value)}</td></tr>`)
  return `<table cellpadding="4">${rows.join('')}</table>`
}

/** The two bodies of a message, with greeting and signature of the region. Everything in it is escaped. */
export function renderMail(message: MailMessage, site: { brand: string; publicUrl: string }): { text: string; html: string } {
  const signature = `Met vriendelijke groet,\n${site.brand}`
  const text = ['Goedendag,', ...message.paragraphs.map(asText), signature, site.publicUrl].join('\n\n')
  const body = [
    '<p>Goedendag,</p>',
    ...message.paragraphs.map(asHtml),
    `<p>Met vriendelijke groet,<br>${escapeHtml(site.brand)}<br><a href="${escapeHtml(site.publicUrl)}">${escapeHtml(site.publicUrl)}</a></p>`,
  ]
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escapeHtml(message.subject)}</title></head><body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em">${body.join('')}</body></html>`
  return { text, html }
}
