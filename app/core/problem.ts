import type { Result } from './result.ts'

/** A fault of an interface for machines (RFC 9457). `fouten` names each field that is wrong. */
export type Problem = {
  status: number
  title: string
  detail?: string
  fouten?: readonly { veld: string; melding: string }[]
  /** the number written in the log beside the error */
  referentie?: string
}

/** What a screen for machines answers: the body, or what is wrong. */
export type ApiAnswer = Result<object, Problem>

export const nothingThere: Problem = { status: 404, title: 'Niet gevonden' }
