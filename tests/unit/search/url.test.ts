import { describe, expect, it } from 'vitest'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { emptyQuery, type SearchQuery } from '#lib/search/query.ts'
import { activeValues, toSearchString, withoutFilters, withoutValue, withPage, withValue } from '#lib/search/url.ts'
import { Random, randomQuery } from '#tests/unit/search/index/random-catalogue.ts'

function read(text: string): SearchQuery {
  return parseSearchQuery(new URLSearchParams(text)).query
}

describe('the address of a query', () => {
  it('is empty for a query that asks for nothing', () => {
    expect(toSearchString(emptyQuery)).toBe('')
  })

  it('has one order and no defaults, however it was asked', () => {
    expect(toSearchString(read('page=1&hours=9-&payment=medicaid&level=php&within=25&level=iop&near=Dayton, OH'))).toBe(
      '?near=Dayton,+OH&level=iop&level=php&hours=9-&payment=medicaid',
    )
  })

  it('reads back as the query that it was written from', () => {
    const random = new Random(11)
    for (let at = 0; at < 200; at++) {
      const asked = read(toSearchString(randomQuery(random, random.chance(0.5) ? 'Coeur d’Alene & co, ID' : null)))
      expect(read(toSearchString(asked))).toEqual(asked)
      expect(toSearchString(read(toSearchString(asked)))).toBe(toSearchString(asked))
    }
  })
})

describe('taking back one thing', () => {
  const asked = read(
    'near=45402&within=50&level=iop&hours=9-12&hoursStated=1&days=mon&days=wed&from=17:00&to=21:00&lengthMax=12&telehealth=ok&payment=medicaid&payment=free&q=hope&page=4',
  )

  it('is offered for each thing that is on, and goes back to the first page', () => {
    expect(activeValues(asked).map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
      'near=45402',
      'q=hope',
      'level=iop',
      'hours=9-12',
      'hoursStated=1',
      'days=mon,wed',
      'from=17:00',
      'to=21:00',
      'lengthMax=12',
      'payment=medicaid',
      'payment=free',
      'telehealthToo=1',
    ])
    for (const active of activeValues(asked)) {
      const rest = withoutValue(asked, active)
      expect(rest.page).toBe(1)
      const kept = activeValues(asked).filter(({ parameter, value }) => {
        const withPlace = active.parameter === 'near' && parameter === 'telehealthToo'
        return !withPlace && (parameter !== active.parameter || value !== active.value)
      })
      expect(activeValues(rest)).toEqual(kept)
    }
  })

  it('takes the radius and an order that needs no saying along with the place', () => {
    expect(
      toSearchString(withoutValue(read('near=45402&within=50&sort=name'), { parameter: 'near', value: '45402' })),
    ).toBe('')
  })

  it('of everything keeps the place', () => {
    expect(toSearchString(withoutFilters(asked))).toBe('?near=45402&within=50')
  })
})

describe('a changed query', () => {
  it('gains a value in the order of its options', () => {
    expect(toSearchString(withValue(read('level=php&page=3'), 'level', 'iop'))).toBe('?level=iop&level=php')
  })

  it('turns its page', () => {
    expect(toSearchString(withPage(read('level=iop'), 2))).toBe('?level=iop&page=2')
  })
})
