import { data } from '@remix-run/node'
import type { z } from 'zod'
import { firstErrors, type FormObject } from '#app/core/form-object.ts'

/** A message per field; `_form` for one about the whole form. */
export type FieldErrors = Record<string, string>
export type FormFault = { ok: false; errors: FieldErrors; values: FormObject }
export type ParsedForm<T> = { ok: true; value: T; values: FormObject } | FormFault

const ours = new Set(['_token', '_key'])

/** The fields as typed, without our own hidden ones: what a form shows again. */
export function typedValues(form: FormObject): FormObject {
  return Object.fromEntries(Object.entries(form).filter(([name]) => !ours.has(name)))
}

/** Parses a submitted form once; after this, nobody parses again. */
export function parseForm<T extends z.ZodType>(schema: T, form: FormObject): ParsedForm<z.output<T>> {
  const values = typedValues(form)
  const parsed = schema.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data, values }
  const { '': whole, ...errors } = firstErrors(parsed.error)
  return { ok: false, errors: whole ? { ...errors, _form: whole } : errors, values }
}

/** The answer to a bad form: what was typed and what is wrong, status 422 (or another one). */
export function badForm(fault: Pick<FormFault, 'errors' | 'values'>, status = 422) {
  return data({ errors: fault.errors, values: fault.values }, { status })
}

/** What a page gets back from a refused form. */
export type FormResult = { errors: FieldErrors; values: FormObject }
