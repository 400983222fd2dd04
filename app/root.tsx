import { data, type HeadersFunction, type LinksFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { useContext, type ReactNode } from 'react'
import { ButtonForm } from '#app/components/button-form.tsx'
import { ErrorPage } from '#app/components/error-page.tsx'
import { ExampleBanner } from '#app/components/example-banner.tsx'
import { FormSecurityContext } from '#app/components/form-security.ts'
import { ResponseContext } from '#app/components/response-context.ts'
import { SiteFooter } from '#app/components/site-footer.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { SkipLink } from '#app/components/skip-link.tsx'
import { navigationOf } from '#app/features/access/texts/navigation.ts'
import { errorTexts } from '#app/platform/error-texts.ts'
import { asksForScripts } from '#app/platform/page-scripts.ts'
import { paths } from '#app/platform/paths.ts'
import { formSecurity } from '#app/platform/form-security.server.ts'
import { open } from '#app/platform/route.server.ts'
import { siteOf } from '#app/platform/site.server.ts'
import styles from '#app/styles/index.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const loader = open(async (args) => {
  const { ctx, session } = args
  const security = formSecurity(args)
  const user = session && {
    name: session.userName || session.email,
    role: session.membership?.role ?? null,
    place: session.membership?.organisationName ?? session.membership?.employerName ?? null,
    several: session.memberships.length > 1,
  }
  return data(
    { site: siteOf(ctx), user, navigation: navigationOf(session?.actor ?? null), security: security.form },
    security.cookie ? { headers: { 'Set-Cookie': security.cookie } } : {},
  )
})

/** Of a refused request, when to come back. */
export const headers: HeadersFunction = ({ errorHeaders }) => {
  const retryAfter = errorHeaders?.get('Retry-After')
  return new Headers(retryAfter ? { 'Retry-After': retryAfter } : undefined)
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const { nonce } = useContext(ResponseContext)
  const error = useRouteError()
  // Outside an error boundary React Router says null.
  const failed = error !== undefined && error !== null
  const matches = useMatches()
  const scripts = !failed && asksForScripts(matches.map(({ handle }) => handle))
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {failed ? <title>{[textsOf(error).title, root?.site.shortBrand].filter(Boolean).join(' · ')}</title> : <Meta />}
        <Links />
        {root ? <style nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: root.site.themeCss }} /> : null}
      </head>
      <body className="wsp-body">
        {children}
        {scripts ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  if (!root) return <>{children}</>
  const { site, user, navigation } = root
  return (
    <FormSecurityContext.Provider value={root.security}>
      <SkipLink />
      {site.example ? <ExampleBanner /> : null}
      <SiteHeader
        brand={site.shortBrand}
        region={site.regionName}
        items={navigation.items}
        signInTo={paths.signIn()}
        user={
          user && {
            name: user.name,
            role: navigation.roleName,
            ...(user.place ? { organisation: user.place } : {}),
            home: navigation.home,
            ...(user.several ? { switchTo: paths.switchMembership() } : {}),
          }
        }
        signOut={user ? <ButtonForm action={paths.signOut()} label="Uitloggen" tone="secondary" reloadDocument /> : null}
      />
      {children}
      <SiteFooter brand={site.brand} partners={site.partners} links={navigation.footer} contact={site.contact} openingHours={site.openingHours} />
    </FormSecurityContext.Provider>
  )
}

export default function App() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

const statusOf = (error: unknown): number => (isRouteErrorResponse(error) ? error.status : 500)

function textsOf(error: unknown) {
  const code = isRouteErrorResponse(error) && typeof error.data === 'object' && error.data ? (error.data as { code?: string }).code : undefined
  return errorTexts(statusOf(error), code)
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { reference } = useContext(ResponseContext)
  const { title, explanation } = textsOf(error)
  return (
    <Frame>
      <ErrorPage title={title} explanation={explanation} {...(statusOf(error) >= 500 && reference ? { reference } : {})} />
    </Frame>
  )
}
