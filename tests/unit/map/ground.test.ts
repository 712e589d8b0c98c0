import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { frameOf } from '#lib/map/frame.ts'
import { drawGround } from '#lib/map/ground.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import { viewOfCircle } from '#lib/map/view.ts'
import { pageAt, stateOf } from '#tests/unit/map/map-outcome.ts'
import { readPath } from '#tests/unit/map/read-path.ts'

const outlines = usOutlines()
const near = (lat: number, lng: number, miles = 25) => drawGround(outlines, viewOfCircle({ lat, lng }, miles), null)

/** The area of a drawing's land, in square units; rings run one way, holes the other. */
function landArea(path: string): number {
  return readPath(path).reduce((sum, ring) => {
    const area = ring.reduce((twice, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
      return twice + x * nextY - nextX * y
    }, 0)
    return sum + Math.abs(area / 2)
  }, 0)
}

const whole = (400 + 12) * (372 + 12)

test('inland, land fills the view and there is no coast', () => {
  expect(landArea(near(39.8, -89.6).land)).toBeCloseTo(whole, -2)
})

test.each([
  ['Los Angeles', 33.95, -118.45],
  ['San Juan', 18.4666, -66.108],
  ['Honolulu', 21.3069, -157.8583],
  ['Anchorage', 61.2181, -149.9003],
  ['Chicago, on a lake', 41.88, -87.63],
])('at the coast (%s), there is land and sea', (_, lat, lng) => {
  const area = landArea(near(lat, lng).land)
  expect(area).toBeGreaterThan(whole * 0.15)
  expect(area).toBeLessThan(whole * 0.95)
})

test('at sea there is nothing', () => {
  expect(near(30, -140)).toEqual({ land: '', state: '', counties: '', states: '' })
})

test('the border of two states is drawn where they meet, and not inside one', () => {
  expect(near(39.1, -84.5).states).not.toBe('')
  expect(near(40, -83).states).toBe('')
})

describe('every state that the outlines have', () => {
  const drawn = Object.keys(STATE_NAMES).flatMap((state) => {
    const frame = frameOf(pageAt([], stateOf(state)).outcome, outlines)
    return frame ? [{ state, ground: drawGround(outlines, frame.view, frame.state) }] : []
  })

  test('is drawn, all fifty with the District and Puerto Rico among them', () => {
    expect(drawn.filter(({ ground }) => ground.state !== '').length).toBeGreaterThanOrEqual(52)
    expect(drawn.map(({ state }) => state)).toEqual(expect.arrayContaining(['AK', 'HI', 'PR', 'DC']))
  })

  test('is light enough: the heaviest takes 2.9 kilobytes compressed', () => {
    for (const { state, ground } of drawn) {
      expect({ state, bytes: gzipSync(Object.values(ground).join('')).length }).toSatisfy(({ bytes }) => bytes < 2900)
    }
  })
})
