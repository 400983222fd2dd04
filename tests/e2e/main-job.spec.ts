import { doneNotice, errorSummary, expectFieldError, fact, fillVacancy, newEmployer, unfold } from './support/forms.ts'
import { dayFromNow, email, quarterNow, word } from './support/invented.ts'
import { expect, mailsTo, test } from './support/people.ts'

test.setTimeout(240_000)

test('from a posted vacancy to the figures of the council, by the people who do it', async ({ browserOf }) => {
  const address = email('werkgever')
  const title = `Orderpicker ${word()}`
  const employer = await browserOf('visitor')
  const company = await newEmployer(employer, address)
  let managerName = ''
  let vacancyPath = ''

  await test.step('a new company knows its account manager and sees nothing of others yet', async () => {
    await expect(doneNotice(employer)).toContainText('Uw bedrijf is aangemaakt')
    await expect(employer.getByText('Wij controleren uw bedrijf nog')).toBeVisible()
    await expect(employer.getByRole('link', { name: 'Collega’s' })).toHaveCount(0)
    await employer.goto('/mijn-bedrijf/collegas')
    await expect(employer.getByText('Dit kan pas als wij uw bedrijf hebben gecontroleerd.').or(employer.getByText('Wij controleren uw bedrijf nog'))).toBeVisible()
    await expect(employer.getByRole('textbox', { name: 'E-mailadres' })).toHaveCount(0)
  })

  await test.step('pay under the minimum wage is refused beside the field, and all that was typed stays', async () => {
    await employer.goto('/vacature-plaatsen')
    await fillVacancy(employer, { title, pay: '12,00' })
    await employer.getByRole('button', { name: 'Ga verder' }).click()
    const pay = employer.getByRole('group', { name: 'Bruto loon per uur' }).getByRole('textbox').first()
    await expect(errorSummary(employer)).toBeFocused()
    await expectFieldError(pay, /minimumloon/)
    await expect(pay).toHaveValue('12,00')
    await expect(employer.getByLabel('Titel van de vacature')).toHaveValue(title)
    await expect(employer.getByLabel('Taken')).toHaveValue(/Dozen inpakken/)
    await expect(employer.getByLabel('Soort contract')).toHaveValue('tijdelijk')
    await expect(employer.getByLabel('Een diploma is fijn')).toBeChecked()
    await expect(employer.getByRole('radio', { name: 'Binnen 5 werkdagen' })).toBeChecked()
    await expect(employer.getByLabel('Sluitdatum')).toHaveValue(dayFromNow(40))
    await errorSummary(employer).getByRole('link', { name: /minimumloon/ }).click()
    await expect(pay).toBeFocused()
    await pay.fill('15,80')
    await employer.getByRole('button', { name: 'Ga verder' }).click()
  })

  await test.step('the answers once more with the checks, then posted: a count, a name, a term', async () => {
    await expect(employer.getByRole('heading', { level: 1 })).toHaveText('Controleer uw vacature')
    await expect(employer.getByText(/Nu passen (minder dan 5|ongeveer \d*[05]|\d*[05]\D)/)).toBeVisible()
    await expect(fact(employer, 'Loon per uur')).toHaveText('€ 15,80 tot € 17,00 bruto')
    await employer.getByRole('button', { name: 'Wijzig' }).click()
    await expect(employer.getByLabel('Titel van de vacature')).toHaveValue(title)
    await employer.getByRole('button', { name: 'Ga verder' }).click()
    await employer.getByRole('button', { name: 'Plaats vacature' }).click()
    await expect(employer.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(doneNotice(employer)).toContainText('Wij controleren haar nu')
    vacancyPath = new URL(employer.url()).pathname
    const steps = employer.getByRole('region', { name: 'Hoe staat het ervoor?' })
    await expect(steps).toContainText('Vacature verstuurd')
    await expect(steps).toContainText(/Uiterlijk \w+dag \d+/)
    managerName = await employer.getByRole('main').getByRole('complementary').getByRole('paragraph').first().innerText()
    expect(managerName).not.toBe('')
    await expect(employer.getByRole('region', { name: 'Wie past er?' })).toContainText('kandidaten')
  })

  const vacancyId = vacancyPath.split('/').at(-1) ?? ''
  const visitor = await browserOf('visitor')
  expect((await visitor.goto(`/vacatures/${vacancyId}`))?.status(), 'not public before it is checked').toBe(404)

  const manager = await browserOf({ name: managerName })
  await test.step('the account manager finds it on Mijn dag, verifies the company and publishes', async () => {
    await expect(manager.getByRole('heading', { level: 1 })).toContainText('Goedemorgen')
    await unfold(manager)
    await manager.getByRole('link', { name: `Werkgever controleren: ${company.name}` }).click()
    await manager.getByText('Markeer als gecontroleerd', { exact: true }).click()
    await manager.getByRole('button', { name: 'Ja, markeer als gecontroleerd' }).click()
    await expect(doneNotice(manager)).toContainText('De werkgever is gecontroleerd')
    await manager.goto('/mijn-dag')
    await unfold(manager)
    await manager.getByRole('link', { name: new RegExp(`^Vacature controleren: ${title}`) }).click()
    await manager.getByRole('button', { name: 'Publiceer' }).click()
    await expect(doneNotice(manager)).toContainText('De vacature is geplaatst')
    await expect(async () => {
      expect((await visitor.goto(`/vacatures/${vacancyId}`))?.status()).toBe(200)
      await visitor.goto(`/vacatures?q=${encodeURIComponent(title)}`)
      await expect(visitor.getByRole('link', { name: title })).toBeVisible({ timeout: 1_000 })
    }).toPass()
  })

  const contractTitle = `Magazijn van de regio ${word()}`
  const coordinator = await browserOf('coordinator')
  await test.step('a coordinator registers a contract with social return for this employer', async () => {
    await coordinator.goto('/social-return-contracten/nieuw')
    await coordinator.getByLabel('KVK-nummer van de opdrachtnemer').fill(company.kvk)
    await coordinator.getByLabel('Naam van de opdracht').fill(contractTitle)
    await coordinator.getByLabel('Waarde zonder btw').fill('2.000.000')
    await coordinator.getByLabel('Tabel').selectOption({ label: 'Bouwblokken Haaglanden en Zuid-Holland Centraal (vanaf 01-07-2023): voorbeeld' })
    await coordinator.getByLabel('Aanbesteding gepubliceerd').fill(dayFromNow(-120))
    await coordinator.getByLabel('Gegund').fill(dayFromNow(-60))
    await coordinator.getByLabel('Start van de opdracht').fill(dayFromNow(-30))
    await coordinator.getByLabel('Einde van de opdracht').fill(dayFromNow(700))
    await coordinator.getByRole('button', { name: 'Leg opdracht vast' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText(contractTitle)
  })
  const contractPath = new URL(coordinator.url()).pathname

  await test.step('candidates are ranked, each with the reason of its points', async () => {
    await manager.goto(`/matchen/${vacancyId}`)
    await expect(manager.getByText(/^\d[\d.]* kandida(at past|ten passen), [\d.]+ val(t|len) af\.$/)).toBeVisible()
    await manager.getByRole('article').first().getByRole('link').click()
    await expect(manager.getByRole('heading', { level: 1 })).toHaveText(/^K-\d{4}-\d{5} past: \d+ van 100 punten$/)
    const row = manager.getByRole('table').getByRole('row', { name: /^Beroep / })
    await expect(row.getByRole('cell').last()).toHaveText(/beroep/)
    const parts = await manager.getByRole('table').getByRole('cell', { name: /^\d+ van \d{1,2}$/ }).allInnerTexts()
    const sum = parts.reduce((total, text) => total + Number(text.split(' ')[0]), 0)
    await expect(manager.getByRole('heading', { level: 1 })).toContainText(`${sum} van 100`)
  })

  let municipality = ''
  let candidateNumber = ''
  await test.step('one is proposed, with consent recorded', async () => {
    candidateNumber = /K-\d{4}-\d{5}/.exec(await manager.getByRole('heading', { level: 1 }).innerText())?.[0] ?? ''
    await manager.getByLabel('Zin voor de werkgever').fill('Werkte al eerder in een magazijn en wil dit werk graag.')
    await manager.getByRole('radio', { name: 'Vraag het nu' }).check()
    await manager.getByRole('button', { name: 'Stel voor' }).click()
    await expect(manager.getByText('Toestemming gevraagd', { exact: true })).toBeVisible()
    municipality = await fact(manager, 'Woont in').innerText()
    await manager.getByRole('radio', { name: /^Ja/ }).first().check()
    await manager.getByRole('button', { name: 'Leg het antwoord vast' }).click()
    await expect(doneNotice(manager)).toContainText('Het voorstel is bij de werkgever')
    await expect(fact(manager, 'Toestemming')).toHaveText(/^Ja, .* op \d\d-\d\d-\d{4} \(.+\), geldig tot en met \d\d-\d\d-\d{4}$/)
  })
  const proposalPath = new URL(manager.url()).pathname

  await test.step('the employer hears of it by mail without a name, and says yes', async () => {
    await expect(async () => {
      const [newest = ''] = (await mailsTo(employer, address)).filter((text) => /voorstel/i.test(text))
      expect(newest).toContain(title)
      expect(newest).not.toContain(candidateNumber)
    }).toPass()
    await employer.goto('/mijn-bedrijf')
    await employer.getByRole('region', { name: 'Wacht op u' }).getByRole('link').first().click()
    await expect(employer.getByRole('heading', { level: 1 })).toContainText(`voor ${title}`)
    await expect(employer.getByRole('main')).not.toContainText(/leeftijd|uitkering|bijstand|geboren/i)
    await employer.getByRole('radio', { name: 'Ja, graag kennismaken' }).check()
    await employer.getByRole('button', { name: 'Geef uw antwoord' }).click()
    await expect(employer.getByText('U hebt ja gezegd')).toBeVisible()
  })

  await test.step('the placement: mostly filled in; under the minimum wage is refused, then it is kept', async () => {
    await manager.goto(proposalPath)
    await manager.getByRole('link', { name: 'Leg de plaatsing vast' }).click()
    await expect(fact(manager, 'Werkgever')).toHaveText(company.name)
    await expect(fact(manager, 'Kandidaat')).toHaveText(candidateNumber)
    await expect(manager.getByLabel('Beroep')).not.toHaveValue('')
    await expect(manager.getByLabel('Soort contract')).toHaveValue('tijdelijk')
    await manager.getByLabel('Eerste werkdag').fill(dayFromNow(0))
    await manager.getByLabel('Verwachte einddatum').fill(dayFromNow(300))
    await manager.getByLabel('Uren per week').fill('32')
    await manager.getByLabel('Loon per uur').fill('9,50')
    await manager.getByRole('radio', { name: 'Uit de uitkering' }).check()
    await manager.getByLabel('Telt mee voor social return als').selectOption({ index: 1 })
    await manager.getByRole('button', { name: 'Leg plaatsing vast' }).click()
    await expectFieldError(manager.getByLabel('Loon per uur'), /lager dan het wettelijk minimumloon: € \d+,\d\d per uur, vanaf .*bron/)
    await expect(manager.getByLabel('Uren per week')).toHaveValue('32')
    await manager.getByLabel('Loon per uur').fill('16,00')
    await manager.getByRole('button', { name: 'Leg plaatsing vast' }).click()
    await expect(manager.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Orderpicker.* bij ${company.name}$`))
  })
  const placementPath = new URL(manager.url()).pathname
  const part = (name: string) => manager.getByRole('region', { name, exact: true })
  const [schemes, credit, figures] = [part('Regelingen die kunnen gelden'), part('Social return'), part('Cijfers en terugmelding')] as const
  const read = async () => ({ schemes: await schemes.innerText(), credit: await fact(credit, 'Waarde').innerText(), figures: await figures.innerText() })
  const untilDerived = (version: number) =>
    expect(async () => {
      await manager.goto(placementPath)
      await expect(credit).toContainText(`versie ${version} van de plaatsing`, { timeout: 1_000 })
      await expect(schemes.getByRole('rowheader').first()).toBeVisible({ timeout: 1_000 })
      await expect(figures.getByRole('listitem').first()).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 20_000 })
  /** whether the placement counts for this municipality in the quarter of today */
  const counts = async () => {
    await manager.goto(`/plaatsingen?kwartaal=${quarterNow()}&werkgever=${company.kvk}`)
    await expect(manager.getByRole('heading', { name: /^\d+ plaatsing/ })).toBeVisible()
    return (await manager.getByRole('row').filter({ hasText: candidateNumber }).filter({ hasText: municipality }).count()) === 1
  }

  await test.step('without retyping: schemes with terms, a credit on the contract, the figures of the municipality', async () => {
    await untilDerived(1)
    await expect(schemes).toContainText(/\d\d-\d\d-\d{4}/)
    await expect(figures).toContainText(`telt mee in de cijfers van ${municipality}, `)
    expect(await counts()).toBe(true)
    await coordinator.goto(contractPath)
    const line = coordinator.getByRole('table', { name: 'Plaatsingen die meetellen' }).getByRole('row').nth(1)
    await expect(line).toContainText(/€ [\d.]+,\d\d/)
    await expect(line).toContainText('versie 1')
  })

  await test.step('a correction changes all three, and each keeps its trace', async () => {
    await manager.goto(placementPath)
    const before = await read()
    await manager.getByRole('link', { name: 'Corrigeer plaatsing' }).click()
    await manager.getByLabel('Eerste werkdag').fill(dayFromNow(95))
    await manager.getByLabel('Uren per week').fill('24')
    await manager.getByLabel('Waarom corrigeert u dit?').fill('De eerste werkdag is later en het zijn minder uren.')
    await manager.getByRole('button', { name: 'Bewaar correctie' }).click()
    await expect(manager).toHaveURL(placementPath + '?gedaan=gecorrigeerd')
    await untilDerived(2)
    const after = await read()
    expect(after.schemes).not.toBe(before.schemes)
    expect(after.credit).not.toBe(before.credit)
    expect(after.figures).not.toBe(before.figures)
    await expect(schemes.getByText(/^Wat versie 2 veranderde/)).toBeVisible()
    await expect(credit.getByText(/^Eerder geteld/)).toBeVisible()
    expect(await counts()).toBe(false)
    await coordinator.goto(contractPath)
    await expect(coordinator.getByRole('table', { name: 'Plaatsingen die meetellen' }).getByRole('row').nth(1)).toContainText('versie 2')
    await manager.goto(placementPath)
    const versions = manager.getByRole('region', { name: 'Versies' })
    await expect(versions).toContainText(`Versie 2, door ${managerName}`)
    await expect(versions).toContainText(/Uren per week: 32 uur → 24 uur/)
    await expect(versions).toContainText('Reden: De eerste werkdag is later en het zijn minder uren.')
  })

  await test.step('the consulent of the municipality reads what became of the candidate', async () => {
    const consulent = await browserOf({ role: 'Consulent inkomen', place: new RegExp(`${municipality}$`) })
    await consulent.goto('/terugmeldingen')
    const unread = consulent.getByRole('row').filter({ hasText: candidateNumber }).getByRole('button', { name: 'Gelezen' })
    const before = await unread.count()
    expect(before).toBeGreaterThan(0)
    await unread.first().click()
    await expect(unread).toHaveCount(before - 1)
    await expect(doneNotice(consulent)).toBeVisible()
  })

  await test.step('the employer sees the placement and the credit, and nothing of the person behind it', async () => {
    await employer.goto('/mijn-bedrijf')
    await expect(employer.getByRole('main')).toContainText(contractTitle)
  })
})
