import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Page } from '#app/components/page.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { TextField } from '#app/components/text-field.tsx'
import type { FormObject } from '#app/core/form-object.ts'
import { MyPlaceCard } from '#app/features/open-hiring/components/my-place-card.tsx'
import { openHiringLimits } from '#app/features/open-hiring/model.ts'
import { answerSchema, lookUpSchema } from '#app/features/open-hiring/schema.ts'
import { answerReasonTexts } from '#app/features/open-hiring/texts/nl.ts'
import { answerTexts, leaveTexts, leftDone } from '#app/features/open-hiring/texts/screens-nl.ts'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { leaveList } from '#app/features/open-hiring/use-cases/leave-list.server.ts'
import { myPlace, placeOfCode } from '#app/features/open-hiring/views/my-place.server.ts'
import type { Context } from '#app/platform/context.ts'
import { badForm, parseForm, type FormResult } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { forgetPlaceCookie, openPlaceCookie, readOpenPlace } from '#app/platform/receipt-session.server.ts'
import { done, doneSentence, open, tooMany } from '#app/platform/route.server.ts'

export const meta = pageMeta('Uw plaats op de lijst')

export const loader = open(async ({ ctx, request, url }) => {
  const opened = readOpenPlace(ctx, request)
  const place = opened && (await myPlace(ctx, opened.entryId, opened.code))
  return { place, done: doneSentence(url, { ...answerReasonTexts, ...leftDone }), name: ctx.region.openHiringName }
})

export const action = open(async ({ ctx, request, form, address }) => {
  if (form['actie'] === 'sluit')
    return redirect(paths.receipt(), { status: 303, headers: { 'Set-Cookie': forgetPlaceCookie(ctx) } })
  if (form['actie'] === 'zoek') return lookUp(ctx, form, address)
  const opened = readOpenPlace(ctx, request)
  if (!opened) return badForm({ errors: { code: 'Vul uw code opnieuw in. Uw plaats was te lang open.' }, values: {} })
  if (form['actie'] === 'weg') {
    const left = await leaveList(ctx, 'job-seeker', opened.entryId)
    return left.ok ? done(paths.receipt(), 'weg') : refused(leaveTexts[left.refusal])
  }
  const parsed = parseForm(answerSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const answered = await answerCall(ctx, 'job-seeker', opened.entryId, parsed.value.antwoord)
  return answered.ok ? done(paths.receipt(), answered.value.reason) : refused(answerTexts[answered.refusal])
})

const refused = (sentence: string) => badForm({ errors: { _form: sentence }, values: {} }, 409)

async function lookUp(ctx: Context, form: FormObject, address: string) {
  const taken = await ctx.limits.take('receipt', address)
  if (!taken.ok) throw tooMany(taken.retryAfter)
  const parsed = parseForm(lookUpSchema, form)
  if (!parsed.ok) return badForm(parsed)
  const entryId = await placeOfCode(ctx, parsed.value.code)
  if (entryId === null)
    return badForm({ errors: { code: 'Deze code kennen wij niet. Kijk de letters en cijfers na.' }, values: parsed.values })
  const cookie = openPlaceCookie(ctx, { entryId, code: null }, openHiringLimits.lookUpMinutes)
  return redirect(paths.receipt(), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function MyPlace() {
  const { place, done, name } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() as FormResult | undefined
  const breadcrumbs = [{ label: 'Begin', to: paths.home() }, { label: name, to: paths.openHiring() }, { label: 'Uw plaats' }]
  if (place === null) {
    return (
      <Page
        title="Uw plaats op de lijst"
        intro="Vul de code in die u kreeg toen u zich aanmeldde."
        breadcrumbs={breadcrumbs}
        done={done}
      >
        <PostForm submitLabel="Bekijk mijn plaats" result={result ?? null} reloadDocument>
          <input type="hidden" name="actie" value="zoek" />
          <TextField
            name="code"
            label="Uw code"
            hint="10 letters en cijfers, bijvoorbeeld ABC-DEF-GH12. Hoofdletters maken niet uit."
            autoComplete="off"
            spellCheck={false}
            width="m"
          />
        </PostForm>
        <p>Code kwijt? Dat geeft niet. U houdt uw plaats. Als u aan de beurt bent, hoort u het per e-mail of telefoon.</p>
      </Page>
    )
  }
  const error = result?.errors['_form']
  return (
    <Page
      title={place.receipt === null ? 'Uw plaats op de lijst' : 'U staat op de lijst'}
      overline={`${place.title} bij ${place.employer}`}
      intro={`Aangemeld op ${place.joined}.`}
      breadcrumbs={breadcrumbs}
      done={done}
    >
      {error === undefined ? null : <ErrorSummary errors={[{ message: error }]} />}
      <MyPlaceCard place={place} />
    </Page>
  )
}
