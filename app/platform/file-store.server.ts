import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type FileStore = {
  /** Writes the bytes whole or not at all; returns size and SHA-256 in hex. */
  put(id: string, bytes: Uint8Array): Promise<{ bytes: number; sha256: string }>
  get(id: string): Promise<Buffer>
  remove(id: string): Promise<void>
}

/** Files (evidence, imports) below DATA_DIR, outside the web root; names are ids of ours, never a name that someone gave. */
export function createFileStore(folder: string): FileStore {
  const pathOf = (id: string) => {
    if (!/^[a-z0-9]{8,40}$/.test(id)) throw new Error('not an id of the file store')
    return join(folder, id.slice(0, 2), id)
  }
  return {
    async put(id, bytes) {
      const path = pathOf(id)
      await mkdir(join(folder, id.slice(0, 2)), { recursive: true })
      await writeFile(`${path}.part`, bytes, { flush: true })
      await rename(`${path}.part`, path)
      return { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
    },
    get: (id) => readFile(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
  }
}
