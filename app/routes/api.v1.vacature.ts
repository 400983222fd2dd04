import { openData } from '#app/api/open-data.server.ts'
import { vacancyAsData } from '#app/features/vacancies/views/open-data.server.ts'

export const loader = openData(({ ctx, params }) => vacancyAsData(ctx, params['id'] ?? ''))
export const action = openData(({ ctx, params }) => vacancyAsData(ctx, params['id'] ?? ''))
