import { fillVacancy, newEmployer } from './support/forms.ts'
import { email, kvkNumber, phone, word } from './support/invented.ts'
import { beginnings, openPages, roomsOfPeople } from './support/page-list.ts'
import { expect, test, type Page, type Person } from './support/people.ts'
import { filledWith, formsOn, freshKey, send, type RawForm } from './support/raw-form.ts'

test.describe.configure({ mode: 'parallel' })
test.setTimeout(180_000)

type Values = Record<string, string | string[]>
const each = (names: string[], value: string | string[]): Values => Object.fromEntries(names.map((name) => [name, value]))
const tooLong = 'a'.repeat(10_000)

type Attack = { name: string; values: (form: RawForm) => Values; fits: (form: RawForm) => boolean; statuses: number[] }
const attacks: Attack[] = [
  { name: 'empty', fits: ({ typed, chosen }) => typed.length + chosen.length > 0, values: ({ typed, chosen }) => ({ ...each(typed, ''), ...each(chosen, []) }), statuses: [422] },
  { name: 'too long', fits: ({ typed }) => typed.length > 0, values: ({ typed }) => each(typed, tooLong), statuses: [422] },
  { name: 'a list where one answer is asked', fits: ({ typed, chosen }) => typed.length + chosen.length > 0, values: ({ typed, chosen }) => each([...typed, ...chosen], ['1', '2']), statuses: [422] },
  { name: 'a choice that is not in the list', fits: ({ chosen }) => chosen.length > 0, values: ({ chosen }) => each(chosen, 'bestaat-niet'), statuses: [422] },
  { name: 'about something that is not there', fits: ({ ids }) => ids.length > 0, values: ({ ids }) => each(ids, 'bestaat-niet'), statuses: [404, 409, 422] },
]
const inDutch = /^(Vul|Kies|Geef|Gebruik|Zet|Deze|Dit|De|Iemand|Schrijf|U|Er|Waarschuwing|Fout)\b/

/** Every form this person meets, tried with everything that is wrong; what is not answered as it should is returned. */
async function attackEveryForm(page: Page, patterns: readonly string[]): Promise<{ tried: number; wrong: string[] }> {
  const found = await openPages(page, beginnings)
  const wrong: string[] = []
  const known = new Set<string>()
  let tried = 0
  for (const pattern of patterns) {
    const address = found.get(pattern)
    for (const form of address === undefined ? [] : await formsOn(page, address)) {
      const shape = [pattern, ...form.typed, ...form.chosen, ...form.ids].join(' ')
      if (known.has(shape)) continue
      known.add(shape)
      for (const attack of attacks.filter(({ fits }) => fits(form))) {
        const answer = await send(page, form.action, filledWith(form, { ...attack.values(form), _key: freshKey() }))
        const say = (fault: string) => wrong.push(`${pattern}, "${form.button}", ${attack.name}: ${fault}`)
        tried += 1
        if (!attack.statuses.includes(answer.status)) say(`status ${answer.status} ${answer.location ?? ''}`)
        for (const error of answer.errors) if (!inDutch.test(error)) say(`says "${error.slice(0, 80)}"`)
        if (answer.status === 422 && answer.errors.length === 0) say('says nothing')
        if (attack.name !== 'too long') continue
        const kept = answer.html.split(tooLong).length - 1
        if (kept < form.typed.length) say(`keeps ${kept} of ${form.typed.length} texts`)
      }
    }
  }
  return { tried, wrong }
}

/** What the trail tells of this person, but for signing in. */
async function deedsOf(admin: Page, name: string): Promise<string[]> {
  await admin.goto(`/beheer/gebruikers?q=${encodeURIComponent(name)}`)
  const path = (await admin.getByRole('table').getByRole('link', { name, exact: true }).first().getAttribute('href')) ?? ''
  await admin.goto(`/beheer/audit?wie=${path.split('/').at(-1) ?? ''}`)
  const rows = await admin.getByRole('table').getByRole('row').allInnerTexts()
  return rows.filter((row) => !/Ingelogd|Uitgelogd/.test(row)).slice(0, 20)
}

/** For each kind of person somebody whom no other test acts as, so that the trail shows what these forms did: nothing. */
const people: [string, Person, string][] = [
  ['employer', 'other employer', 'other employer'],
  ['account manager', { role: 'Accountmanager', place: /^UWV/ }, 'account manager'],
  ['consulent', { role: 'Consulent inkomen', place: /Heumen$/ }, 'consulent of Wijchen'],
  ['coordinator', { role: 'Coördinator social return', place: /Nijmegen$/ }, 'coordinator'],
  ['policy adviser', { role: 'Beleidsadviseur', place: /Beuningen$/ }, 'policy adviser'],
]
const patternsOf = (who: string): readonly string[] => roomsOfPeople.find(([person]) => person === who)?.[1] ?? []

for (const [name, person, sameRoomsAs] of people) {
  test(`every form of the ${name}, filled in wrong, is refused in Dutch and changes nothing`, async ({ browserOf }) => {
    const page = await browserOf(person)
    const admin = await browserOf('administrator')
    const who = (await page.locator('.wsp-user__name').innerText()).trim()
    const before = await deedsOf(admin, who)
    const { tried, wrong } = await attackEveryForm(page, patternsOf(sameRoomsAs))
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(name === 'policy adviser' ? 0 : 3)
    expect(await deedsOf(admin, who)).toEqual(before)
  })
}

test('every form of the administrator, filled in wrong, is refused in Dutch', async ({ browserOf }) => {
  const { tried, wrong } = await attackEveryForm(await browserOf('administrator'), patternsOf('administrator'))
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(20)
})

test('every form for visitors, filled in wrong, is refused in Dutch', async ({ browserOf }) => {
  const { tried, wrong } = await attackEveryForm(await browserOf('visitor'), patternsOf('visitor'))
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(8)
})

test('a code that is wrong, empty or too long does not sign in', async ({ browserOf }) => {
  const page = await browserOf('visitor')
  await page.goto('/inloggen')
  await page.getByLabel('Uw e-mailadres').fill(email())
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await expect(page.getByLabel('Code uit de e-mail')).toBeVisible()
  const [form] = await formsOn(page, '/inloggen/code')
  for (const code of ['', '0000', 'abcdefgh', tooLong, '00000000']) {
    const answer = await send(page, form?.action ?? '', filledWith(form!, { code, _key: freshKey() }))
    expect([answer.status, answer.errors.length], code.slice(0, 10)).toEqual([422, 1])
  }
  await page.goto('/mijn-bedrijf')
  await expect(page).toHaveURL(/\/inloggen/)
})

test('the same form sent again, at once or later, is one deed', async ({ browserOf }) => {
  const page = await browserOf('visitor')
  await newEmployer(page, email('werkgever'))
  const title = `Orderpicker ${word()}`
  await page.goto('/vacature-plaatsen')
  await fillVacancy(page, { title, pay: '15,80' })
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('button', { name: 'Plaats vacature' })).toBeVisible()
  const posting = await page.locator('form[aria-label="Vacature plaatsen"]').evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([name, value]): [string, string] => [name, String(value)]))
  const action = new URL('/vacature-plaatsen', page.url()).href
  const answers = await Promise.all([1, 2, 3].map(() => send(page, action, posting)))
  const later = await send(page, action, posting)
  expect([...answers, later].map(({ status }) => status)).toEqual([303, 303, 303, 303])
  expect(new Set([...answers, later].map(({ location }) => location)).size).toBe(1)
  const changed = await send(page, action, posting.map(([name, value]) => [name, name === 'titel' ? 'Iets anders' : value]))
  expect(changed.status).toBe(409)
  expect(changed.errors[0]).toBe('Dit formulier was al verstuurd')
  await page.goto('/mijn-bedrijf')
  await expect(page.getByRole('link', { name: title })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Iets anders' })).toHaveCount(0)
})

test('a second company with the same number is refused, also at the same moment', async ({ browserOf }) => {
  const pages = await Promise.all([browserOf('visitor'), browserOf('visitor')])
  for (const page of pages) await newEmployer(page, email('werkgever'))
  const kvk = kvkNumber()
  const values = { kvk, bedrijfsnaam: 'Dubbel', sector: 'zorg', postcode: '6511 AB', plaats: 'Nijmegen', naam: 'Iemand', telefoon: phone() }
  const answers = await Promise.all(
    pages.map(async (page) => {
      const form = (await formsOn(page, '/mijn-bedrijf/aanmaken')).find(({ typed }) => typed.includes('kvk'))
      return send(page, form?.action ?? '', filledWith(form!, values))
    }),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(answers.flatMap(({ status, errors }) => (status === 422 ? errors : []))).toEqual([expect.stringContaining('Dit KVK-nummer staat al bij ons.')])
})

test('what is somebody else’s is not there, and what a role may not do is forbidden', async ({ browserOf }) => {
  const [owner, manager, wijchen] = await Promise.all([browserOf('employer'), browserOf('account manager'), browserOf('consulent of Wijchen')])
  const own = await openPages(owner, ['/mijn-bedrijf'])
  const desk = await openPages(manager, ['/mijn-dag'])
  const files = await openPages(wijchen, ['/kandidaten'])
  const vacancy = own.get('mijn-bedrijf/vacatures/:id') ?? ''
  const check = `/vacatures-controleren/${vacancy.split('/').at(-1) ?? ''}`
  const candidate = (files.get('kandidaten/:id') ?? '').replace(/\?.*/, '')
  const placement = desk.get('plaatsingen/:id') ?? ''
  expect([vacancy, candidate, placement]).not.toContain('')

  const tries: [Person, string, Values, number][] = [
    ['other employer', vacancy, { intent: 'sluit', reden: 'geen-werk-meer' }, 404],
    ['other employer', vacancy, { intent: 'pauzeer' }, 404],
    ['other employer', vacancy.replace('mijn-bedrijf/vacatures', 'vacature-wijzigen'), { titel: 'Van een ander' }, 404],
    ['other employer', own.get('open-hiring-beheer/:id') ?? '', { actie: 'oproepen', version: '1' }, 404],
    ['other employer', check, { intent: 'publiceer', version: '1' }, 403],
    ['other employer', '/rol-kiezen', { lidmaatschap: 'van-een-ander' }, 404],
    ['other employer', '/mijn-bedrijf/collegas', { intent: 'verwijder', lidmaatschap: 'van-een-ander' }, 404],
    ['consulent of Nijmegen', candidate, { doe: 'status', status: 'inactief' }, 404],
    ['consulent of Nijmegen', `${candidate}/bewerken`, { naam: 'Iemand anders', version: '1' }, 404],
    ['consulent of Nijmegen', placement, { actie: 'beeindigen' }, 403],
    ['coordinator', check, { intent: 'publiceer', version: '1' }, 403],
    ['coordinator', '/plaatsingen/nieuw', {}, 403],
    ['policy adviser', '/beheer/organisaties', { naam: 'Nieuw' }, 403],
    ['account manager', '/rapporten-maken', { actie: 'maken', kwartaal: '2026-K3' }, 403],
    ['account manager', '/beheer/gebruikers/nieuw', { email: email(), naam: 'Ik', rol: 'administrator' }, 403],
    ['account manager', '/vacatures-controleren/bestaat-niet', { intent: 'publiceer', version: '1' }, 404],
    ['account manager', '/voorstellen/bestaat-niet', { doe: 'versturen' }, 404],
    ['account manager', '/kandidaten/bestaat-niet', { doe: 'bevestigen' }, 404],
    ['account manager', placement, { actie: 'onzin' }, 404],
  ]
  const pages = new Map<Person, Page>([['account manager', manager]])
  for (const [who, path, values, status] of tries) {
    const page = pages.get(who) ?? (await browserOf(who))
    pages.set(who, page)
    const [form] = await formsOn(page, who === 'other employer' ? '/mijn-bedrijf' : '/mijn-dag')
    const token = form?.entries.find(([name]) => name === '_token')?.[1] ?? ''
    const answer = await send(page, new URL(path, page.url()).href, Object.entries({ ...values, _token: token, _key: freshKey() }).map(([name, value]) => [name, String(value)]))
    expect(answer.status, `${String(who)}: ${path} ${JSON.stringify(values)}`).toBe(status)
    expect(answer.html).toContain('<html lang="nl">')
  }
  const visitor = await browserOf('visitor')
  const [form] = await formsOn(visitor, '/inloggen')
  for (const path of ['/mijn-bedrijf/aanmaken', vacancy, '/beheer/gebruikers/nieuw']) {
    expect((await send(visitor, new URL(path, visitor.url()).href, filledWith(form!, { _key: freshKey() }))).status, `signed out: ${path}`).toBe(401)
  }
})
