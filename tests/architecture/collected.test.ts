import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { eventKindTexts } from '#app/features/organisations/texts/audit-nl.ts'

const features = fileURLToPath(new URL('../../app/features', import.meta.url))

/** Every file below a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesOf(path) : [path]
  })
}

test('the preview page shows the mails of every feature that has any', () => {
  const page = readFileSync(join(features, 'desk/views/mail-previews.server.ts'), 'utf8')
  const withMails = readdirSync(features).filter((name) => existsSync(join(features, name, 'mails.ts')))
  expect(withMails.length).toBeGreaterThan(4)
  expect(withMails.filter((name) => !page.includes(`#app/features/${name}/mails.ts`))).toEqual([])
})

test('the trail has a sentence for every event that is recorded', () => {
  const kinds = [...filesOf(features), ...filesOf(join(features, '..', 'platform'))]
    .filter((path) => path.endsWith('.server.ts'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/recordEvent\([\s\S]{0,400}?kind: (?:[\w\s.?='()]*\? )?'([a-z-]+\.[a-z-]+)'(?: : '([a-z-]+\.[a-z-]+)')?/g)])
    .flatMap((match) => [match[1], match[2]].filter((kind) => kind !== undefined))
  expect(new Set(kinds).size).toBeGreaterThan(20)
  expect([...new Set(kinds)].filter((kind) => !Object.hasOwn(eventKindTexts, kind))).toEqual([])
})
