import type { Region } from '#app/core/region.ts'
import type { Env } from '#app/platform/env.server.ts'
import { parseRegion, readRegion } from '#app/platform/region.server.ts'
import example from '#db/reference/region-rijk-van-nijmegen.json' with { type: 'json' }

/** The region of REGION_FILE, or the example region. */
export function regionOf(env: Env): Region {
  return env.regionFile ? readRegion(env.regionFile) : parseRegion(example, 'rijk-van-nijmegen')
}
