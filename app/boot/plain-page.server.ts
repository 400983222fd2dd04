import type { ServerResponse } from 'node:http'
import { errorTexts } from '#app/platform/error-texts.ts'

/** An answer for requests that never reach a page: title and explanation in Dutch, without style, script or what was asked. */
export function sendPlainPage(response: ServerResponse, status: number, code?: string, reference?: string): void {
  const { title, explanation } = errorTexts(status, code)
  const told = reference ? `<p>Geef dit nummer door als u ons belt of mailt: ${reference}</p>` : ''
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${explanation}</p>${told}<p><a href="/">Naar de beginpagina</a></p></main></body></html>`
  response.statusCode = status
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(html))
  response.setHeader('Cache-Control', 'no-store')
  response.end(html)
}
