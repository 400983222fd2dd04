import { Form } from '@remix-run/react'
import { useContext, useId, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { FormErrors } from './form-errors.tsx'
import { FormSecurityContext } from './form-security.ts'
import { FormStateContext, type FormDefaults, type FormResult } from './form-state.ts'

interface PostFormProps {
  /** where to post; without it the page's own address */
  action?: string
  /** the answer of a refused post: errors and what was typed */
  result?: FormResult | null
  defaults?: FormDefaults
  children?: ReactNode
  /** names the deed: "Plaats vacature", not "Verzenden" */
  submitLabel: string
  tone?: 'primary' | 'secondary' | 'danger'
  /** beside the button: a link back, a second button */
  secondary?: ReactNode
  /** makes field ids unique when a page has several forms */
  idPrefix?: string
  reloadDocument?: boolean
  /** version of the row that is edited, so that the loser of two edits hears of it */
  version?: number
  /** what assistive technology calls the form */
  label?: string
}

/** A form that posts: adds token, idempotency key and version, an error summary on top, and gives its fields their error and value. */
export function PostForm(props: PostFormProps) {
  const { action, result = null, defaults = {}, children, submitLabel, tone = 'primary', secondary, idPrefix = '', reloadDocument, version, label } = props
  const { key } = useContext(FormSecurityContext)
  return (
    <FormStateContext.Provider value={{ result, defaults, idPrefix }}>
      <Form key={key} method="post" action={action} reloadDocument={reloadDocument} className="wsp-form" noValidate aria-label={label}>
        <FormErrors />
        <FormSecrets version={version} />
        {children}
        <div className="wsp-actions">
          <Button tone={tone}>{submitLabel}</Button>
          {secondary}
        </div>
      </Form>
    </FormStateContext.Provider>
  )
}

/** The hidden fields of every posting form. The key differs per form on a page, so that two forms never count as one. */
export function FormSecrets({ version }: { version?: number | undefined }) {
  const { token, key } = useContext(FormSecurityContext)
  const own = useId().replaceAll(':', '')
  return (
    <>
      {token === null ? null : <input type="hidden" name="_token" value={token} />}
      <input type="hidden" name="_key" value={`${key}-${own}`} />
      {version === undefined ? null : <input type="hidden" name="version" value={version} />}
    </>
  )
}
