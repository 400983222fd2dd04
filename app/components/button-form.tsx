import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button, type ButtonTone } from './button.tsx'
import { FormSecrets } from './post-form.tsx'
import type { IconName } from './icon.tsx'

interface ButtonFormProps {
  action?: string
  /** hidden fields */
  fields?: Readonly<Record<string, string | number>>
  label: string
  /** what will happen: the button then waits behind a disclosure with this text */
  confirm?: ReactNode
  tone?: ButtonTone
  icon?: IconName
  version?: number
  reloadDocument?: boolean
}

/** A form of one button. With `confirm` a first press opens the explanation, the second does it. */
export function ButtonForm({ action, fields = {}, label, confirm, tone = 'secondary', icon, version, reloadDocument }: ButtonFormProps) {
  const form = (
    <Form method="post" action={action} reloadDocument={reloadDocument} className="wsp-button-form">
      <FormSecrets version={version} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button tone={tone} icon={icon}>
        {confirm === undefined ? label : `Ja, ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
      </Button>
    </Form>
  )
  if (confirm === undefined) return form
  return (
    <details className="wsp-confirm">
      <summary className="wsp-confirm__summary">{label}</summary>
      <div className="wsp-confirm__body">
        <div>{confirm}</div>
        {form}
      </div>
    </details>
  )
}
