import { openData } from '#app/api/open-data.server.ts'
import { minimumWageAsData } from '#app/features/instruments/views/minimum-wage-data.server.ts'

export const loader = openData(({ ctx, url }) => minimumWageAsData(ctx, url.searchParams))
export const action = openData(({ ctx, url }) => minimumWageAsData(ctx, url.searchParams))
