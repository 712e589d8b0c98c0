import { describe, expect, test } from 'vitest'
import { levelsOfCare } from '#lib/care/levels.ts'
import { STATE_NAMES, type StateCode } from '#lib/catalogue/states.ts'
import {
  landingPath,
  levelOfSlug,
  levelSlug,
  nearOf,
  stateOfSlug,
  stateSlug,
  townKeyOfSlug,
  townSlug,
} from '#lib/landing/address.ts'
import { parsePlaceText } from '#lib/search/place-text.ts'

const states = Object.keys(STATE_NAMES) as StateCode[]

describe('states', () => {
  test('each has a slug of its own that leads back to it', () => {
    expect(new Set(states.map(stateSlug)).size).toBe(states.length)
    expect(states.map((state) => stateOfSlug(stateSlug(state)))).toEqual(states)
    expect(states.map(stateSlug).filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([])
  })

  test('are written as people read them', () => {
    expect([stateSlug('CA'), stateSlug('NY'), stateSlug('PR'), stateSlug('VI')]).toEqual([
      'california',
      'new-york',
      'puerto-rico',
      'us-virgin-islands',
    ])
  })

  test('are understood in other writings too, and nothing else is', () => {
    expect([stateOfSlug('oh'), stateOfSlug('New-York'), stateOfSlug('US-Virgin-Islands')]).toEqual(['OH', 'NY', 'VI'])
    expect([stateOfSlug('dayton'), stateOfSlug('45402'), stateOfSlug(''), stateOfSlug('-')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('no level is taken for a state, nor a state for a level', () => {
    expect(levelsOfCare.map((level) => stateOfSlug(levelSlug(level)))).toEqual(levelsOfCare.map(() => null))
    expect(states.map((state) => levelOfSlug(stateSlug(state)))).toEqual(states.map(() => null))
  })
})

test('each level has a public short noun that leads back to it', () => {
  expect(levelsOfCare.map(levelSlug)).toEqual([
    'outpatient',
    'iop',
    'php',
    'residential',
    'inpatient',
    'detox',
    'recovery-housing',
  ])
  expect(levelsOfCare.map((level) => levelOfSlug(levelSlug(level).toUpperCase()))).toEqual([...levelsOfCare])
  expect([levelOfSlug('search'), levelOfSlug('treatment'), levelOfSlug('constructor')]).toEqual([null, null, null])
})

test.each([
  ['San Diego', 'san-diego'],
  ['St. Louis', 'st-louis'],
  ["O'Neill", 'oneill'],
  ['Coeur d Alene', 'coeur-d-alene'],
  ['Cañon City', 'canon-city'],
  ['Winston-Salem', 'winston-salem'],
])('%s is %s, and however it is written it is the same town', (name, slug) => {
  expect(townSlug(name)).toBe(slug)
  expect(townKeyOfSlug(slug)).toBe(townKeyOfSlug(name))
})

test('a town’s name in full and in short is one town; a slug without letters is none', () => {
  expect(townKeyOfSlug('saint-louis')).toBe(townKeyOfSlug('st-louis'))
  expect(townKeyOfSlug('---')).toBeNull()
})

test('a page’s address says what it is about', () => {
  expect(landingPath({ level: null, state: 'OH', town: null })).toBe('/treatment/ohio')
  expect(landingPath({ level: null, state: 'OH', town: 'Dayton' })).toBe('/treatment/ohio/dayton')
  expect(landingPath({ level: 'recovery_housing', state: 'PR', town: null })).toBe('/recovery-housing/puerto-rico')
  expect(landingPath({ level: 'iop', state: 'CA', town: 'San Diego' })).toBe('/iop/california/san-diego')
})

test('a search of a page’s place is understood as that place', () => {
  expect(parsePlaceText(nearOf({ state: 'NY', town: null }))).toEqual({ kind: 'state', state: 'NY' })
  expect(parsePlaceText(nearOf({ state: 'NY', town: 'New York' }))).toMatchObject({ kind: 'city', state: 'NY' })
  expect(parsePlaceText(nearOf({ state: 'DC', town: 'Washington' }))).toMatchObject({ kind: 'city', state: 'DC' })
})
