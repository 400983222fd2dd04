import { describe, expect, test } from 'vitest'
import { readEnv } from '#app/platform/env.server.ts'

const production = { EXAMPLE: '0', SESSION_SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://wsp.example' }

describe('a variable that is wrong is named, with what it should be', () => {
  test.each([
    ['PORT', 'tachtig', /port number/],
    ['PORT', '0', /1 to 65535/],
    ['PORT', '70000', /1 to 65535/],
    ['PORT', '80.5', /port number/],
    ['HOST', 'een adres', /host name/],
    ['DATABASE_URL', 'mysql://x', /postgres:\/\//],
    ['PUBLIC_URL', 'wsp.example', /http or https/],
    ['PUBLIC_URL', 'ftp://wsp.example', /http or https/],
    ['SMTP_URL', 'mail.example', /smtp:\/\//],
    ['MEILI_URL', 'nergens', /http or https/],
    ['SEARCH_ENGINE', 'google', /meilisearch or embedded/],
    ['SESSION_SECRET', 'kort', /32 characters/],
    ['EXAMPLE', 'misschien', /1 or 0/],
    ['LOG_LEVEL', 'alles', /debug, info/],
  ])('%s=%s', (name, value, hint) => {
    expect(() => readEnv({ ...production, [name]: value })).toThrow(new RegExp(`${name}: .*${hint.source}`))
  })

  test('several at once are all named', () => {
    expect(() => readEnv({ PORT: 'x', SMTP_URL: 'y' })).toThrow(/PORT: [\s\S]*SMTP_URL: /)
  })

  test('the value itself is not repeated: it may be a password', () => {
    expect(() => readEnv({ DATABASE_URL: 'geheim://wachtwoord' })).not.toThrow(/wachtwoord/)
  })
})

describe('example mode', () => {
  test.each([
    [{}, true],
    [{ HOST: '127.0.0.1' }, true],
    [{ HOST: 'localhost' }, true],
    [{ HOST: '::1' }, true],
    [{ EXAMPLE: '' }, true],
    [{ HOST: '0.0.0.0', EXAMPLE: '1' }, true],
    [{ DATABASE_URL: 'postgres://x/y', EXAMPLE: 'ja' }, true],
    [{ ...production, EXAMPLE: undefined }, false],
    [{ PUBLIC_URL: 'http://localhost:3000' }, true],
    [{ PUBLIC_URL: 'http://[::1]:3000' }, true],
    [{ ...production, EXAMPLE: undefined, HOST: '0.0.0.0' }, false],
    [{ ...production, EXAMPLE: undefined, HOST: '::' }, false],
    [{ ...production, EXAMPLE: undefined, HOST: 'wsp.example' }, false],
    [{ ...production, EXAMPLE: undefined, DATABASE_URL: 'postgres://x/y' }, false],
    [production, false],
  ])('%j: %s', (source, on) => {
    expect(readEnv(source).example).toBe(on)
  })

  test.each([
    ['SESSION_SECRET', { EXAMPLE: '0', PUBLIC_URL: 'https://wsp.example' }],
    ['PUBLIC_URL', { EXAMPLE: '0', SESSION_SECRET: 'x'.repeat(32) }],
    ['SESSION_SECRET', { HOST: '0.0.0.0' }],
  ])('without it %s is needed', (name, source) => {
    expect(() => readEnv(source)).toThrow(new RegExp(`${name}: is needed`))
  })
})

test('what is empty is absent, and defaults hold', () => {
  const empty = Object.fromEntries(['PORT', 'HOST', 'DATABASE_URL', 'PUBLIC_URL', 'SMTP_URL', 'MEILI_URL', 'MEILI_KEY', 'SEARCH_ENGINE', 'SESSION_SECRET', 'REGION_FILE', 'EXAMPLE', 'LOG_LEVEL'].map((name) => [name, '']))
  expect(readEnv(empty)).toEqual(readEnv({}))
  expect(readEnv({})).toMatchObject({ port: 3000, host: '127.0.0.1', databaseUrl: null, publicUrl: null, searchEngine: 'meilisearch', logLevel: 'info' })
})

test('the public address loses its closing slash', () => {
  expect(readEnv({ ...production, PUBLIC_URL: 'https://wsp.example/' }).publicUrl).toBe('https://wsp.example')
})
