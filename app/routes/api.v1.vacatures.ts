import { openData } from '#app/api/open-data.server.ts'
import { vacanciesAsData } from '#app/features/vacancies/views/open-data.server.ts'

export const loader = openData(({ ctx, url }) => vacanciesAsData(ctx, url.searchParams))
export const action = openData(({ ctx, url }) => vacanciesAsData(ctx, url.searchParams))
