import { describe, expect, it } from 'vitest'
import { readGazetteer } from '#lib/catalogue/gazetteer.ts'
import { makeLocator } from '#lib/catalogue/locations.ts'
import type { NeutralRow } from '#lib/catalogue/neutral-row.ts'

const places = readGazetteer(
  'zip,city,state,county,latitude,longitude,point_source\n80202,Denver,CO,Denver,39.75,-104.99,geonames\n00602,,PR,,18.36,-67.17,census\n',
  'city,state,county,latitude,longitude,zip_count\nDenver,CO,Denver,39.74,-104.98,30\nAguadilla,PR,,18.45,-67.12,1\n',
)
const overlay = [
  'name1,name2,street1,street2,city,state,zip,website,latitude,longitude,geo_source',
  'Example Center,,120 North Main Street,,Denver,CO,80202,https://example.org,39.7501,-104.9999,samhsa',
  'Example House,,- - -,,Denver,CO,80202,javascript:alert(1),,,',
].join('\n')
const locate = makeLocator(overlay, places)

const row = {
  name: 'Example Center',
  name2: null,
  street: '120 N Main St',
  unit: 'Suite 4',
  city: 'Denver',
  state: 'CO',
  zip: '80202',
  county: null,
  website: null,
  addressVisibility: 'full',
} as NeutralRow

describe('the position of a facility', () => {
  it('is its street address where that is known, however it is written', () => {
    expect(locate(row)).toEqual({
      lat: 39.7501,
      lng: -104.9999,
      precision: 'street',
      county: 'Denver',
      website: 'https://example.org',
    })
  })

  it('is its ZIP code where the street is not known', () => {
    expect(locate({ ...row, street: '1 Elm Street' })).toMatchObject({ lat: 39.75, lng: -104.99, precision: 'zip' })
  })

  it('is never more than the ZIP code where the address is withheld', () => {
    expect(locate({ ...row, addressVisibility: 'city' })).toMatchObject({ precision: 'zip' })
  })

  it('is its city where the ZIP code is not known', () => {
    expect(locate({ ...row, city: 'AGUADILLA', state: 'PR', zip: '00605' })).toMatchObject({
      lat: 18.45,
      precision: 'zip',
    })
  })

  it('is none where nothing is known', () => {
    expect(locate({ ...row, city: 'Nowhere', zip: '99999' })).toEqual({
      lat: null,
      lng: null,
      precision: 'none',
      county: null,
      website: null,
    })
  })

  it('has only websites a browser may be sent to', () => {
    expect(locate({ ...row, name: 'Example House', street: null, addressVisibility: 'city' }).website).toBeNull()
    expect(locate({ ...row, name: 'Other', website: 'javascript:alert(1)' }).website).toBeNull()
    expect(locate({ ...row, website: 'https://other.example' }).website).toBe('https://other.example')
  })
})

describe('the gazetteer', () => {
  it('names a ZIP code without a city by its state', () => {
    expect(places.find(({ zip }) => zip === '00602')).toMatchObject({ name: 'Puerto Rico', state: 'PR' })
  })

  it('has every state, the District of Columbia and the territories', () => {
    const states = places.filter(({ kind }) => kind === 'state').map(({ state }) => state)
    expect(states).toEqual(expect.arrayContaining(['DC', 'PR', 'GU', 'AK', 'VI']))
    expect(states.length).toBeGreaterThanOrEqual(56)
  })
})
