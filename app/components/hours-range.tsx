import { RangeFields, type RangeFieldsProps } from './range-fields.tsx'

type HoursRangeProps = Pick<RangeFieldsProps, 'fromName' | 'toName' | 'hint' | 'optional'> & { legend?: string }

/** Hours a week, from and to. */
export function HoursRange({ legend = 'Uren per week', ...range }: HoursRangeProps) {
  return <RangeFields legend={legend} suffix="uur" {...range} />
}
