import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '#app/platform/env.server.ts'

/** The key of sessions, codes and receipts: SESSION_SECRET, or in example mode one made at the first start and kept in DATA_DIR. */
export function sessionSecret(env: Env): string {
  if (env.sessionSecret) return env.sessionSecret
  const path = join(env.dataDir, 'session-secret')
  mkdirSync(env.dataDir, { recursive: true })
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8').trim()
}
