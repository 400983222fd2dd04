import { notFound, open } from '#app/platform/route.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'

export const meta = pageMeta('Niet gevonden')

export const loader = open(async () => {
  throw notFound()
})

export const action = open(async () => {
  throw notFound()
})

export default function NotFound() {
  return null
}
