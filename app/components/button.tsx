import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type ButtonTone = 'primary' | 'secondary' | 'subtle' | 'danger'

interface ButtonProps {
  children: ReactNode
  /** one primary button a page */
  tone?: ButtonTone
  type?: 'submit' | 'button'
  name?: string
  value?: string
  icon?: IconName
  formAction?: string
}

const appearances: Record<ButtonTone, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  subtle: 'utrecht-button--subtle',
  danger: 'utrecht-button--primary-action utrecht-button--danger',
}

/** Classes of a button, for whatever looks like one. */
export const buttonClass = (tone: ButtonTone): string => `utrecht-button ${appearances[tone]} wsp-button`

/** A button that does something; for going somewhere use ButtonLink. */
export function Button({ children, tone = 'primary', type = 'submit', icon, ...button }: ButtonProps) {
  return (
    <button {...button} type={type} className={`${buttonClass(tone)} utrecht-button--html-button`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  )
}
