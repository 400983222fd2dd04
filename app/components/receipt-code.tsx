import type { ReactNode } from 'react'

interface ReceiptCodeProps {
  code: string
  label?: string
  /** size of the groups in which the code is read out */
  group?: number
  /** the groups themselves, when they differ in size */
  groups?: readonly string[]
  /** the same code as picture */
  children?: ReactNode
}

/** A code to write down, in groups and big. */
export function ReceiptCode({ code, label = 'Uw code', group = 4, groups = groupsOf(code, group), children }: ReceiptCodeProps) {
  return (
    <div className="wsp-receipt">
      <div>
        <p className="wsp-receipt__label">{label}</p>
        <p className="wsp-receipt__code">
          {groups.map((part, index) => (
            <span key={index} className="wsp-receipt__group">
              {part}{' '}
            </span>
          ))}
        </p>
      </div>
      {children}
    </div>
  )
}

/** The code without signs and spaces, cut in groups. */
export function groupsOf(code: string, size: number): string[] {
  const plain = code.replace(/[\s-]/g, '')
  return Array.from({ length: Math.ceil(plain.length / size) }, (_, index) => plain.slice(index * size, (index + 1) * size))
}
