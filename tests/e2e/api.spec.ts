import type { APIRequestContext } from '@playwright/test'
import { facilitiesFound, namesOnPage, searchPage } from '#tests/e2e/support/search-page.ts'
import { expect, test } from '#tests/support/visit.ts'

const ask = (request: APIRequestContext, query: string) => request.get(`/api/v1/facilities?${query}`)

test('the API gives the search in the shape that is documented', async ({ request }) => {
  const response = await ask(request, 'near=90210&within=10&level=iop')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toContain('application/json')
  const answer = await response.json()

  expect(Object.keys(answer)).toEqual(['query', 'place', 'total', 'facets', 'items', 'next'])
  expect(answer.query).toMatchObject({ near: '90210', within: 10, level: ['iop'] })
  expect(answer.place).toMatchObject({ label: '90210 (Beverly Hills, CA)', state: 'CA' })
  expect(answer.total.stated + answer.total.usual).toBe(answer.total.programs)
  expect(answer.facets.level).toContainEqual({
    value: 'iop',
    label: 'Intensive outpatient (IOP)',
    count: answer.total.facilities,
    active: true,
  })
  expect(answer.items).toHaveLength(20)
  for (const item of answer.items) {
    expect(item).toMatchObject({
      id: expect.any(Number),
      slug: expect.stringMatching(/^[a-z0-9-]+$/),
      url: expect.stringMatching(new RegExp(`^https?://[^/]+/facilities/${item.slug}$`)),
      address: { city: expect.any(String), state: 'CA' },
      location: {
        lat: expect.any(Number),
        lng: expect.any(Number),
        precision: expect.stringMatching(/^(street|zip)$/),
      },
      distanceMiles: expect.any(Number),
      programs: [{ level: 'iop', hoursPerWeek: { min: 9, kind: expect.stringMatching(/^(stated|usual)$/) } }],
    })
    expect(item.distanceMiles).toBeLessThanOrEqual(10)
  }
})

test('the API and the page give the same answer', async ({ page, request }) => {
  const search = searchPage(page)
  for (const query of ['near=00901', 'level=iop&hours=9-12&detox=any', 'near=Anchorage,+AK&payment=medicaid']) {
    const answer = await (await ask(request, query)).json()
    await page.goto(`/search?${query}`)
    expect(await facilitiesFound(search)).toBe(answer.total.facilities)
    const names = answer.items.map(({ name }: { name: string }) => name)
    for (const [at, name] of (await namesOnPage(search)).entries()) expect(names[at]).toContain(name)
  }
})

test('every page of the API follows from the one before, until the last', async ({ request, baseURL }) => {
  const seen = new Set<number>()
  let next: string | null = '/api/v1/facilities?near=90210&within=10&level=iop'
  let total = 0
  while (next) {
    const answer: { total: { facilities: number }; items: { id: number }[]; next: string | null } = await (
      await request.get(new URL(next, baseURL).pathname + new URL(next, baseURL).search)
    ).json()
    for (const { id } of answer.items) seen.add(id)
    total = answer.total.facilities
    next = answer.next
  }
  expect(seen.size).toBe(total)
})

test('a withheld street is not in the API', async ({ request }) => {
  const answer = await (await ask(request, 'q=Renewal+House')).json()
  const house = answer.items.find(({ slug }: { slug: string }) => slug === 'renewal-house-inc-nashville-tn')
  expect(house.address).toMatchObject({ street: null, street2: null, city: 'Nashville' })
  expect(house.location?.precision).not.toBe('street')
})

test('the API refuses what the page forgives, and names each mistake with what is allowed', async ({ request }) => {
  const response = await ask(request, 'near=90210&within=3&level=IOP&hours=lots&page=0&colour=blue&sort=best')
  expect(response.status()).toBe(400)
  expect(response.headers()['content-type']).toContain('application/problem+json')
  const problem = await response.json()
  expect(problem.status).toBe(400)
  const named = problem.errors.map(({ parameter }: { parameter: string }) => parameter)
  expect(named.toSorted()).toEqual(['colour', 'hours', 'level', 'page', 'sort', 'within'])
  const within = problem.errors.find(({ parameter }: { parameter: string }) => parameter === 'within')
  expect(within).toMatchObject({ value: '3', allowed: ['5', '10', '25', '50', '100', 'any'] })
})

for (const [query, reason, offered] of [
  ['near=Springfield', 'ambiguous_place', 'Springfield, MO'],
  ['near=Anchorige,+AK', 'unknown_place', 'Anchorage, AK'],
] as const) {
  test(`the API does not guess a place (${query})`, async ({ request }) => {
    const response = await ask(request, query)
    expect(response.status()).toBe(400)
    const [error] = (await response.json()).errors
    expect(error).toMatchObject({ parameter: 'near', reason })
    expect(error.allowed).toContain(offered)
  })
}
