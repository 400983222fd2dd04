import { Writable } from 'node:stream'
import { type AppLoadContext, type EntryContext, type HandleErrorFunction } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { ResponseContext } from '#app/components/response-context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import '#app/platform/load-context.ts'

const abortMs = 5_000

/** Renders a page whole before it is sent, so that its status is true and nothing is half shown. */
export default function handleRequest(
  _request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, reference }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <ResponseContext.Provider value={{ nonce, reference }}>
        <RemixServer context={remixContext} url={_request.url} abortDelay={abortMs} nonce={nonce} />
      </ResponseContext.Provider>,
      {
        nonce,
        onAllReady() {
          const chunks: Buffer[] = []
          const whole = new Writable({
            write(chunk: Buffer, _encoding, next) {
              chunks.push(chunk)
              next()
            },
            final(next) {
              headers.set('Content-Type', 'text/html; charset=utf-8')
              resolve(new Response(Buffer.concat(chunks), { headers, status }))
              next()
            },
          })
          pipe(whole)
        },
        onShellError: reject,
      },
    )
    setTimeout(abort, abortMs + 1_000).unref()
  })
}

/** Bugs and broken surroundings: logged once, with the reference that the page shows. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted) return
  const load = context as AppLoadContext
  load.ctx.log.error('request failed', { reference: load.reference, method: request.method, ...errorFields(error) })
}
