import type { AppLoadContext, EntryContext, ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import { asksForScripts } from '#app/platform/page-scripts.ts'
import { routesOf } from './rooms.server.ts'

/** What entry.server exports beside its handler. */
export type PlainEntry = { renderPlainPage(context: EntryContext, url: string, load: AppLoadContext): string }
type Matched = EntryContext['staticHandlerContext']['matches']

/**
 * Pages without scripts, the short way: the loaders, then the HTML, without the data that scripts would begin with. For reading
 * only. Out: null when the page ships scripts or when a loader answers with more than data (a status, a header, a redirect):
 * the caller then lets Remix answer, and the loaders run once more.
 */
export function plainPages(build: ServerBuild): (request: Request, load: AppLoadContext) => Promise<string | null> {
  const modules = Object.fromEntries(Object.entries(build.routes).map(([id, { module }]) => [id, module]))
  const manifests = new Map<string, EntryContext['manifest']>()
  const manifestOf = (matches: Matched): EntryContext['manifest'] => {
    const ids = matches.map(({ route }) => route.id)
    const key = ids.join(' ')
    const manifest = manifests.get(key) ?? { ...build.assets, routes: Object.fromEntries(Object.entries(build.assets.routes).filter(([id]) => ids.includes(id))) }
    manifests.set(key, manifest)
    return manifest
  }
  const routes = routesOf(build)
  const entry = build.entry.module as unknown as PlainEntry
  return async (request, load) => {
    const { pathname, search } = new URL(request.url)
    const matches = matchRoutes(routes, pathname) as Matched | null
    if (!matches || asksForScripts(matches.map(({ route }) => modules[route.id]?.handle))) return null
    const loaded = await Promise.all(matches.map(({ route, params }) => modules[route.id]?.loader?.({ request, params, context: load })))
    if (!loaded.every(isOnlyData)) return null
    const context: EntryContext = {
      manifest: manifestOf(matches),
      routeModules: modules,
      staticHandlerContext: {
        basename: '/',
        location: { pathname, search, hash: '', state: null, key: 'default' },
        matches,
        loaderData: Object.fromEntries(matches.map(({ route }, at) => [route.id, dataOf(loaded[at])])),
        actionData: null,
        errors: null,
        statusCode: 200,
        loaderHeaders: {},
        actionHeaders: {},
        activeDeferreds: null,
      },
      renderMeta: {},
      future: build.future,
      isSpaMode: false,
      serializeError: (error) => error,
    }
    return entry.renderPlainPage(context, request.url, load)
  }
}

type WithInit = { type: 'DataWithResponseInit'; data: unknown; init: ResponseInit | null }

function hasInit(value: unknown): value is WithInit {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
}

function isOnlyData(value: unknown): boolean {
  return !(value instanceof Response) && (!hasInit(value) || Object.keys(value.init ?? {}).length === 0)
}

function dataOf(value: unknown): unknown {
  return hasInit(value) ? value.data : value
}
