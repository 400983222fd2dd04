import { afterEach, beforeEach, expect, test } from 'vitest'
import { registerCandidate } from '#app/features/candidates/use-cases/register-candidate.server.ts'
import { candidateLimits } from '#app/features/candidates/model.ts'
import type { CandidateDocument } from '#search/port.ts'
import { givenAccountManager, givenConsulent } from '#tests/support/builders/people.ts'
import { registration } from '#tests/support/builders/registration.ts'
import { testContext, type TestContext } from '#tests/support/context.ts'

let ctx: TestContext
let consulent: Awaited<ReturnType<typeof givenConsulent>>

beforeEach(async () => {
  ctx = await testContext()
  consulent = await givenConsulent(ctx)
  await givenAccountManager(ctx)
})
afterEach(() => ctx.close())

test('an old profile is asked about, and goes to rest when nobody confirms it; a few at a time', async () => {
  for (let n = 0; n < candidateLimits.confirmAtOnce + 2; n += 1) await registerCandidate(ctx, consulent, registration())
  ctx.at('2027-03-01T09:00:00.000Z')
  await ctx.settle()
  const waiting = () => ctx.db.selectFrom('promise').select(['id', 'state']).where('kind', '=', 'profiel-bevestigen').execute()
  expect(await waiting()).toHaveLength(candidateLimits.confirmAtOnce)
  ctx.at('2027-04-15T09:00:00.000Z')
  await ctx.settle()
  const rested = await ctx.db.selectFrom('candidate').select('status').where('status', '=', 'inactief').execute()
  expect(rested).toHaveLength(candidateLimits.confirmAtOnce)
})

test('what reaches the index holds no name, contact, client number, group or own words', async () => {
  const documents: CandidateDocument[] = []
  const upsert = ctx.search.upsert.bind(ctx.search)
  ctx.search.upsert = async (entity, rows) => {
    if (entity === 'candidate') documents.push(...(rows as unknown as CandidateDocument[]))
    return upsert(entity, rows)
  }
  await registerCandidate(ctx, consulent, registration({ clientNumber: 'W-55', contact: { name: 'Jolanda Verhoeven', email: 'jolanda@voorbeeld.example', phone: '+31612345678' } }))
  await ctx.settle()
  expect(documents).toHaveLength(1)
  expect(JSON.stringify(documents)).not.toMatch(/Jolanda|Verhoeven|voorbeeld\.example|31612345678|W-55|langdurig|handen/)
  expect(Object.keys(documents[0] ?? {}).sort()).toEqual(
    ['id', 'number', 'occupationCodes', 'occupationTitles', 'skills', 'sectors', 'hoursMin', 'hoursMax', 'availableFrom', 'postcode4', 'lat', 'lon', 'licences', 'dutchLevel', 'education', 'organisationId', 'version'].sort(),
  )
})
