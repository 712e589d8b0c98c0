import { describe, expect, test } from 'vitest'
import { frameOf } from '#lib/map/frame.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import { presentStreetMap, presentStreetMapLink } from '#lib/search/present-street-map.ts'
import { emptyQuery } from '#lib/search/query.ts'
import type { StreetMapSource } from '#lib/street-map/source.ts'
import { dayton, pageAt, stateOf, street, zip } from '#tests/unit/map/map-outcome.ts'

const tiles: StreetMapSource = { kind: 'pmtiles', path: '/srv/ohio.pmtiles' }

function streetMapOf(locations: Parameters<typeof pageAt>[0], place: FoundPlace = dayton, source = tiles) {
  const { outcome, items } = pageAt(locations, place)
  const frame = frameOf(outcome, usOutlines())
  if (!frame) throw new Error('no frame')
  return presentStreetMap(source, frame, items, place, 'en')
}

describe('the street map of a page of results', () => {
  test('gives each pin the number of its card, also where one has none', () => {
    const { pins } = streetMapOf([street(39.7, -84.1), null, zip(39.8, -84.2)])
    expect(pins).toEqual([
      { number: 1, facility: 100, name: '1: Example 1', at: [-84.1, 39.7], approximate: false },
      {
        number: 3,
        facility: 102,
        name: '3: Example 3 (About here: only the ZIP code is known)',
        at: [-84.2, 39.8],
        approximate: true,
      },
    ])
  })

  test('shows all pins and the place searched from', () => {
    const { bounds, place } = streetMapOf([street(39.9, -84.3), street(39.8, -84.1)])
    expect(bounds).toEqual([-84.3, 39.7589, -84.1, 39.9])
    expect(place).toEqual({ at: [-84.1916, 39.7589], name: 'Dayton, OH' })
  })

  test('shows the state where none of its results has a place', () => {
    const [west, south, east, north] = streetMapOf([null], stateOf('OH')).bounds
    expect(west).toBeLessThan(-84.5)
    expect(south).toBeLessThan(38.5)
    expect(east).toBeGreaterThan(-80.6)
    expect(north).toBeGreaterThan(41.9)
  })

  test('tells the script where the style is, and never where our tiles lie', () => {
    const style: StreetMapSource = { kind: 'style', url: 'https://maps.example.org/style.json', origins: [] }
    expect(streetMapOf([], dayton, style).style).toBe('https://maps.example.org/style.json')
    expect(JSON.stringify(streetMapOf([]))).not.toContain('ohio.pmtiles')
  })
})

describe('the link to it', () => {
  const linkTo = (source: StreetMapSource) =>
    presentStreetMapLink(source, 'https://treatment.example.org', { ...emptyQuery, near: '45402' }, 'en')
  const styleAt = (...origins: string[]): StreetMapSource => ({
    kind: 'style',
    url: `${origins[0]}/style.json`,
    origins,
  })

  test('keeps the search and opens the map at once', () => {
    expect(linkTo(tiles).href).toBe('/search/map?near=45402#street-map')
  })

  test('says who will learn of the visitor, everybody by name', () => {
    expect(linkTo(styleAt('https://maps.example.org', 'https://fonts.example.net:8443')).note).toBe(
      'Loads maps from maps.example.org and fonts.example.net:8443. Your internet (IP) address and the area you look at will be visible there.',
    )
  })

  test('says that nobody will where everything is ours', () => {
    const own = 'Loads about half a megabyte from this website and asks nobody else.'
    expect(linkTo(tiles).note).toBe(own)
    expect(linkTo(styleAt('https://treatment.example.org')).note).toBe(own)
  })
})
