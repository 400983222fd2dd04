import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { Context } from '#app/platform/context.ts'
import '#app/platform/load-context.ts'
import { errorFields } from '#app/platform/log.server.ts'
import type { ApiAnswer } from '#app/core/problem.ts'
import { problemResponse } from './problem.ts'

export type OpenDataArgs = { ctx: Context; url: URL; params: Record<string, string | undefined> }
type Arguments = LoaderFunctionArgs | ActionFunctionArgs
type OpenDataHandler = ((args: Arguments) => Promise<Response>) & { right: 'open' }

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}
const preflight = { ...shared, 'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS', 'Access-Control-Allow-Headers': 'Accept, Content-Type', 'Access-Control-Max-Age': '86400' }
const reading = ['GET', 'HEAD']

/**
 * A loader of open data: for everybody and every site, no cookie read or set, 600 requests a minute per address, every fault
 * as problem+json. As the action of the same route it refuses what is not reading.
 */
export function openData(run: (args: OpenDataArgs) => Promise<ApiAnswer> | ApiAnswer): OpenDataHandler {
  const handler = async (args: Arguments): Promise<Response> => {
    const { request, params, context } = args
    const { ctx } = context
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...preflight, Allow: 'GET, HEAD, OPTIONS' } })
    const taken = await ctx.limits.take('api', context.address)
    if (!taken.ok) return problemResponse({ status: 429, title: 'Te veel verzoeken' }, { ...shared, 'Retry-After': String(taken.retryAfter) })
    if (!reading.includes(request.method)) return problemResponse({ status: 405, title: 'Hier kunt u alleen lezen' }, { ...shared, Allow: 'GET, HEAD, OPTIONS' })
    try {
      const answer = await run({ ctx, url: new URL(request.url), params })
      if (!answer.ok) return problemResponse(answer.refusal, shared)
      return Response.json(answer.value, { headers: { ...shared, 'Cache-Control': 'public, max-age=60' } })
    } catch (error) {
      ctx.log.error('request failed', { reference: context.reference, method: request.method, ...errorFields(error) })
      return problemResponse({ status: 500, title: 'Er ging iets mis bij ons', referentie: context.reference }, shared)
    }
  }
  return Object.assign(handler, { right: 'open' as const })
}
