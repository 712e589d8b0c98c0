import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET } from '#app/api/v1/facilities/route.ts'
import { pool } from '#lib/db/client.ts'
import { filters } from '#lib/search/filters.ts'
import type { ApiAnswer } from '#lib/search/present-api.ts'
import type { ApiProblem } from '#lib/search/present-problem.ts'
import { closeCatalogueIndex } from '#lib/services/catalogue-index.ts'
import { SHIPPED_WORKBOOK } from '#lib/services/shipped-data.ts'
import { rawCodes, readRawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { cloneCatalogue } from '#tests/support/database.ts'

cloneCatalogue()
afterAll(closeCatalogueIndex)

function ask(parameters: string): Promise<Response> {
  return GET(new Request(`http://localhost:3000/api/v1/facilities?${parameters}`))
}

async function answer(parameters: string): Promise<ApiAnswer> {
  const response = await ask(parameters)
  expect(response.status).toBe(200)
  return (await response.json()) as ApiAnswer
}

async function problem(parameters: string): Promise<ApiProblem> {
  const response = await ask(parameters)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const body = (await response.json()) as ApiProblem
  expect(response.status).toBe(body.status)
  return body
}

describe('an answer', () => {
  it('says what was asked, where, and how it is ordered', async () => {
    const { query, place } = await answer('near=90210&within=10&level=iop')
    expect(query).toEqual({ near: '90210', within: 10, level: ['iop'], sort: 'distance', page: 1 })
    expect(place).toEqual({
      kind: 'zip',
      label: '90210 (Beverly Hills, CA)',
      state: 'CA',
      lat: 34.0901,
      lng: -118.4065,
    })
  })

  it('has facilities in order of distance, with the matching programs and where their hours come from', async () => {
    const { items, total } = await answer('near=90210&within=10&level=iop')
    expect(items).toHaveLength(20)
    expect(total).toEqual({
      facilities: expect.any(Number),
      programs: total.stated + total.usual,
      stated: expect.any(Number),
      usual: expect.any(Number),
      week: null,
    })
    const miles = items.map(({ distanceMiles }) => distanceMiles ?? Number.NaN)
    expect(miles).toEqual([...miles].sort((a, b) => a - b))
    expect(Math.max(...miles)).toBeLessThanOrEqual(10)
    for (const { programs } of items) {
      expect(programs.length).toBeGreaterThan(0)
      for (const { level, hoursPerWeek } of programs) {
        expect(level).toBe('iop')
        if (hoursPerWeek.kind === 'usual') expect(hoursPerWeek).toEqual({ min: 9, max: 19, kind: 'usual' })
        else expect(hoursPerWeek.kind).toBe('stated')
      }
    }
  })

  it('has every field of a facility', async () => {
    const { items } = await answer('near=Anchorage, AK')
    for (const item of items) {
      expect(Object.keys(item).toSorted()).toEqual([
        'address',
        'detox',
        'distanceMiles',
        'id',
        'location',
        'name',
        'phones',
        'programs',
        'slug',
        'source',
        'updatedAt',
        'url',
        'week',
      ])
      expect(item.url).toBe(`http://localhost:3000/facilities/${item.slug}`)
      expect(item.address).toMatchObject({ state: 'AK' })
      expect(item.source?.at).toMatch(/^20\d\d-\d\d-\d\d$/)
      for (const phone of item.phones) expect(phone.number).toMatch(/^\+1\d{10}$/)
    }
  })

  it('gives no street and no position where the address is withheld', async () => {
    const { rows } = await pool().query<{ name: string; zip: string }>(
      `select name, zip from facility where address_visibility <> 'full' and status = 'open' order by id limit 1`,
    )
    const { items } = await answer(`near=${rows[0]?.zip}&within=5&q=${encodeURIComponent(rows[0]?.name ?? '')}`)
    const withheld = items.filter(({ location }) => location === null)
    expect(withheld.length).toBeGreaterThan(0)
    for (const { address } of withheld) expect([address.street, address.street2]).toEqual([null, null])
  })

  it('counts every value of every filter, in words', async () => {
    const { facets } = await answer('level=iop&payment=medicaid')
    expect(Object.keys(facets)).toEqual(filters.map(({ key }) => key))
    for (const { key, options } of filters) {
      expect(facets[key].map(({ value }) => value)).toEqual(options)
      for (const { label, count } of facets[key]) {
        expect(label).toMatch(/^[A-Z0-9]/)
        expect(count).toBeGreaterThanOrEqual(0)
      }
    }
    expect(facets.level.filter(({ active }) => active).map(({ value }) => value)).toEqual(['iop'])
  })

  it('may be read by any site, and kept for a minute', async () => {
    const { headers } = await ask('level=iop')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('cache-control')).toBe('public, max-age=60')
    expect(headers.get('content-type')).toMatch(/^application\/json/)
  })
})

describe('paging', () => {
  it('by next comes to every facility once, and ends', async () => {
    const seen: number[] = []
    let pages = 0
    let next: string | null = '?near=Dayton, OH&within=100&level=iop'
    let total = 0
    while (next !== null) {
      const page: ApiAnswer = await answer(new URL(next, 'http://localhost:3000/api/v1/facilities').search.slice(1))
      seen.push(...page.items.map(({ id }) => id))
      total = page.total.facilities
      next = page.next
      pages++
    }
    expect(pages).toBeGreaterThan(3)
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
  })

  it('beyond the end has no items and no next page', async () => {
    const { items, next, total } = await answer('near=90210&within=5&level=iop&page=900')
    expect([items, next]).toEqual([[], null])
    expect(total.facilities).toBeGreaterThan(0)
  })
})

describe('the counts for the whole country', () => {
  let codes: Set<string>[]

  beforeAll(() => {
    codes = readRawWorkbook(SHIPPED_WORKBOOK).map(rawCodes)
  })

  it.each([
    ['level', 'iop', ['OIT']],
    ['level', 'php', ['ODT']],
    ['level', 'recovery_housing', ['HH']],
    ['payment', 'medicaid', ['MD']],
    ['payment', 'medicare', ['MC']],
    ['language', 'spanish', ['SP']],
    ['age', 'adolescents', ['CHLD']],
    ['therapy', 'cbt', ['CBT']],
    ['telehealth', 'only', ['TELE']],
    ['detoxFor', 'alcohol', ['ADTX']],
  ] as const)('of %s=%s are those of the workbook’s rows', async (key, value, wanted) => {
    const counted = codes.filter((row) => wanted.some((code) => row.has(code))).length
    const { rows } = await pool().query<{ name: string }>('select name from facility where is_example')
    const { facets, total } = await answer('')
    const examples = total.facilities - codes.length
    expect(examples).toBeLessThanOrEqual(rows.length)
    const shown = facets[key].find((facet) => facet.value === value)?.count ?? 0
    expect(shown - counted).toBeGreaterThanOrEqual(0)
    expect(shown - counted).toBeLessThanOrEqual(examples)
  })
})

describe('a week', () => {
  it('puts what fits first, with its days, and counts it apart from what may fit', async () => {
    const { items, total, query } = await answer('near=45402&level=iop&days=mon&days=wed&days=thu&from=17:00&to=21:00')
    expect(query).toMatchObject({ days: ['mon', 'wed', 'thu'], from: '17:00', to: '21:00' })
    const { fits, mayFit } = total.week ?? { fits: null, mayFit: null }
    expect(fits?.facilities).toBeGreaterThan(0)
    expect((fits?.facilities ?? 0) + (mayFit?.facilities ?? 0)).toBe(total.facilities)
    expect((fits?.programs ?? 0) + (mayFit?.programs ?? 0)).toBe(total.programs)
    const matches = items.map(({ week }) => week)
    expect(matches).toEqual([...matches].sort())
    const miami = items.find(({ slug }) => slug === 'example-miami-valley-recovery-center-dayton-oh')
    expect(miami?.week).toBe('fits')
    expect(miami?.programs.map(({ week }) => week)).toContainEqual({
      match: 'fits',
      days: ['mon', 'wed', 'thu'],
      daysNeeded: 3,
    })
  })

  it('is nothing where none is asked', async () => {
    const { items, total } = await answer('near=45402&level=iop')
    expect(total.week).toBeNull()
    expect(
      items.every(({ week, programs }) => week === null && programs.every((program) => program.week === null)),
    ).toBe(true)
  })
})

describe('a request that cannot be answered', () => {
  it('names every bad parameter, and what it may be', async () => {
    const body = await problem('near=45402&level=spa&within=7&hours=lots&page=0&colour=red')
    expect(body).toMatchObject({ type: 'about:blank', title: 'Bad Request', status: 400 })
    expect(body.errors?.map(({ parameter }) => parameter).toSorted()).toEqual([
      'colour',
      'hours',
      'level',
      'page',
      'within',
    ])
    expect(body.errors?.find(({ parameter }) => parameter === 'level')?.allowed).toContain('iop')
    for (const { detail } of body.errors ?? []) expect(detail).toMatch(/\.$/)
  })

  it('for an ambiguous place lists the places it may be', async () => {
    const body = await problem('near=Springfield')
    expect(body.errors).toMatchObject([{ parameter: 'near', reason: 'ambiguous_place' }])
    expect(body.errors?.[0]?.allowed).toContain('Springfield, MO')
  })

  it('for an unknown place lists some that are written alike', async () => {
    const body = await problem('near=Cincinatti, OH')
    expect(body.errors).toMatchObject([{ parameter: 'near', reason: 'unknown_place', allowed: ['Cincinnati, OH'] }])
  })
})
