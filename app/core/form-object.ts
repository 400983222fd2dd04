import type { z } from 'zod'

/** A submitted form: one text for a field sent once, a list for a field sent more often. */
export type FormObject = Record<string, string | string[]>

const refusedNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Turns FormData into an object without prototype; files and names that could reach a prototype are left out. */
export function formToObject(form: FormData): FormObject {
  const object = Object.create(null) as FormObject
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || refusedNames.has(name)) continue
    const earlier = object[name]
    if (earlier === undefined) object[name] = value
    else if (Array.isArray(earlier)) earlier.push(value)
    else object[name] = [earlier, value]
  }
  return object
}

/** The first message of each field, by path joined with dots ('hours.min'); a message about the whole form has key ''. */
export function firstErrors(error: z.ZodError): Record<string, string> {
  const errors = Object.create(null) as Record<string, string>
  for (const issue of error.issues) errors[issue.path.map(String).join('.')] ??= issue.message
  return errors
}
