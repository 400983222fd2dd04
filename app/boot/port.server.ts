import { once } from 'node:events'
import { createServer } from 'node:net'

export const portTaken = (port: number) => `Port ${port} is taken: choose another with PORT=…`

/** Throws, before anything is filled or started, when the program could not listen there. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const server = createServer()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new Error(portTaken(port), { cause: error })
    if (code === 'EACCES') throw new Error(`Port ${port} may not be used by this user: choose another with PORT=…`, { cause: error })
    throw new Error(`HOST ${host} cannot be listened on: ${code ?? message}`, { cause: error })
  }
  server.close()
  await once(server, 'close')
}
