import { reportCsv } from '#app/features/reports/documents.server.ts'
import { readPublicReport } from '#app/features/reports/views/public-reports.server.ts'
import { notFound, open } from '#app/platform/route.server.ts'

export const loader = open(async ({ ctx, params, url }) => {
  const { gemeente = '', kwartaal = '' } = params
  const report = await readPublicReport(ctx, gemeente, kwartaal, url.searchParams.get('versie'))
  if (!report) throw notFound()
  return new Response(reportCsv(report), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rapport-${report.municipality}-${report.quarter}-versie-${report.version}.csv"`,
    },
  })
})
