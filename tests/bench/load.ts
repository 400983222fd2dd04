import { connect, type Socket } from 'node:net'

/** One request after another on each connection, kept alive. */
export type Load = { host: string; port: number; path: () => string; connections: number; seconds: number }

const headersEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('0\r\n\r\n')

/** Length of the first whole answer in these bytes, or 0 when more has to come. Throws when it is not a 200. */
function answerLength(bytes: Buffer): number {
  const end = bytes.indexOf(headersEnd)
  if (end < 0) return 0
  const head = bytes.toString('latin1', 0, end)
  if (!head.startsWith('HTTP/1.1 200')) throw new Error(`Not a page but: ${head.split('\r\n')[0]}`)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length !== undefined) {
    const total = end + 4 + Number(length)
    return bytes.byteLength >= total ? total : 0
  }
  const last = bytes.indexOf(lastChunk, end)
  return last < 0 ? 0 : last + lastChunk.byteLength
}

/** Asks for pages as fast as they come, for so many seconds. Out: answers a second. */
export async function measureLoad({ host, port, path, connections, seconds }: Load): Promise<number> {
  let answered = 0
  const started = performance.now()
  const until = started + seconds * 1000
  const run = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let waiting: Buffer[] = []
      const ask = () => socket.write(`GET ${path()} HTTP/1.1\r\nHost: ${host}:${port}\r\nAccept: text/html\r\n\r\n`)
      socket.on('error', reject)
      socket.on('close', () => resolve())
      socket.on('data', (chunk: Buffer) => {
        try {
          waiting.push(chunk)
          const bytes = waiting.length === 1 ? chunk : Buffer.concat(waiting)
          const length = answerLength(bytes)
          waiting = length === 0 ? [bytes] : []
          if (length === 0) return
          answered += 1
          if (performance.now() < until) ask()
          else socket.destroy()
        } catch (error) {
          socket.destroy()
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      })
      ask()
    })
  await Promise.all(Array.from({ length: connections }, () => run(connect({ host, port, noDelay: true }))))
  return answered / ((performance.now() - started) / 1000)
}
