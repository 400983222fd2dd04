import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roomsOf, routesOf } from '#app/boot/rooms.server.ts'
import { groupsOf } from '#app/platform/page-cache.server.ts'
import { startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'
import { buildFolder } from '../../../app/commands/freshness.mjs'

const folder = buildFolder(fileURLToPath(new URL('../../..', import.meta.url)))
const build = (await import(pathToFileURL(join(folder, 'server', 'index.js')).href)) as ServerBuild
const addresses = Object.values(build.routes).map(({ path = '' }) => `/${path.replace(/:\w+/g, 'een-id').replace('*', 'elders/heen')}`)

describe('a room holds what an address can match', () => {
  const whole = routesOf(build)
  const roomOf = roomsOf(build, (part) => routesOf(part))
  const chain = (routes: typeof whole, path: string) => matchRoutes(routes, path)?.map(({ route }) => route.id)

  test.each(addresses)('%s, spelled in several ways, meets the same routes as in the whole', (address) => {
    for (const path of [address, address.toUpperCase(), `${address}/`, `${address}/dieper`, `/%${address.charCodeAt(1).toString(16)}${address.slice(2)}`]) {
      if (path.includes('%NaN')) continue
      expect([path, chain(roomOf(path), path)]).toEqual([path, chain(whole, path)])
    }
  })

  test('a room is smaller than the whole', () => {
    expect(Object.keys(roomsOf(build, (part) => part)('/vacatures').routes).length).toBeLessThan(Object.keys(build.routes).length / 4)
  })
})

describe('an anonymous page made the short way', () => {
  let program: QuietProgram
  beforeAll(async () => {
    program = await startQuiet()
  })
  afterAll(() => program.away())

  const cacheable = [...new Set(addresses)].filter((path) => !path.includes('een-id') && groupsOf(new URL(path, 'http://localhost')) !== null)
  const withoutNonce = (html: string) => html.replace(/ nonce="[^"]*"/g, '')

  test.each([...cacheable, '/vacatures/bestaat-niet', '/rapporten/nijmegen/2020-K1'])('%s is the page that Remix makes', async (path) => {
    const short = await fetch(program.url + path)
    const long = await fetch(program.url + path, { headers: { Cookie: 'wsp_sessie=van-niemand' } })
    expect(short.status).toBe(long.status)
    expect(short.headers.get('Content-Type')).toBe(long.headers.get('Content-Type'))
    expect(withoutNonce(await short.text())).toBe(withoutNonce(await long.text()))
  })

  test('there are such pages', () => expect(cacheable.length).toBeGreaterThan(5))
})
