import { Page } from '#app/components/page.tsx'
import { pageMeta } from '#app/platform/page-meta.ts'
import { open } from '#app/platform/route.server.ts'

export const handle = { scripts: false }
export const meta = pageMeta('Eén loket voor werkgevers')
export const loader = open(async () => ({}))

export default function Home() {
  return <Page title="Eén loket voor werkgevers" />
}
