import { bouw } from './occupations/bouw.ts'
import { detailhandel } from './occupations/detailhandel.ts'
import { groen } from './occupations/groen.ts'
import { horeca } from './occupations/horeca.ts'
import { ict } from './occupations/ict.ts'
import { kantoor } from './occupations/kantoor.ts'
import { logistiek } from './occupations/logistiek.ts'
import type { Occupation } from './occupations/occupation.ts'
import { onderwijs } from './occupations/onderwijs.ts'
import { overig } from './occupations/overig.ts'
import { productie } from './occupations/productie.ts'
import { schoonmaak } from './occupations/schoonmaak.ts'
import { techniek } from './occupations/techniek.ts'
import { transport } from './occupations/transport.ts'
import { zorg } from './occupations/zorg.ts'

/** The occupations of this labour market, in order of sector. */
export const occupations: readonly Occupation[] = [
  ...zorg,
  ...techniek,
  ...logistiek,
  ...bouw,
  ...horeca,
  ...schoonmaak,
  ...groen,
  ...productie,
  ...detailhandel,
  ...kantoor,
  ...onderwijs,
  ...transport,
  ...ict,
  ...overig,
]
