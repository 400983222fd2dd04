import { redirect } from '@remix-run/node'
import { endSession } from '#app/features/access/use-cases/end-session.server.ts'
import { paths } from '#app/platform/paths.ts'
import { guarded, open } from '#app/platform/route.server.ts'
import { cookieLine, sessionCookie } from '#app/platform/session.server.ts'

export const loader = open(async () => redirect(paths.home()))

export const action = guarded('session.end', async ({ ctx, actor, session }) => {
  if (session) await endSession(ctx, actor, session.idHash)
  return redirect(paths.home(), { status: 303, headers: { 'Set-Cookie': cookieLine(ctx, sessionCookie, '', 0) } })
})
