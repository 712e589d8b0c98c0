import { describe, expect, it } from 'vitest'
import { isLevelOfCare } from '#lib/care/levels.ts'
import { optionLabel } from '#lib/i18n/labels.ts'
import { locales } from '#lib/i18n/locale.ts'
import { filters, filterValues } from '#lib/search/filters.ts'
import { CatalogueIndex } from '#lib/search/index/catalogue-index.ts'
import { searchIndex } from '#lib/search/index/search-index.ts'
import { parseSearchQuery, parseSearchQueryStrict } from '#lib/search/parse-query.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { activeValues, toSearchString, withoutValue, withValue } from '#lib/search/url.ts'
import { indexed } from '#tests/fixtures/card.ts'

const values = filters.flatMap((filter) => filter.options.map((value) => [filter.key, value, filter] as const))

describe('every value of every filter', () => {
  it.each(values)('%s=%s is read, written, shown as a chip and taken back', (key, value) => {
    const query = withValue(emptyQuery, key, value)
    expect(toSearchString(query)).toBe(`?${key}=${value}`)
    expect(parseSearchQuery(new URLSearchParams(toSearchString(query)))).toEqual({ query, dropped: [] })
    expect(parseSearchQueryStrict(new URLSearchParams(toSearchString(query)))).toEqual({ ok: true, query })
    expect(activeValues(query)).toEqual([{ parameter: key, value }])
    expect(withoutValue(query, { parameter: key, value })).toEqual(emptyQuery)
  })

  it.each(values)('%s=%s has words in every language', (key, value) => {
    for (const locale of locales) {
      const label = optionLabel(locale, key, value)
      expect(label).not.toBe(value)
      expect(label).not.toMatch(/undefined|_/)
    }
  })

  it.each(values)('%s=%s selects the facilities that have it, and counts them', (key, value, { scope }) => {
    const level = isLevelOfCare(value) && key === 'level' ? value : 'iop'
    const row = {
      sortName: 'a',
      city: 'Dayton',
      state: 'OH',
      telehealthStates: [],
      lat: null,
      lng: null,
      updatedDay: 0,
    }
    const program = indexed({ id: 1, level })
    const without = { ...program, level: level === 'iop' ? ('php' as const) : ('iop' as const) }
    const index = CatalogueIndex.build([
      { ...row, id: 7, values: filterValues(key === 'level' ? {} : { [key]: [value] }), programs: [program] },
      { ...row, id: 8, values: filterValues(), programs: [without] },
    ])
    const query = withValue(emptyQuery, key, value)
    const answer = searchIndex(index, { query, point: null, state: null, telehealthState: null, nameIds: null })
    expect(answer.hits.map(({ id }) => id)).toEqual([7])
    expect(answer.facets[key].filter(({ count }) => count > 0)).toContainEqual({ value, count: 1, active: true })
    expect(['facility', 'program']).toContain(scope)
  })

  it('is a plain public word, once in its filter', () => {
    for (const { key, options } of filters) {
      expect(new Set(options).size, key).toBe(options.length)
      for (const option of options) expect(option).toMatch(/^[a-z]+(_[a-z]+)*$/)
    }
  })
})
