// Whether what was built is still what the sources say.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['app', 'db', 'search', 'package-lock.json', 'vite.config.ts', 'tsconfig.json']

function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Where the build goes: `build`, or BUILD_DIR below the checkout, so that two builds can stand side by side. */
export const buildFolder = (root) => join(root, process.env.BUILD_DIR ?? 'build')
export const stampOf = (root) => join(buildFolder(root), 'stamp')

/** True when the build is newer than every source. */
export function buildIsFresh(root) {
  const stamp = stampOf(root)
  if (!existsSync(stamp)) return false
  const built = statSync(stamp).mtimeMs
  return sources.every((source) => newest(join(root, source)) <= built)
}
