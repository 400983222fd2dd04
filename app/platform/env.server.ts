import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

const flag = z
  .enum(['1', '0', 'true', 'false', 'yes', 'no', 'ja', 'nee'], { error: 'use 1 or 0' })
  .transform((value) => ['1', 'true', 'yes', 'ja'].includes(value))

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(emptyIsAbsent, schema.optional())

const schema = z.object({
  PORT: optional(z.coerce.number({ error: 'must be a port number' }).int('must be a port number').min(1, 'must be 1 to 65535').max(65535, 'must be 1 to 65535')),
  HOST: optional(z.string().regex(/^[\w.:-]+$/, 'must be a host name or address')),
  DATA_DIR: optional(z.string()),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://')),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\//, 'must start with smtp:// or smtps://')),
  MEILI_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  MEILI_KEY: optional(z.string()),
  SEARCH_ENGINE: optional(z.enum(['meilisearch', 'embedded'], { error: 'must be meilisearch or embedded' })),
  SESSION_SECRET: optional(z.string().min(32, 'must be 32 characters or longer')),
  REGION_FILE: optional(z.string()),
  EXAMPLE: optional(flag),
  LOG_LEVEL: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'must be debug, info, warn, error or silent' })),
})

export type Env = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  /** the address people type, without a closing slash; null until the port is known */
  publicUrl: string | null
  smtpUrl: string | null
  meiliUrl: string | null
  meiliKey: string | null
  searchEngine: 'meilisearch' | 'embedded'
  sessionSecret: string | null
  regionFile: string | null
  /** sign-in as an example person, mail on a local page */
  example: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

const loopback = ['127.0.0.1', 'localhost', '::1', '[::1]']

/**
 * The environment, read once at start. Throws an Error whose message lists every wrong variable in plain English.
 * Example mode is on by default only on loopback without DATABASE_URL, and not behind a proxy that serves it at an address of its own.
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not right:\n${lines.join('\n')}`)
  }
  const value = parsed.data
  const host = value.HOST ?? '127.0.0.1'
  const dataDir = value.DATA_DIR ?? 'data'
  const servedElsewhere = value.PUBLIC_URL !== undefined && !loopback.includes(new URL(value.PUBLIC_URL).hostname)
  const example = value.EXAMPLE ?? (loopback.includes(host) && !value.DATABASE_URL && !servedElsewhere)
  if (!example && !value.SESSION_SECRET) {
    throw new Error('The environment is not right:\n  SESSION_SECRET: is needed when the example mode is off (32 characters or longer)')
  }
  if (!example && !value.PUBLIC_URL) {
    throw new Error('The environment is not right:\n  PUBLIC_URL: is needed when the example mode is off (it stands in every mail)')
  }
  return {
    port: value.PORT ?? 3000,
    host,
    dataDir: isAbsolute(dataDir) ? dataDir : resolve(dataDir),
    databaseUrl: value.DATABASE_URL ?? null,
    publicUrl: value.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    smtpUrl: value.SMTP_URL ?? null,
    meiliUrl: value.MEILI_URL ?? null,
    meiliKey: value.MEILI_KEY ?? null,
    searchEngine: value.SEARCH_ENGINE ?? 'meilisearch',
    sessionSecret: value.SESSION_SECRET ?? null,
    regionFile: value.REGION_FILE ? resolve(value.REGION_FILE) : null,
    example,
    logLevel: value.LOG_LEVEL ?? 'info',
  }
}
