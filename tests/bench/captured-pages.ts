import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type EntryContext, type ServerBuild } from '@remix-run/node'
import type { PlainEntry } from '#app/boot/plain-pages.server.ts'
import { openProgram, openProgramDatabase } from '#app/boot/program.server.ts'
import { roomsOf } from '#app/boot/rooms.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { readRequestSession } from '#app/platform/session.server.ts'
import { region } from './labour-market.ts'
import { measuredEnvironment } from './servers.ts'

/** Our own pages with their data at hand, asked once of the built program: what is left is renderToString. */
export async function capturePages(buildFolder: string, dataDir: string, addresses: Readonly<Record<string, string>>): Promise<Map<string, () => string>> {
  const build = (await import(pathToFileURL(join(buildFolder, 'server', 'index.js')).href)) as ServerBuild
  const env = readEnv(measuredEnvironment(dataDir, 'embedded'))
  const program = await openProgram(env, region, openProgramDatabase(env), 'http://127.0.0.1')
  const load = { ctx: program.ctx, session: readRequestSession(program.ctx, null), nonce: 'n', reference: '', address: '' }
  const roomOf = roomsOf(build, (part) => part)
  const pages = new Map<string, () => string>()
  for (const [name, address] of Object.entries(addresses)) {
    const url = `http://127.0.0.1${address}`
    const room = roomOf(address)
    const entry = room.entry.module as unknown as PlainEntry
    const capture = (_request: Request, _status: number, _headers: Headers, context: EntryContext) => {
      void context.serverHandoffStream?.cancel()
      delete context.serverHandoffStream
      pages.set(name, () => entry.renderPlainPage(context, url, load))
      return Promise.resolve(new Response(''))
    }
    await createRequestHandler({ ...room, entry: { module: { ...room.entry.module, default: capture } } })(new Request(url), load)
  }
  await program.close()
  return pages
}
