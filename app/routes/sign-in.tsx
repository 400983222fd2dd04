import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '#app/components/button-link.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { requestCodeSchema } from '#app/features/access/schema.ts'
import { requestSignInCode } from '#app/features/access/use-cases/request-sign-in-code.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths, safeReturnPath } from '#app/platform/paths.ts'
import { open, tooMany } from '#app/platform/route.server.ts'
import { pendingSignInCookie } from '#app/platform/pending-sign-in.server.ts'

export const meta = pageMeta('Inloggen')

export const loader = open(async ({ ctx, session }) => {
  if (session) throw redirect(paths.home())
  return { example: ctx.env.example }
})

export const action = open(async ({ ctx, form, url, address }) => {
  const parsed = parseForm(requestCodeSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const { email } = parsed.value
  for (const [what, key] of [['sign-in-address', address], ['sign-in-email', ctx.keyedHash('limit', email)]] as const) {
    const taken = await ctx.limits.take(what, key)
    if (!taken.ok) throw tooMany(taken.retryAfter)
  }
  await requestSignInCode(ctx, email)
  const to = safeReturnPath(url.searchParams.get('naar'))
  return redirect(paths.signInCode(), { status: 303, headers: { 'Set-Cookie': pendingSignInCookie(ctx, { email, to }) } })
})

export default function SignIn() {
  const { example } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page title="Inloggen" intro="U krijgt een code per e-mail. Een wachtwoord hebt u niet nodig.">
      <PostForm submitLabel="Stuur mij een code" result={result}>
        <TextField name="email" label="Uw e-mailadres" type="email" autoComplete="email" />
      </PostForm>
      <h2 className="wsp-h2">Nog geen account?</h2>
      <p>Dat maakt u vanzelf aan: vul uw e-mailadres in en daarna de gegevens van uw bedrijf.</p>
      {example ? (
        <ButtonLink to={paths.signInExample()} tone="secondary">
          Log in als een voorbeeldpersoon
        </ButtonLink>
      ) : null}
    </Page>
  )
}
