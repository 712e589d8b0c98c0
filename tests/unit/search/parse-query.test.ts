import { describe, expect, it } from 'vitest'
import { filterValues } from '#lib/search/filters.ts'
import { parseSearchQuery, parseSearchQueryStrict } from '#lib/search/parse-query.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'

function page(text: string): { query: SearchQuery; dropped: string[] } {
  const { query, dropped } = parseSearchQuery(new URLSearchParams(text))
  return { query, dropped: dropped.map(({ parameter, value, reason }) => `${parameter}=${value} ${reason}`) }
}

function api(text: string): SearchQuery {
  const parsed = parseSearchQueryStrict(new URLSearchParams(text))
  if (!parsed.ok) throw new Error('the API refused it')
  return parsed.query
}

function refused(text: string): string[] {
  const parsed = parseSearchQueryStrict(new URLSearchParams(text))
  const problems = parsed.ok ? [] : parsed.problems
  return problems.map(({ parameter, value, reason }) => `${parameter}=${value} ${reason}`)
}

const good =
  'near=45402&within=50&level=iop&level=php&hours=9-15&hoursStated=1&days=mon&days=wed&from=17:00&to=21:30&lengthMax=12&telehealth=only&telehealth=ok&detox=any&payment=medicaid&q=Hope&sort=updated&page=3'
const understood: SearchQuery = {
  near: '45402',
  within: 50,
  filters: filterValues({ level: ['iop', 'php'], detox: ['any'], payment: ['medicaid'], telehealth: ['only'] }),
  hours: { min: 9, max: 15 },
  hoursStated: true,
  week: { days: ['mon', 'wed'], from: 17 * 60, to: 21 * 60 + 30 },
  lengthMax: 12,
  telehealthToo: true,
  q: 'Hope',
  sort: 'updated',
  page: 3,
}

describe('a page reads its URL forgivingly', () => {
  it('understands every parameter', () => {
    expect(page(good)).toEqual({ query: understood, dropped: [] })
  })

  it('asks for nothing when nothing is given, and ignores what is not ours', () => {
    expect(page('')).toEqual({ query: emptyQuery, dropped: [] })
    expect(page('utm_source=x&fbclid=1&near=&q=+&level=&page=&hours=')).toEqual({ query: emptyQuery, dropped: [] })
  })

  it.each([
    ['level=IOP,php', { filters: filterValues({ level: ['iop', 'php'] }) }],
    ['level=php&level=iop&level=php', { filters: filterValues({ level: ['iop', 'php'] }) }],
    ['payment=Private-Insurance', { filters: filterValues({ payment: ['private_insurance'] }) }],
    ['days=Wed,monday', { week: { days: ['mon', 'wed'], from: null, to: null } }],
    ['days=mon&days=tue&days=wed&days=thu&days=fri&days=sat&days=sun', {}],
    ['from=5pm&to=9:30 p.m.', { week: { days: null, from: 17 * 60, to: 21 * 60 + 30 } }],
    ['from=9&to=12', { week: { days: null, from: 9 * 60, to: 12 * 60 } }],
    ['from=12am&to=24:00', { week: { days: null, from: 0, to: 24 * 60 } }],
    ['lengthMax=12 weeks', { lengthMax: 12 }],
    ['near=45402&telehealth=OK', { near: '45402', telehealthToo: true }],
    ['near=45402&sort=travel', { near: '45402', sort: 'travel' }],
    ['hours=12', { hours: { min: 12, max: 12 } }],
    ['hours=9+–+12', { hours: { min: 9, max: 12 } }],
    ['hoursMin=9&hoursMax=', { hours: { min: 9, max: null } }],
    ['hoursMin=&hoursMax=8', { hours: { min: null, max: 8 } }],
    ['hoursStated=on', { hoursStated: true }],
    ['near=45402&within=50+miles', { near: '45402', within: 50 }],
    ['near=++Dayton,+++OH%0A', { near: 'Dayton, OH' }],
    ['sort=Name&near=45402', { near: '45402', sort: 'name' }],
  ])('puts %s right', (text, expected) => {
    expect(page(text)).toEqual({ query: { ...emptyQuery, ...expected }, dropped: [] })
  })

  it.each([
    ['level=spa', ['level=spa unknown_value']],
    ['level=iop&level=spa', ['level=spa unknown_value']],
    ['hours=lots', ['hours=lots not_hours']],
    ['hoursMin=20&hoursMax=9', ['hours=20-9 not_hours']],
    ['near=45402&within=7', ['within=7 unknown_value']],
    ['page=0', ['page=0 not_a_page']],
    ['page=1e3', ['page=1e3 not_a_page']],
    ['sort=price', ['sort=price unknown_value']],
    ['sort=distance', ['sort=distance needs_place']],
    ['sort=travel', ['sort=travel needs_place']],
    ['telehealth=ok', ['telehealth=ok needs_place']],
    ['days=mon&days=someday', ['days=someday unknown_value']],
    ['from=25:00', ['from=25:00 not_a_time']],
    ['from=21:00&to=17:00', ['to=17:00 ends_before_start']],
    ['lengthMax=0', ['lengthMax=0 not_weeks']],
  ])('leaves out what it cannot understand in %s, and says so', (text, dropped) => {
    expect(page(text).dropped).toEqual(dropped)
  })

  it('leaves out a text that is too long, and cuts what it repeats of it', () => {
    const { query, dropped } = parseSearchQuery(new URLSearchParams({ q: 'x'.repeat(81) }))
    expect(query.q).toBeNull()
    expect(dropped).toEqual([{ parameter: 'q', value: 'x'.repeat(80), reason: 'too_long' }])
  })

  it('stays small however much is sent', () => {
    const params = new URLSearchParams(Array.from({ length: 5000 }, (_, at) => ['level', `bad${at}`]))
    expect(parseSearchQuery(params).dropped.length).toBeLessThanOrEqual(100)
  })

  it('counts a default that is written out as the default', () => {
    expect(page('within=25&near=45402&sort=distance').query).toEqual({ ...emptyQuery, near: '45402' })
    expect(page('sort=name').query).toEqual(emptyQuery)
    expect(page('within=100').query).toEqual(emptyQuery)
  })
})

describe('the API reads its parameters strictly', () => {
  it('understands every parameter', () => {
    expect(api(good)).toEqual(understood)
  })

  it('names every bad parameter at once', () => {
    expect(
      refused('level=spa&level=IOP&hours=12&within=7&near=45402&page=0&colour=red&hoursStated=yes&q=a&q=b').toSorted(),
    ).toEqual([
      'colour=red unknown_parameter',
      'hours=12 not_hours',
      'hoursStated=yes unknown_value',
      'level=IOP unknown_value',
      'level=spa unknown_value',
      'page=0 not_a_page',
      'q=b repeated',
      'within=7 unknown_value',
    ])
  })

  it('names a bad week', () => {
    expect(
      refused('days=Mon&days=mon,tue&from=5pm&to=9:00&lengthMax=12+weeks&near=45402&telehealth=OK').toSorted(),
    ).toEqual([
      'days=Mon unknown_value',
      'days=mon,tue unknown_value',
      'from=5pm not_a_time',
      'lengthMax=12 weeks not_weeks',
      'telehealth=OK unknown_value',
      'to=9:00 not_a_time',
    ])
    expect(refused('from=18:00&to=18:00')).toEqual(['to=18:00 ends_before_start'])
  })

  it('does not take the form fields of the page', () => {
    expect(refused('hoursMin=9')).toEqual(['hoursMin=9 unknown_parameter'])
  })
})
