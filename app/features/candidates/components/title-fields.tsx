import { Field } from '#app/components/field.tsx'
import { useField } from '#app/components/form-state.ts'
import { TextInput } from '#app/components/text-input.tsx'

interface TitleFieldsProps {
  /** names of the boxes, in order */
  names: readonly string[]
  /** 'Beroep dat de kandidaat wil'; the boxes are numbered */
  label: string
  hint: string
  /** id of the one list of suggestions on the page */
  listId: string
  /** false: at least the first must be filled */
  optional?: boolean
}

/** Boxes in which titles of occupations are typed, all with the same suggestions. */
export function TitleFields({ names, label, hint, listId, optional }: TitleFieldsProps) {
  return (
    <>
      {names.map((name, at) => (
        <TitleField
          key={name}
          name={name}
          label={at === 0 ? label : `${label} (${at + 1})`}
          hint={at === 0 ? hint : undefined}
          listId={listId}
          optional={optional || at > 0}
        />
      ))}
    </>
  )
}

interface TitleFieldProps {
  name: string
  label: string
  hint: string | undefined
  listId: string
  optional: boolean
}

function TitleField({ name, label, hint, listId, optional }: TitleFieldProps) {
  const field = useField(name, hint !== undefined)
  return (
    <Field field={field} label={label} hint={hint} optional={optional}>
      <TextInput field={field} name={name} list={listId} autoComplete="off" />
    </Field>
  )
}

/** The suggestions of the boxes above, once on the page. */
export function TitleList({ id, titles }: { id: string; titles: readonly string[] }) {
  return (
    <datalist id={id}>
      {titles.map((title) => (
        <option key={title} value={title} />
      ))}
    </datalist>
  )
}
