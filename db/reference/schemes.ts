import { jobSchemes } from './schemes/jobs.ts'
import type { Scheme } from './schemes/scheme.ts'
import { supportSchemes } from './schemes/support.ts'
import { trainingSchemes } from './schemes/training.ts'
import { wageSchemes } from './schemes/wage.ts'

/** The catalogue of schemes at first load, ended ones included. Amounts by date stand in scheme-amounts.ts. */
export const schemes: readonly Scheme[] = [...wageSchemes, ...supportSchemes, ...jobSchemes, ...trainingSchemes]
