import { describe, expect, test } from 'vitest'
import { frameOf } from '#lib/map/frame.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import type { FoundPlace } from '#lib/search/place.ts'
import { type MapView, presentMap } from '#lib/search/present-map.ts'
import type { Within } from '#lib/search/query.ts'
import { dayton, pageAt, street, zip } from '#tests/unit/map/map-outcome.ts'

function mapOf(
  locations: Parameters<typeof pageAt>[0],
  place: FoundPlace | null = dayton,
  within: Within = 25,
): MapView {
  const { outcome, items } = pageAt(locations, place, within)
  const frame = frameOf(outcome, usOutlines())
  if (!frame) throw new Error('no frame')
  return presentMap({ frame, towns: [{ name: 'Xenia', state: 'OH', lat: 39.68, lng: -83.93 }] }, items, place, 'en')
}

const far = street(39.95, -84.4)

describe('pins and cards', () => {
  test('a pin leads to the first result it stands for, and names all of them', () => {
    const map = mapOf([street(39.7, -84.1), far, street(39.7, -84.1)])
    expect(map.drawing.pins.map(({ label }) => label)).toEqual(['1, 3', '2'])
    expect(map.targets).toEqual([100, 101])
    expect(map.names).toEqual(['1: Example 1 and 3: Example 3', '2: Example 2'])
  })

  test('a result whose place is withheld has no pin, keeps its number, and is counted below the map', () => {
    const map = mapOf([null, far, null])
    expect(map.drawing.pins.map(({ numbers }) => numbers)).toEqual([[2]])
    expect(map.targets).toEqual([101])
    expect(map.key.at(-1)?.text).toMatch(/^2 results of this page are not on the map/)
  })
})

describe('what the key says', () => {
  const signs = (map: MapView) => map.key.map(({ sign }) => sign)

  test('only signs that are on the map are explained', () => {
    expect(signs(mapOf([far]))).toEqual(['pin', 'place', 'circle'])
    expect(signs(mapOf([zip(39.95, -84.4)]))).toEqual(['approximate', 'place', 'circle'])
    expect(signs(mapOf([far], null))).toEqual(['pin'])
    expect(signs(mapOf([far], dayton, 'any'))).toEqual(['pin', 'place'])
  })

  test('a circle beyond the map is said, not drawn', () => {
    const map = mapOf([street(39.76, -84.2)])
    expect(map.drawing.circle).toBeNull()
    expect(map.key.at(-1)?.text).toBe('The circle of 25 miles is larger than this map.')
  })
})

test('the town searched from is named, and a large one beside it', () => {
  expect(mapOf([far]).drawing.towns.map(({ name }) => name)).toEqual(['Dayton', 'Xenia'])
})
