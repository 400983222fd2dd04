import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import SqliteDatabase from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFolder } from '../../../app/commands/freshness.mjs'

const root = fileURLToPath(new URL('../../..', import.meta.url))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wsp-commands-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(name: string, ...rest: string[]) {
  const file = join(buildFolder(root), 'program', 'commands', `${name}.js`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...rest], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: join(folder, 'data') },
  })
  return { status, stdout, stderr }
}
function ask<T>(statement: string): T[] {
  const database = new SqliteDatabase(join(folder, 'data', 'wsp.sqlite'), { readonly: true })
  try {
    return database.prepare(statement).all() as T[]
  } finally {
    database.close()
  }
}
const administrators = () => ask<{ email: string }>("select email from user_account join membership on membership.user_id = user_account.id where role = 'administrator'")

describe('npm run admin, on a folder that is empty', () => {
  test('makes the first administrator and says what to do; again it says that there is one', () => {
    const first = run('admin', '--email', 'Beheer@Regio.example', '--naam', 'Bea Beheer')
    expect(first).toMatchObject({ status: 0, stderr: '' })
    expect(first.stdout).toContain('/inloggen')
    expect(administrators()).toEqual([{ email: 'beheer@regio.example' }])
    const again = run('admin', '--email', 'beheer@regio.example', '--naam', 'Bea Beheer')
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('already')
    expect(administrators()).toHaveLength(1)
  })

  test.each([
    ['nothing', []],
    ['no name', ['--email', 'a@b.nl']],
    ['no address', ['--email', 'geen adres', '--naam', 'Naam']],
    ['a partner that is not there', ['--email', 'a@b.nl', '--naam', 'Naam', '--organisatie', 'nergens']],
  ])('with %s it says what is needed, without a stack', (_name, rest) => {
    const { status, stderr } = run('admin', ...rest)
    expect(status).toBe(1)
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
    expect(administrators()).toHaveLength(1)
  })
})

describe('npm run import:postcodes', () => {
  const table = (text: string) => {
    const path = join(folder, 'tabel.csv')
    writeFileSync(path, text)
    return path
  }

  test('reads a table, keeps the file, and names faults by line and column', () => {
    const good = run('import-postcodes', table('postcode4,place,latitude,longitude\n6601,Wijchen,51.811,5.731\n'))
    expect(good).toMatchObject({ status: 0, stderr: '' })
    expect(good.stdout).toContain('1 changed')
    expect(ask('select place, latitude, municipality from postcode4 where code = 6601')).toEqual([{ place: 'Wijchen', latitude: 51.811, municipality: 'wijchen' }])
    const [file] = ask<{ id: string }>('select id from stored_file')
    expect(readdirSync(join(folder, 'data', 'files'), { recursive: true }).map(String).some((path) => path.endsWith(file?.id ?? '-'))).toBe(true)
    const bad = run('import-postcodes', table('postcode4,place,latitude,longitude\n6602,Wijchen,noord,5.7\n'))
    expect(bad.status).toBe(1)
    expect(bad.stderr).toContain('line 2, column latitude')
    expect(ask('select id from stored_file')).toHaveLength(1)
  })

  test.each([
    ['no file', []],
    ['a file that is not there', ['/bestaat/niet.csv']],
  ])('with %s it says so', (_name, rest) => {
    const { status, stderr } = run('import-postcodes', ...rest)
    expect(status).toBe(1)
    expect(stderr).not.toContain('    at ')
  })
})
