import { createContext } from 'react'

/** What root gives to every form: `token` guards against forged posts (null on a page that is cached for everybody), `key` makes a repeated submit harmless. */
export interface FormSecurity {
  token: string | null
  key: string
}

export const FormSecurityContext = createContext<FormSecurity>({ token: null, key: '' })
