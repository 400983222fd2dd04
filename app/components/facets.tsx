import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface FacetOption {
  value: string
  label: string
  /** how many hits it gives; null when unknown */
  count: number | null
  checked: boolean
}

export interface FacetGroup {
  /** name under which the ticked values stand in the address */
  name: string
  label: string
  options: readonly FacetOption[]
}

interface FacetsProps {
  groups: readonly FacetGroup[]
  /** address without any condition */
  clearTo?: string
  submitLabel?: string
  /** other conditions, above the groups */
  children?: ReactNode
}

const shownAtOnce = 7

/** Conditions of a search with their counts, inside a GetForm. On a narrow screen behind one button. */
export function Facets({ groups, clearTo, submitLabel = 'Toon resultaten', children }: FacetsProps) {
  const active = groups.flatMap((group) => group.options).filter((option) => option.checked).length
  return (
    <details className="wsp-facets">
      <summary className="wsp-facets__button">
        <Icon name="filter" />
        Filters{active === 0 ? '' : ` (${active})`}
      </summary>
      <div className="wsp-facets__body">
        {children}
        {groups.map((group) => (
          <Group key={group.name} group={group} />
        ))}
        <div className="wsp-facets__actions">
          <Button tone="secondary">{submitLabel}</Button>
          {active > 0 && clearTo !== undefined ? (
            <Link to={clearTo}>
              Wis {active === 1 ? 'het filter' : `${active} filters`}
            </Link>
          ) : null}
        </div>
      </div>
    </details>
  )
}

function Group({ group }: { group: FacetGroup }) {
  if (group.options.length === 0) return null
  const isEarly = (option: FacetOption, index: number) => index < shownAtOnce || option.checked
  const first = group.options.filter(isEarly)
  const rest = group.options.filter((option, index) => !isEarly(option, index))
  return (
    <fieldset className="wsp-facets__group">
      <legend className="wsp-facets__legend">{group.label}</legend>
      {first.map((option) => (
        <FacetChoice key={option.value} group={group} option={option} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>Toon nog {rest.length}</summary>
          {rest.map((option) => (
            <FacetChoice key={option.value} group={group} option={option} />
          ))}
        </details>
      )}
    </fieldset>
  )
}

function FacetChoice({ group, option }: { group: FacetGroup; option: FacetOption }) {
  return (
    <Choice type="checkbox" id={`filter-${group.name}-${option.value}`} name={group.name} option={option} checked={option.checked} invalid={false}>
      {option.count === null ? null : (
        <span className="wsp-facets__count">
          {' '}
          ({option.count})
        </span>
      )}
    </Choice>
  )
}
