import { createContext } from 'react'

type ResponseParts = {
  nonce: string
  /** the reference that an error page shows */
  reference: string
  /** the page ships no scripts */
  plain: boolean
}

/** What belongs to one response. In the browser: nothing. */
export const ResponseContext = createContext<ResponseParts>({ nonce: '', reference: '', plain: false })
