import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Page } from '#app/components/page.tsx'
import type { FormObject } from '#app/core/form-object.ts'
import type { ActorWith } from '#app/features/access/rights.ts'
import { ManagedList } from '#app/features/open-hiring/components/managed-list.tsx'
import { answerSchema, entrySchema, listStatusSchema, versionSchema } from '#app/features/open-hiring/schema.ts'
import {
  callNextTexts,
  changeListTexts,
  listDone,
  notedAnswerTexts,
  notedLeaveTexts,
} from '#app/features/open-hiring/texts/screens-nl.ts'
import { answerCall } from '#app/features/open-hiring/use-cases/answer-call.server.ts'
import { callNext } from '#app/features/open-hiring/use-cases/call-next.server.ts'
import { changeListStatus } from '#app/features/open-hiring/use-cases/change-list-status.server.ts'
import { leaveList } from '#app/features/open-hiring/use-cases/leave-list.server.ts'
import { markRung } from '#app/features/open-hiring/use-cases/mark-rung.server.ts'
import { noteReading } from '#app/features/open-hiring/use-cases/note-reading.server.ts'
import { manageList } from '#app/features/open-hiring/views/manage-list.server.ts'
import type { Context } from '#app/platform/context.ts'
import { badForm, parseForm, type FormResult } from '#app/platform/form.server.ts'
import { pageMeta } from '#app/platform/page-meta.ts'
import { paths } from '#app/platform/paths.ts'
import { done, doneSentence, guarded, notFound } from '#app/platform/route.server.ts'

export const meta = pageMeta((data: { list: { title: string } }) => `Lijst: ${data.list.title}`)

export const loader = guarded('open-hiring.manage', async ({ ctx, actor, params, url }) => {
  const list = await manageList(ctx, actor, params.id ?? '')
  if (!list) throw notFound()
  await noteReading(ctx, actor, [
    ...list.called.map(({ entryId }) => ({ entryId, reason: 'open-hiring-beurt' as const })),
    ...list.toRing.map(({ entryId }) => ({ entryId, reason: 'open-hiring-bellen' as const })),
  ])
  return { list, done: doneSentence(url, listDone), name: ctx.region.openHiringName }
})

type Outcome = { ok: true; done: string } | { ok: false; sentence: string | null }
type Owner = ActorWith<'open-hiring.manage'>

export const action = guarded('open-hiring.manage', async ({ ctx, actor, params, form }) => {
  const id = params.id ?? ''
  const deed = String(form['actie'])
  const run = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined
  const outcome: Outcome = run ? await run(ctx, actor, id, form) : { ok: false, sentence: 'Deze stap kennen wij niet.' }
  if (outcome.ok) return done(paths.manageOpenHiringList(id), outcome.done)
  if (outcome.sentence === null) throw notFound()
  return badForm({ errors: { _form: outcome.sentence }, values: {} }, 409)
})

/** The sentence of a refusal; a row that is not there or not the actor's is 404 like any other. */
function refused<C extends string>(refusal: C, texts: Record<C, string>): Outcome {
  return { ok: false, sentence: refusal === 'niet-gevonden' ? null : texts[refusal] }
}

const deeds: Record<string, (ctx: Context, actor: Owner, listId: string, form: FormObject) => Promise<Outcome>> = {
  async oproepen(ctx, actor, listId, form) {
    const called = await callNext(ctx, actor, { listId, version: versionSchema.parse(form).version })
    return called.ok ? { ok: true, done: 'opgeroepen' } : refused(called.refusal, callNextTexts)
  },
  async antwoord(ctx, actor, _listId, form) {
    const parsed = parseForm(answerSchema, form)
    if (!parsed.ok) return { ok: false, sentence: parsed.errors['antwoord'] ?? 'Kies een antwoord.' }
    const answered = await answerCall(ctx, actor, entrySchema.parse(form).inschrijving, parsed.value.antwoord)
    return answered.ok ? { ok: true, done: 'antwoord' } : refused(answered.refusal, notedAnswerTexts)
  },
  async 'niet-begonnen'(ctx, actor, _listId, form) {
    const left = await leaveList(ctx, actor, entrySchema.parse(form).inschrijving)
    return left.ok ? { ok: true, done: 'niet-begonnen' } : refused(left.refusal, notedLeaveTexts)
  },
  async status(ctx, actor, listId, form) {
    const parsed = parseForm(listStatusSchema, form)
    if (!parsed.ok) return { ok: false, sentence: changeListTexts['kan-niet'] }
    const changed = await changeListStatus(ctx, actor, {
      listId,
      to: parsed.value.naar,
      version: versionSchema.parse(form).version,
    })
    return changed.ok ? { ok: true, done: parsed.value.naar } : refused(changed.refusal, changeListTexts)
  },
  async gebeld(ctx, actor, _listId, form) {
    if (actor.role !== 'account-manager') return { ok: false, sentence: null }
    const rung = await markRung(ctx, actor, entrySchema.parse(form).inschrijving)
    return rung.ok ? { ok: true, done: 'gebeld' } : { ok: false, sentence: null }
  },
}

export default function ManageOpenHiringList() {
  const { list, done, name } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>() as FormResult | undefined
  const error = result?.errors['_form']
  const back = list.staff ? paths.manageOpenHiring() : paths.companyOpenHiring()
  return (
    <Page
      title={list.title}
      overline={list.staff ? list.employer : undefined}
      breadcrumbs={[{ label: name, to: back }, { label: list.title }]}
      done={error === undefined ? done : null}
    >
      {error === undefined ? null : <ErrorSummary errors={[{ message: error }]} heading="Dat ging niet:" />}
      <ManagedList list={list} />
    </Page>
  )
}
