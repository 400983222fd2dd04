import { Writable } from 'node:stream'
import { type AppLoadContext, type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { ResponseContext } from '#app/components/response-context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import '#app/platform/load-context.ts'
import { asksForScripts } from '#app/platform/page-scripts.ts'

const abortMs = 5_000

/** Renders a page whole before it is sent, so that its status is true and nothing is half shown. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (shipsScripts(remixContext)) return new Response(await renderWithData(remixContext, request.url, load), { headers, status })
  void remixContext.serverHandoffStream?.cancel()
  delete remixContext.serverHandoffStream
  return new Response(renderPlainPage(remixContext, request.url, load), { headers, status })
}

/** The HTML of a page without scripts; boot asks for it too, for anonymous pages. */
export function renderPlainPage(remixContext: EntryContext, url: string, { nonce, reference }: AppLoadContext): string {
  const page = (
    <ResponseContext.Provider value={{ nonce, reference, plain: true }}>
      <RemixServer context={remixContext} url={url} nonce={nonce} />
    </ResponseContext.Provider>
  )
  return `<!DOCTYPE html>${renderToString(page)}`
}

/** As root decides it; an error page ships no scripts either. */
function shipsScripts({ staticHandlerContext: { errors, matches }, routeModules }: EntryContext): boolean {
  return !errors && asksForScripts(matches.map(({ route }) => routeModules[route.id]?.handle))
}

/** The page with the data that its scripts begin with. */
function renderWithData(remixContext: EntryContext, url: string, { nonce, reference }: AppLoadContext): Promise<string> {
  const page = (
    <ResponseContext.Provider value={{ nonce, reference, plain: false }}>
      <RemixServer context={remixContext} url={url} abortDelay={abortMs} nonce={nonce} />
    </ResponseContext.Provider>
  )
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(late)
        const chunks: Buffer[] = []
        const whole = new Writable({
          write(chunk: Buffer, _encoding, next) {
            chunks.push(chunk)
            next()
          },
          final(next) {
            resolve(Buffer.concat(chunks).toString())
            next()
          },
        })
        pipe(whole)
      },
      onShellError: reject,
    })
    const late = setTimeout(abort, abortMs + 1_000)
  })
}

/** Bugs and broken surroundings: logged once, with the reference that the page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  const load = context as AppLoadContext
  load.ctx.log.error('request failed', { reference: load.reference, method: request.method, ...errorFields(error) })
}
