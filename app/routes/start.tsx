import { redirect } from '@remix-run/node'
import { navigationOf } from '#app/features/access/texts/navigation.ts'
import { guarded } from '#app/platform/route.server.ts'

export const loader = guarded('session.switch', async ({ actor }) => redirect(navigationOf(actor).home.to))
