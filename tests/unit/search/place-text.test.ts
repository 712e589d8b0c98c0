import { describe, expect, it } from 'vitest'
import { parsePlaceText } from '#lib/search/place-text.ts'

describe('a typed place', () => {
  it.each([
    ['45402', '45402'],
    [' 45402 ', '45402'],
    ['45402-1234', '45402'],
    ['454021234', '45402'],
    ['Dayton, OH 45402', '45402'],
    ['Dayton OH 45402-1234', '45402'],
    ['901', '00901'],
    ['1001', '01001'],
  ])('%j is the ZIP code %s', (text, zip) => {
    expect(parsePlaceText(text)).toEqual({ kind: 'zip', zip })
  })

  it.each([
    ['Ohio', 'OH'],
    ['oh', 'OH'],
    ['new york', 'NY'],
    ['N.Y.', 'NY'],
    ['West Virginia', 'WV'],
    ['Washington', 'WA'],
    ['Puerto Rico', 'PR'],
    ['pr', 'PR'],
    ['Guam', 'GU'],
    ['US Virgin Islands', 'VI'],
    ['virgin islands', 'VI'],
    ['District of Columbia', 'DC'],
    ['DC', 'DC'],
    ['Ohio, USA', 'OH'],
  ])('%j is the state %s', (text, state) => {
    expect(parsePlaceText(text)).toEqual({ kind: 'state', state })
  })

  it.each([
    ['Dayton, OH', 'dayton', 'OH'],
    ['dayton oh', 'dayton', 'OH'],
    ['Dayton,Ohio', 'dayton', 'OH'],
    ['DAYTON, OHIO, USA', 'dayton', 'OH'],
    ['st. louis mo', 'stlouis', 'MO'],
    ['Saint Louis, Missouri', 'stlouis', 'MO'],
    ['Winston-Salem NC', 'winstonsalem', 'NC'],
    ['Coeur d’Alene, ID', 'coeurdalene', 'ID'],
    ['Charleston, West Virginia', 'charleston', 'WV'],
    ['Charleston West Virginia', 'charleston', 'WV'],
    ['New York, NY', 'newyork', 'NY'],
    ['new york new york', 'newyork', 'NY'],
    ['Washington DC', 'washington', 'DC'],
    ['Washington, D.C.', 'washington', 'DC'],
    ['Kansas City KS', 'kansascity', 'KS'],
    ['Mayagüez PR', 'mayaguez', 'PR'],
    ['Española, NM', 'espanola', 'NM'],
    ['Saint Croix, US Virgin Islands', 'stcroix', 'VI'],
  ])('%j is the city %s in %s', (text, key, state) => {
    expect(parsePlaceText(text)).toMatchObject({ kind: 'city', key, state })
  })

  it.each([
    ['Springfield', 'springfield'],
    ['Kansas City', 'kansascity'],
    ["Coeur d'Alene", 'coeurdalene'],
    ['Dayton, Ohia', 'daytonohia'],
  ])('%j is a name without a state', (text, key) => {
    expect(parsePlaceText(text)).toMatchObject({ kind: 'name', key })
  })

  it.each(['', '  ', '!?', ', ,'])('%j is nothing', (text) => {
    expect(parsePlaceText(text)).toEqual({ kind: 'nothing' })
  })
})
