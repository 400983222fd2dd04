import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { enterCodeSchema } from '#app/features/access/schema.ts'
import { signInRefusals } from '#app/features/access/texts/nl.ts'
import { signInWithCode } from '#app/features/access/use-cases/sign-in-with-code.server.ts'
import { badForm, parseForm } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { forgetPendingSignIn, readPendingSignIn } from '#app/platform/pending-sign-in.server.ts'
import { open, tooMany } from '#app/platform/route.server.ts'
import { cookieLine, sessionCookie } from '#app/platform/session.server.ts'

export const meta = pageMeta('Vul de code in')

export const loader = open(async ({ ctx, request }) => {
  const pending = readPendingSignIn(ctx, request)
  if (!pending) throw redirect(paths.signIn())
  return { email: pending.email, mailPage: ctx.env.example && !ctx.env.smtpUrl ? paths.exampleMail() : null }
})

export const action = open(async ({ ctx, request, form, address }) => {
  const pending = readPendingSignIn(ctx, request)
  if (!pending) throw redirect(paths.signIn())
  const parsed = parseForm(enterCodeSchema, { ...form, email: pending.email })
  if (!parsed.ok) return badForm({ ...parsed, values: {} })
  const taken = await ctx.limits.take('sign-in-code', address)
  if (!taken.ok) throw tooMany(taken.retryAfter)
  const result = await signInWithCode(ctx, parsed.value)
  if (!result.ok) return badForm({ errors: { code: signInRefusals[result.refusal] }, values: {} })
  const headers = new Headers()
  headers.append('Set-Cookie', cookieLine(ctx, sessionCookie, result.value.secret, result.value.seconds))
  headers.append('Set-Cookie', forgetPendingSignIn(ctx))
  return redirect(pending.to ?? paths.start(), { status: 303, headers })
})

export default function SignInCode() {
  const { email, mailPage } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  return (
    <Page title="Vul de code in" intro={`Wij stuurden een code van 8 cijfers naar ${email}. Die werkt 10 minuten.`}>
      <PostForm submitLabel="Log in" result={result} secondary={<Link to={paths.signIn()}>Stuur een nieuwe code</Link>}>
        <TextField name="code" label="Code uit de e-mail" inputMode="numeric" autoComplete="one-time-code" width="s" />
      </PostForm>
      {mailPage ? (
        <p>
          Dit is een voorbeeld: er gaat geen echte e-mail uit. <Link to={mailPage}>Bekijk de verstuurde mail</Link>.
        </p>
      ) : null}
    </Page>
  )
}
