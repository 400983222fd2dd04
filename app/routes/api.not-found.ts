import { openData } from '#app/api/open-data.server.ts'
import { nothingThere } from '#app/core/problem.ts'
import { refuse } from '#app/core/result.ts'

export const loader = openData(() => refuse(nothingThere))
export const action = openData(() => refuse(nothingThere))
