import { describe, expect, it } from 'vitest'
import { foldWords, placeKey, searchWords } from '#lib/catalogue/fold-text.ts'

describe('words of a name', () => {
  it('are without case, accents and punctuation', () => {
    expect(foldWords("Men's Peña-Recovery & Care (ARC)")).toEqual(['mens', 'pena', 'recovery', 'and', 'care', 'arc'])
  })

  it('are listed once for all of a facility’s names', () => {
    expect(searchWords('Avivo Care', null, undefined, 'AVIVO North')).toEqual(['avivo', 'care', 'north'])
  })
})

describe('the key of a place', () => {
  it.each([
    ['Winston-Salem', 'Winston Salem'],
    ["Coeur d'Alene", 'Coeur d Alene'],
    ["O'Neill", 'Oneill'],
    ['McAllen', 'Mc Allen'],
    ['Saint Louis', 'St. Louis'],
    ['Ft Lauderdale', 'Fort Lauderdale'],
    ['Mount Vernon', 'MT VERNON'],
    ['Mayagüez', 'Mayaguez'],
  ])('%s and %s are one', (a, b) => expect(placeKey(a)).toBe(placeKey(b)))

  it('keeps places apart that only look alike', () =>
    expect(placeKey('Portland')).not.toBe(placeKey('Port Land Heights')))
})
