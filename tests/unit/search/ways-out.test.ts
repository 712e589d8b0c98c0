import { describe, expect, test } from 'vitest'
import { filterValues } from '#lib/search/filters.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { toSearchString } from '#lib/search/url.ts'
import { findWaysOut } from '#lib/search/ways-out.ts'

const asked = (given: Partial<SearchQuery>): SearchQuery => ({ ...emptyQuery, ...given })
const near = asked({
  near: '59301',
  within: 5,
  filters: filterValues({ level: ['php'], payment: ['medicaid'] }),
  page: 2,
})

/** The ways out when only these searches find something. */
function ways(query: SearchQuery, finding: Record<string, number>, hasPoint = query.near !== null, facilities = 0) {
  const found = { hasPoint, hasState: query.near !== null, facilities }
  const ways = findWaysOut(query, found, (other) => finding[toSearchString(other)] ?? 0)
  return ways.map(
    (way) =>
      `${way.change.kind}${'costliest' in way.change && way.change.costliest ? '!' : ''} ${toSearchString(way.query)}: ${way.facilities}`,
  )
}

describe('ways out of a search that found nothing', () => {
  test('are the smallest circle with anything in it, any distance, each choice left out, and none', () => {
    const finding = {
      '?near=59301&within=50&level=php&payment=medicaid': 2,
      '?near=59301&within=100&level=php&payment=medicaid': 5,
      '?near=59301&within=any&level=php&payment=medicaid': 900,
      '?near=59301&within=5&payment=medicaid': 3,
      '?near=59301&within=5': 4,
    }
    expect(ways(near, finding)).toEqual([
      'widen ?near=59301&within=50&level=php&payment=medicaid: 2',
      'anyDistance ?near=59301&within=any&level=php&payment=medicaid: 900',
      'drop! ?near=59301&within=5&payment=medicaid: 3',
      'clear ?near=59301&within=5: 4',
    ])
  })

  test('include telehealth from the whole state, and the whole week left out where more than one part is on', () => {
    const week = asked({ near: '59301', week: { days: ['mon'], from: 17 * 60, to: null } })
    const finding = {
      '?near=59301&days=mon&from=17:00&telehealth=ok': 9,
      '?near=59301&from=17:00': 2,
      '?near=59301&days=mon': 6,
      '?near=59301': 7,
    }
    expect(ways(week, finding)).toEqual([
      'telehealth ?near=59301&days=mon&from=17:00&telehealth=ok: 9',
      'drop! ?near=59301&days=mon: 6',
      'drop ?near=59301&from=17:00: 2',
      'dropWeek ?near=59301: 7',
      'clear ?near=59301: 7',
    ])
  })

  test('of a search that found a few are those that find more', () => {
    const finding = { '?near=59301&within=5&payment=medicaid': 2, '?near=59301&within=5&level=php': 3 }
    expect(ways(near, finding, true, 2)).toEqual(['drop! ?near=59301&within=5&level=php: 3'])
  })

  test('single out the choice that rules out the most, unless two rule out as much', () => {
    const alike = { '?near=59301&within=5&payment=medicaid': 3, '?near=59301&within=5&level=php': 3 }
    expect(ways(near, alike).filter((way) => way.startsWith('drop!'))).toEqual([])
    expect(ways(near, { ...alike, '?near=59301&within=5&level=php': 4 })[0]).toMatch(/^drop! .*level=php/)
  })

  test('never lead to another search that finds nothing', () => {
    expect(ways(near, {})).toEqual([])
  })

  test('are no circles where there is no point, or no wider one', () => {
    const everything = new Proxy({}, { get: () => 1 })
    const kinds = (query: SearchQuery, hasPoint?: boolean) =>
      ways(query, everything, hasPoint).map((way) => way.split(' ')[0])
    expect(kinds(asked({ near: 'OH', q: 'zzz' }), false)).toEqual(['telehealth', 'drop'])
    expect(kinds(asked({ near: '59301', within: 100, q: 'zzz' }))).toEqual(['anyDistance', 'telehealth', 'drop'])
    expect(kinds(asked({ near: '59301', within: 'any', q: 'zzz', hoursStated: true }))).toEqual([
      'drop',
      'drop',
      'clear',
    ])
  })
})
