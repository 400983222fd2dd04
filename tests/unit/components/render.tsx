import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { FormSecurityContext } from '#app/components/form-security.ts'

/** HTML of a component as the server sends it, at the address `/vacatures`. */
export async function render(element: ReactElement): Promise<string> {
  const handler = createStaticHandler([{ path: '*', element }])
  const context = await handler.query(new Request('http://localhost/vacatures'))
  if (context instanceof Response) throw new Error('A component answered with a redirect')
  const router = createStaticRouter(handler.dataRoutes, context)
  return renderToStaticMarkup(
    <FormSecurityContext.Provider value={{ token: 'the-token', key: 'the-key' }}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </FormSecurityContext.Provider>,
  )
}
