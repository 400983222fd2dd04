/**
 * What our pages are measured against, each in a process of its own: node page-server.js KIND FOLDER BUILD
 * plain: Node http sends bytes it holds, head and body as ours. elements: express with renderToString of React elements that
 * give the same HTML. components: express with renderToString of our own components, with the data they show at hand.
 */
import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { renderToString } from 'react-dom/server'
import { capturePages } from './captured-pages.ts'
import { htmlToReact } from './html-to-react.ts'
import { addresses } from './addresses.ts'

const [kind = '', folder = '', build = ''] = process.argv.slice(2)
const names = Object.keys(addresses)
const htmlOf = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8')

function plain(): RequestListener {
  const answers = new Map(
    names.map((name) => {
      const body = Buffer.from(htmlOf(name))
      const headers = JSON.parse(readFileSync(join(folder, `${name}.headers.json`), 'utf8')) as Record<string, string>
      return [`/${name}`, { body, headers: { ...headers, 'content-length': String(body.byteLength) } }]
    }),
  )
  return (request, response) => {
    const answer = answers.get(request.url ?? '')
    if (answer) response.writeHead(200, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  }
}

/** Only what React renders differently by itself is left out of the comparison: the nonce. */
function mustBeSame(name: string, rendered: string): void {
  const withoutNonce = (html: string) => html.replace(/ nonce="[^"]*"/g, '')
  const [ours, theirs] = [withoutNonce(htmlOf(name)), withoutNonce(rendered)]
  if (ours === theirs) return
  const at = [...ours].findIndex((sign, index) => sign !== theirs[index])
  throw new Error(`Page ${name} gives other HTML:\n${ours.slice(at - 60, at + 60)}\n${theirs.slice(at - 60, at + 60)}`)
}

function withExpress(pages: ReadonlyMap<string, () => string>): RequestListener {
  const app = express()
  for (const [name, render] of pages) {
    mustBeSame(name, render())
    app.get(`/${name}`, (_request, response) => void response.send(render()))
  }
  return app as RequestListener
}

async function components(): Promise<RequestListener> {
  return withExpress(await capturePages(build, join(folder, 'data-components'), addresses))
}

function elements(): RequestListener {
  const pages = names.map((name) => ({ name, page: htmlToReact(htmlOf(name)) }))
  return withExpress(new Map(pages.map(({ name, page }) => [name, () => `<!DOCTYPE html>${renderToString(page)}`])))
}

const server = createServer(kind === 'plain' ? plain() : kind === 'elements' ? elements() : await components())
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: address !== null && typeof address === 'object' ? address.port : 0 })
})
