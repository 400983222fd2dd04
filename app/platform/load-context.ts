import type { Context } from './context.ts'
import type { RequestSession } from './session.server.ts'

declare module '@remix-run/node' {
  interface AppLoadContext {
    ctx: Context
    session: RequestSession
    /** of this response's scripts and styles */
    nonce: string
    /** shown on an error page and written in the log beside the error */
    reference: string
    /** the visitor's network address: for rate limits, kept nowhere */
    address: string
  }
}
