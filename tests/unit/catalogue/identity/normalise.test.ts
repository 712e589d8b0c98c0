import { describe, expect, it } from 'vitest'
import { identityKey, normaliseStreet, normaliseUnit } from '#lib/catalogue/identity/normalise.ts'

const facility = {
  name: 'Ryan Rehabilitation LLC',
  name2: 'Suitland Office',
  street: '5210 North Auth Road',
  unit: 'Suite 100',
  city: 'Suitland',
  zip: '20746',
}

describe('one facility written in several ways has one key', () => {
  it.each([
    ['abbreviated', { street: '5210 N. Auth Rd.', unit: 'Ste. 100' }],
    ['with spaces and capitals', { name: '  RYAN  REHABILITATION ', name2: 'suitland office' }],
    ['with other punctuation', { name: 'Ryan Rehabilitation, L.L.C.'.replaceAll('.', '') }],
    ['with the unit in the street', { street: '5210 North Auth Road, Suite 100', unit: null }],
    ['with a number sign', { unit: '# 100' }],
    ['with an abbreviated name', { name: 'The Ryan Rehab LLC' }],
  ])('%s', (_, change) => expect(identityKey({ ...facility, ...change })).toBe(identityKey(facility)))

  it.each([
    ['120 North Main Street', '120 N Main St'],
    ['1st Avenue SW', 'First Ave Southwest'],
    ['4300 Saint Charles Highway', '4300 St. Charles Hwy'],
    ['99 O’Neill Court', "99 O'Neill Ct"],
  ])('%s is %s', (a, b) => expect(normaliseStreet(a)).toBe(normaliseStreet(b)))

  it.each([
    ['2nd Floor', 'Floor 2'],
    ['Suites F and G', 'Ste F & G'],
    ['Building B, Suite 9', 'Bldg. B Unit 9'],
  ])('%s is %s', (a, b) => expect(normaliseUnit(a)).toBe(normaliseUnit(b)))
})

describe('another facility has another key', () => {
  it.each([
    ['another house number', { street: '5212 North Auth Road' }],
    ['the other end of the street', { street: '5210 South Auth Road' }],
    ['another suite', { unit: 'Suite 105' }],
    ['another branch', { name2: 'Bowie Office' }],
    ['another ZIP code', { zip: '20747' }],
  ])('%s', (_, change) => expect(identityKey({ ...facility, ...change })).not.toBe(identityKey(facility)))

  it('a withheld street is told apart by city, not matched to a blank street elsewhere', () => {
    const withheld = { ...facility, street: null, unit: null }
    expect(identityKey({ ...withheld, city: 'Bowie' })).not.toBe(identityKey(withheld))
  })
})
