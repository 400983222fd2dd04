import type { Problem } from '#app/core/problem.ts'

/** The answer for a fault, as application/problem+json. */
export function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  const { status, title, ...rest } = problem
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...rest }), {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })
}
