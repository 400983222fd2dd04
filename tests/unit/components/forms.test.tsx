import { describe, expect, test } from 'vitest'
import { ButtonForm } from '#app/components/button-form.tsx'
import { CheckboxField } from '#app/components/checkbox-field.tsx'
import { CheckboxesField } from '#app/components/checkboxes-field.tsx'
import { DateField } from '#app/components/date-field.tsx'
import { FormSecurityContext } from '#app/components/form-security.ts'
import { GetForm } from '#app/components/get-form.tsx'
import { PostForm } from '#app/components/post-form.tsx'
import { RadioField } from '#app/components/radio-field.tsx'
import { RangeFields } from '#app/components/range-fields.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { TextAreaField } from '#app/components/text-area-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { render } from './render.tsx'

const options = [
  { value: 'vast', label: 'Vast' },
  { value: 'tijdelijk', label: 'Tijdelijk' },
]

describe('a posting form', () => {
  test('carries token, version and a key of its own', async () => {
    const html = await render(
      <>
        <PostForm submitLabel="Bewaar" version={3} />
        <ButtonForm label="Sluit" fields={{ intent: 'sluit' }} />
      </>,
    )
    expect(html.match(/name="_token" value="the-token"/g)).toHaveLength(2)
    expect(html).toContain('name="version" value="3"')
    expect(html).toContain('name="intent" value="sluit"')
    const keys = [...html.matchAll(/name="_key" value="([^"]+)"/g)].map(([, key]) => key ?? '')
    expect(new Set(keys).size).toBe(2)
    for (const key of keys) expect(key).toMatch(/^the-key-[\w.-]+$/)
  })

  test('on a page for everybody has no token', async () => {
    const html = await render(
      <FormSecurityContext.Provider value={{ token: null, key: 'k' }}>
        <PostForm submitLabel="Bewaar" />
      </FormSecurityContext.Provider>,
    )
    expect(html).not.toContain('_token')
  })

  test('without errors has no summary', async () => {
    expect(await render(<PostForm submitLabel="Bewaar" />)).not.toContain('role="alert"')
  })
})

describe('a refused form', () => {
  const result = {
    errors: { title: 'Vul de functie in.', contract: 'Kies een contract.', _form: 'Er is intussen iets veranderd.' },
    values: { title: '', tasks: 'Inpakken', days: ['ma', 'wo'], start: '2026-12-01' },
  }
  const form = (
    <PostForm submitLabel="Plaats vacature" result={result} defaults={{ title: 'Oud', yes: true }} idPrefix="v">
      <TextField name="title" label="Functie" hint="In gewone woorden." />
      <TextAreaField name="tasks" label="Taken" optional />
      <RadioField name="contract" label="Contract" options={options} />
      <CheckboxesField name="days" label="Dagen" options={['ma', 'di', 'wo'].map((value) => ({ value, label: value }))} />
      <DateField name="start" label="Begin" />
      <CheckboxField name="yes" label="Akkoord" />
    </PostForm>
  )

  test('links each error to its field; an error of the whole form has no link', async () => {
    const html = await render(form)
    expect(html).toContain('Er ging iets mis. Verbeter dit:')
    expect(html).toContain('role="alert" tabindex="-1"')
    expect(html).toContain('<a href="#v-title">Vul de functie in.</a>')
    expect(html).toContain('<a href="#v-contract">Kies een contract.</a>')
    expect(html).toContain('<li>Er is intussen iets veranderd.</li>')
    for (const id of ['v-title', 'v-contract']) expect(html).toContain(`id="${id}"`)
  })

  test('ties hint and error to the control', async () => {
    const html = await render(form)
    expect(html).toMatch(/<input[^>]*id="v-title"[^>]*aria-describedby="v-title-uitleg v-title-fout" aria-invalid="true"/)
    expect(html).toContain('id="v-title-uitleg"')
    expect(html).toContain('id="v-title-fout"')
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="v-contract-fout"/)
    expect(html).not.toMatch(/<textarea[^>]*aria-invalid/)
  })

  test('keeps what was typed and brings no first value back', async () => {
    const html = await render(form)
    expect(html).toContain('>Inpakken</textarea>')
    expect(html).not.toContain('Oud')
    expect([...html.matchAll(/<input[^>]*checked=""[^>]*>/g)].map(([tag]) => /value="(\w+)"/.exec(tag)?.[1])).toEqual(['ma', 'wo'])
    expect(html).toContain('value="01-12-2026"')
    expect(html).not.toMatch(/name="yes"[^>]*checked/)
  })

  test('says which fields may stay empty', async () => {
    expect(await render(form)).toContain('Taken<span class="wsp-field__optional"> (optioneel)</span>')
  })
})

test('first values fill every kind of field', async () => {
  const html = await render(
    <PostForm submitLabel="Bewaar" defaults={{ hoursMin: 24, hoursMax: 36, sector: 'zorg', yes: true, contract: 'vast', start: 'volgende week' }}>
      <RangeFields legend="Uren" fromName="hoursMin" toName="hoursMax" suffix="uur" />
      <SelectField name="sector" label="Sector" options={[{ value: 'zorg', label: 'Zorg' }]} emptyLabel="Kies" />
      <CheckboxField name="yes" label="Akkoord" />
      <RadioField name="contract" label="Contract" options={options} />
      <DateField name="start" label="Begin" />
    </PostForm>,
  )
  expect(html).toMatch(/id="hoursMin"[^>]*value="24"/)
  expect(html).toMatch(/id="hoursMax"[^>]*value="36"/)
  expect(html).toContain('<option value="zorg" selected="">')
  expect(html).toMatch(/name="yes"[^>]*checked/)
  expect(html).toMatch(/<input[^>]*type="radio"[^>]*checked=""[^>]*value="vast"/)
  expect(html).toContain('value="volgende week"')
})

test('a search form shows what was asked and carries no secrets', async () => {
  const html = await render(
    <GetForm search label="Zoek" values={{ q: 'magazijn' }}>
      <TextField name="q" label="Woorden" />
    </GetForm>,
  )
  expect(html).toContain('method="get"')
  expect(html).toContain('role="search"')
  expect(html).toContain('value="magazijn"')
  expect(html).not.toMatch(/_token|_key/)
})
