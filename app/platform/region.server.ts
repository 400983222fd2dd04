import { readFileSync } from 'node:fs'
import { regionSchema, type Region } from '#app/core/region.ts'

/** Reads and checks a region file. Throws an Error that names the file and every fault in it. */
export function readRegion(path: string): Region {
  let text: unknown
  try {
    text = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`REGION_FILE ${path} cannot be read as JSON`, { cause: error })
  }
  return parseRegion(text, path)
}

export function parseRegion(value: unknown, path: string): Region {
  const parsed = regionSchema.safeParse(value)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`REGION_FILE ${path} is not right:\n${lines.join('\n')}`)
}
