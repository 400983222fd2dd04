import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRefused, until } from '#tests/support/program.ts'
import { newFolder, productionEnv, startQuiet, type QuietProgram } from '#tests/support/quiet-program.ts'

describe('what it is told at start', () => {
  const folder = newFolder()
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    ['SESSION_SECRET', 'kort'],
    ['DATABASE_URL', 'mysql://x'],
    ['REGION_FILE', '/bestaat/niet.json'],
    ['HOST', '203.0.113.7'],
  ])('%s that is wrong is named, and nothing is made', async (name, value) => {
    const dataDir = join(folder, name)
    const { code, output } = await startRefused({ dataDir, env: { ...productionEnv(3999), [name]: value } })
    expect(code).toBe(1)
    expect(output).toContain(name)
    expect(output).not.toContain('    at ')
    expect(existsSync(dataDir)).toBe(false)
  })

  test('a database that does not answer is told of', async () => {
    const { code, output } = await startRefused({ dataDir: folder, env: { ...productionEnv(3999), DATABASE_URL: 'postgres://wsp@127.0.0.1:9/wsp' } })
    expect(code).toBe(1)
    expect(output).toMatch(/ECONNREFUSED/)
  })
})

describe('a running program', () => {
  let program: QuietProgram
  beforeAll(async () => {
    program = await startQuiet()
  })
  afterAll(() => program.away())

  test('answers, and says how it is', async () => {
    expect((await fetch(program.url)).status).toBe(200)
    const health = (await (await fetch(`${program.url}/healthz`)).json()) as { ok: boolean; search: string }
    expect(health).toMatchObject({ ok: true, search: 'embedded' })
  })

  test('keeps its files to itself', () => {
    expect(statSync(join(program.dataDir, 'wsp.sqlite')).mode & 0o077).toBe(0)
  })

  test('without EXAMPLE there is no sign-in as an example person, no page of example mail and no banner', async () => {
    for (const path of ['/inloggen/voorbeeld', '/voorbeeld/mail']) expect((await fetch(program.url + path)).status).toBe(404)
    const text = await (await fetch(`${program.url}/inloggen`)).text()
    expect(text).not.toMatch(/voorbeeldpersoon|verzonnen/i)
  })

  test('a port that is taken is told of, before anything is touched', async () => {
    const dataDir = join(program.dataDir, 'tweede')
    const { code, output } = await startRefused({ dataDir, port: program.port, env: productionEnv(program.port) })
    expect(code).toBe(1)
    expect(output).toContain(`Port ${program.port} is taken`)
    expect(existsSync(dataDir)).toBe(false)
  })

  test('a clean stop finishes the request in flight, exits 0, and the second start is quick and keeps the data', async () => {
    const socket = connect(program.port, '127.0.0.1')
    await once(socket, 'connect')
    // Half a request: headers and the first byte of a body of eleven.
    socket.write(`POST /inloggen HTTP/1.1\r\nHost: 127.0.0.1:${program.port}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\ne`)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    await until('the request is in flight', async () => (await fetch(`${program.url}/healthz`)).ok)
    const stopped = program.stop()
    await until('it no longer listens', async () => fetch(program.url).then(() => false, () => true))
    socket.write('mail=x%40y')
    await once(socket, 'close')
    expect(answer).toMatch(/^HTTP\/1\.1 403/)
    expect(await stopped).toBe(0)

    writeFileSync(join(program.dataDir, 'eigen-bestand'), 'blijft')
    const began = performance.now()
    program = await program.again()
    expect(performance.now() - began).toBeLessThan(8_000)
    expect(existsSync(join(program.dataDir, 'eigen-bestand'))).toBe(true)
  })

  test('a sender who never finishes does not keep it from stopping', async () => {
    const socket = connect(program.port, '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    socket.write(`POST /inloggen HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\ne`)
    await until('it still answers others', async () => (await fetch(`${program.url}/healthz`)).ok)
    expect(await program.stop()).toBe(0)
  })
})
