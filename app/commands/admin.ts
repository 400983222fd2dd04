import { parseArgs } from 'node:util'
import { runCommand } from '#app/boot/command.server.ts'
import { parseEmail } from '#app/core/identifiers.ts'
import { userRefusals } from '#app/features/organisations/texts/nl.ts'
import { makeAdministrator } from '#app/features/organisations/use-cases/make-administrator.server.ts'
import { paths } from '#app/platform/paths.ts'

const usage = 'Use: npm run admin -- --email name@example.org --naam "First Last" [--organisatie ID]'

/** Makes somebody administrator of the region: the first one, or a further one. */
await runCommand(async ({ ctx, env }) => {
  const { values } = parseArgs({ options: { email: { type: 'string' }, naam: { type: 'string' }, organisatie: { type: 'string' } }, strict: false })
  const [email, name] = [parseEmail(String(values['email'] ?? '')), String(values['naam'] ?? '').trim()]
  if (email === null || name.length < 2 || name.length > 80) throw new Error(`An e-mail address and a name are needed.\n${usage}`)
  const partner = ctx.region.partners.find(({ kind }) => kind === 'werkbedrijf') ?? ctx.region.partners[0]
  const organisationId = String(values['organisatie'] ?? partner?.id ?? '')
  const made = await makeAdministrator(ctx, { email, name, organisationId })
  const signIn = `${ctx.publicUrl}${paths.signIn()}`
  if (!made.ok) {
    if (made.refusal === 'rol-bestaat-al') return `${email} is administrator already. Nothing was changed. Sign in at ${signIn}`
    const known = made.refusal === 'partner-onbekend' ? `\nPartners: ${ctx.region.partners.map(({ id }) => id).join(', ')}` : ''
    throw new Error(`${userRefusals[made.refusal]}${known}`)
  }
  const mailed = env.smtpUrl
    ? 'The code to sign in with comes by e-mail.'
    : env.example
      ? `The code to sign in with stands on ${ctx.publicUrl}${paths.exampleMail()}`
      : 'Set SMTP_URL first: without a mail server no code to sign in with can be sent.'
  return `${email} is administrator now${made.value.newAccount ? ' (new account)' : ''}, at ${organisationId}.\nSign in at ${signIn}\n${mailed}`
})
