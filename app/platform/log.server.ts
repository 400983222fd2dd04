import { pino } from 'pino'
import type { Env } from './env.server.ts'

/** The only things that may be logged: no names, addresses, free text, query strings or form values. */
export type LogFields = {
  reference?: string
  route?: string
  method?: string
  status?: number
  ms?: number
  queries?: number
  sql?: string
  count?: number
  job?: string
  handler?: string
  event?: number
  eventKind?: string
  outboxId?: string
  outboxKind?: string
  tries?: number
  engine?: string
  pid?: number
  port?: number
  version?: string
  errorName?: string
  errorCode?: string
  /** stack frames only, without the message: a message may quote what a person typed */
  stack?: string
}

export type Log = Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: LogFields) => void>

/** What may be said of an error: its name, code and where it happened. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const stack = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12).join('\n')
  return { errorName: error.name, ...(code ? { errorCode: code } : {}), ...(stack ? { stack } : {}) }
}

/** Structured log lines on standard output. */
export function createLog(level: Env['logLevel']): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const at = (name: 'debug' | 'info' | 'warn' | 'error') => (message: string, fields: LogFields = {}) => logger[name](fields, message)
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

/** A log that says nothing: for tests and for filling the example region. */
export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
