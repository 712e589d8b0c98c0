import { describe, expect, test } from 'vitest'
import { filterValues } from '#lib/search/filters.ts'
import { presentSearch } from '#lib/search/present-page.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { withoutFilters, withoutValue } from '#lib/search/url.ts'
import type { WayOut } from '#lib/search/ways-out.ts'
import { card, matched, results } from '#tests/fixtures/card.ts'

const today = '2026-11-22'
const query = (asked: Partial<SearchQuery>): SearchQuery => ({ ...emptyQuery, ...asked })
const near = query({ near: '45402', filters: filterValues({ level: ['iop'], payment: ['medicaid'] }), page: 2 })
const dayton = { kind: 'zip' as const, label: '45402 (Dayton, OH)', lat: 39.7, lng: -84.2, state: 'OH' }
const ohio = { kind: 'state' as const, label: 'Ohio', state: 'OH', also: [] }

describe('results', () => {
  const present = (given: Parameters<typeof results>[0]) => {
    const view = presentSearch(results(given), 'en', today)
    if (view.kind !== 'results') throw new Error(view.kind)
    return view
  }

  test('say how many there are, how many state their hours, and how they are ordered', () => {
    const totals = { facilities: 1204, programs: 1530, stated: 3, usual: 1400, week: null }
    const view = present({ totals, sort: 'distance' })
    expect(view.total).toBe('1,204 facilities, 1,530 programs')
    expect(view.hoursSplit).toBe('3 programs state their hours; 1,400 are shown with the hours usual for the level.')
    expect(view.orderedBy).toBe('Nearest first, then by name. No one can pay to be higher.')
  })

  test('of programs to live in say nothing of hours', () => {
    expect(present({ totals: { facilities: 2, programs: 2, stated: 0, usual: 0, week: null } }).hoursSplit).toBeNull()
  })

  test('are titled by level and place', () => {
    expect(present({ query: near, place: dayton }).title).toBe('Intensive outpatient (IOP) near 45402 (Dayton, OH)')
    expect(present({ query: near, place: ohio }).title).toBe('Intensive outpatient (IOP) in Ohio')
    expect(present({ query: query({ filters: filterValues({ level: ['iop', 'php'] }) }), place: ohio }).title).toBe(
      'Treatment programs in Ohio',
    )
    expect(present({}).title).toBe('Find treatment')
  })

  test('have a chip for each choice, which removes only that and goes back to the first page', () => {
    const view = present({ query: near, place: dayton })
    expect(view.chips).toEqual([
      {
        label: 'Intensive outpatient (IOP)',
        removeLabel: 'Remove Intensive outpatient (IOP)',
        href: '/search?near=45402&payment=medicaid',
      },
      { label: 'Medicaid', removeLabel: 'Remove Medicaid', href: '/search?near=45402&level=iop' },
    ])
    expect(view.clearHref).toBe('/search?near=45402')
  })

  test('without a choice have nothing to clear', () => {
    expect(present({ query: query({ near: '45402' }) }).clearHref).toBeNull()
  })

  test('lead to the pages beside them and no further', () => {
    const paged = query({ near: '45402' })
    expect(present({ query: { ...paged, page: 2 }, page: 2, pages: 3 }).pages).toEqual({
      current: 'Page 2 of 3',
      previous: '/search?near=45402',
      next: '/search?near=45402&page=3',
    })
    expect(present({ query: paged, page: 1, pages: 1 }).pages).toMatchObject({ previous: null, next: null })
  })

  test('of a state offer the towns of the same name', () => {
    const also = [{ near: 'New York, NY', label: 'New York, NY', state: 'NY', lat: 40.7, lng: -74 }]
    const place = { kind: 'state' as const, label: 'New York', state: 'NY', also }
    expect(present({ query: query({ near: 'new york', page: 3 }), place }).also).toEqual([
      { label: 'New York, NY', href: '/search?near=New+York,+NY' },
    ])
  })
})

describe('results of a week', () => {
  const week = { fits: { facilities: 1, programs: 2 }, mayFit: { facilities: 40, programs: 55 } }
  const outcome = results({
    totals: { facilities: 41, programs: 57, stated: 2, usual: 55, week },
    items: [
      { facility: card({ id: 1 }), distanceMiles: null, programs: [matched({ week: 'fits' })], week: 'fits' },
      { facility: card({ id: 2 }), distanceMiles: null, programs: [matched({ week: 'may_fit' })], week: 'may_fit' },
    ],
  })

  test('stand under a heading each, those that fit and those that may, counted apart', () => {
    expect(presentSearch(outcome, 'en', today)).toMatchObject({
      weekSplit: '2 programs fit your week by timetable; 55 may fit.',
      sections: [
        { title: 'Fits your week: 1 facility', cards: [{ id: 1 }] },
        { title: 'May fit your week: 40 facilities', cards: [{ id: 2 }] },
      ],
      help: null,
    })
  })

  test('have no heading without anything under it', () => {
    const view = presentSearch({ ...outcome, items: outcome.items.slice(1) }, 'es', today)
    expect(view.kind === 'results' && view.sections.map(({ title }) => title)).toEqual([
      'Podrían ajustarse a su semana: 40 centros',
    ])
  })
})

describe('few results', () => {
  test('are followed by ways to more', () => {
    const ways: WayOut[] = [{ change: { kind: 'telehealth' }, query: near, facilities: 9 }]
    const view = presentSearch(results({ query: near, place: dayton, help: { ways, nearest: null } }), 'en', today)
    expect(view).toMatchObject({
      sections: [{ title: null }],
      help: { ways: [{ label: 'Count telehealth from anywhere in Ohio', note: '9 facilities' }], nearest: null },
    })
  })
})

describe('no results', () => {
  test('offer the ways out, each with what it finds', () => {
    const { totals, facets } = results()
    const medicaid = { parameter: 'payment' as const, value: 'medicaid' }
    const ways: WayOut[] = [
      { change: { kind: 'widen', miles: 50 }, query: { ...near, within: 50, page: 1 }, facilities: 3 },
      { change: { kind: 'anyDistance' }, query: { ...near, within: 'any', page: 1 }, facilities: 1204 },
      {
        change: { kind: 'drop', active: medicaid, costliest: true },
        query: withoutValue(near, medicaid),
        facilities: 1,
      },
      {
        change: { kind: 'drop', active: { parameter: 'q', value: 'zzz' }, costliest: false },
        query: emptyQuery,
        facilities: 2,
      },
      { change: { kind: 'clear' }, query: withoutFilters(near), facilities: 9 },
    ]
    const nearest = { slug: 'a-b', name: 'A', city: 'B', state: 'OH', miles: 31.4, approximate: false }
    const help = { ways, nearest }
    const outcome = { kind: 'empty' as const, query: near, place: dayton, sort: 'name' as const, totals, facets, help }
    expect(presentSearch(outcome, 'en', today)).toMatchObject({
      kind: 'empty',
      help: {
        costliest: '“Medicaid” rules out the most.',
        nearest: { label: 'A', note: 'B, OH, 31 miles away', href: '/facilities/a-b' },
        ways: [
          {
            label: 'Look within 50 miles',
            note: '3 facilities',
            href: '/search?near=45402&within=50&level=iop&payment=medicaid',
          },
          { label: 'Look at any distance', note: '1,204 facilities' },
          { label: 'Search without “Medicaid”', note: '1 facility', href: '/search?near=45402&level=iop' },
          { label: 'Search without “zzz”', note: '2 facilities', href: '/search' },
          { label: 'Keep the place and clear every filter', note: '9 facilities', href: '/search?near=45402' },
        ],
      },
    })
  })
})

describe('a place that is not clear', () => {
  const asked = query({ near: 'springfield', page: 4, filters: filterValues({ level: ['iop'] }) })
  const options = [
    { near: 'Springfield, IL', label: 'Springfield, IL', state: 'IL', lat: 39.8, lng: -89.6, facilities: 12 },
  ]

  test('is asked back, and the choices stay', () => {
    const view = presentSearch({ kind: 'ambiguousPlace', query: asked, near: 'springfield', options }, 'es', today)
    expect(view).toMatchObject({
      kind: 'ambiguousPlace',
      heading: '¿Cuál springfield busca?',
      options: [{ label: 'Springfield, IL', href: '/es/search?near=Springfield,+IL&level=iop', note: '12 centros' }],
    })
    expect(view.form.near).toBe('springfield')
  })

  test('or is unknown, with suggestions', () => {
    const outcome = { kind: 'unknownPlace' as const, query: asked, near: 'xyz', suggestions: options }
    expect(presentSearch(outcome, 'en', today)).toMatchObject({
      kind: 'unknownPlace',
      heading: 'We do not know the place “xyz”',
      options: [{ label: 'Springfield, IL' }],
    })
  })
})
