import { createContext } from 'react'

/** What belongs to one response: the nonce of its scripts, and the reference that an error page shows. Empty in the browser. */
export const ResponseContext = createContext<{ nonce: string; reference: string }>({ nonce: '', reference: '' })
