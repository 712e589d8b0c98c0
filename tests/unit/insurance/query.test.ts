import { describe, expect, test } from 'vitest'
import { parseInsuranceQuery, toInsuranceString, toSearchQuery } from '#lib/insurance/query.ts'
import { wayNames } from '#lib/insurance/ways-to-pay.ts'
import { parseSearchQuery } from '#lib/search/parse-query.ts'
import { toSearchParams, toSearchString } from '#lib/search/url.ts'

const parse = (query: string) => parseInsuranceQuery(new URLSearchParams(query))

describe('an address', () => {
  test('without a choice asks nothing', () => {
    expect(parse('')).toEqual({ query: { pay: null, near: null, payer: null }, dropped: [] })
    expect(parse('pay=&near=&payer=')).toEqual(parse(''))
    expect(toInsuranceString(parse('').query)).toBe('')
  })

  test.each(wayNames)('names %s, and reads what it writes', (pay) => {
    const { query } = parse(`pay=${pay}&near=Dayton,+OH`)
    expect(query).toEqual({ pay, near: 'Dayton, OH', payer: null })
    expect(parse(toInsuranceString(query).slice(1)).query).toEqual(query)
  })

  test('is forgiven capitals and spaces', () => {
    expect(parse('pay=Medicaid&near=+Dayton,++OH+').query).toEqual({ pay: 'medicaid', near: 'Dayton, OH', payer: null })
  })

  test('with a way that does not exist says what it left out', () => {
    expect(parse('pay=gold&near=45402')).toEqual({
      query: { pay: null, near: '45402', payer: null },
      dropped: [{ parameter: 'pay', value: 'gold', reason: 'unknown_value' }],
    })
  })

  test('with a place that is too long says so', () => {
    expect(parse(`pay=self&near=${'x'.repeat(200)}`)).toMatchObject({
      query: { pay: 'self', near: null },
      dropped: [{ parameter: 'near', reason: 'too_long' }],
    })
  })

  test('has a company only where someone insures', () => {
    expect(parse('pay=private&payer=Example+Plan').query.payer).toBe('Example Plan')
    expect(parse('pay=self&payer=Example+Plan').query.payer).toBeNull()
    expect(parse('payer=Example+Plan').query.payer).toBeNull()
  })

  test('keeps nothing else that it is given', () => {
    expect(toInsuranceString(parse('pay=va&member=12345&name=Someone').query)).toBe('?pay=va')
  })
})

test.each(wayNames)('%s is a search, in the words of the search page', (pay) => {
  const search = toSearchQuery(pay, '45402')
  expect(parseSearchQuery(toSearchParams(search))).toEqual({ query: search, dropped: [] })
})

test('the search is for what a facility states, or for who runs it', () => {
  expect(toSearchString(toSearchQuery('medicaid', '45402'))).toBe('?near=45402&payment=medicaid')
  expect(toSearchString(toSearchQuery('va', 'Ohio'))).toBe('?near=Ohio&ownership=va')
})
