import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { frameOf } from '#lib/map/frame.ts'
import { drawGround } from '#lib/map/ground.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import { viewOfCircle } from '#lib/map/view.ts'
import { pageAt, stateOf } from '#tests/unit/map/map-outcome.ts'

const outlines = usOutlines()
const near = (lat: number, lng: number, miles = 25) => drawGround(outlines, viewOfCircle({ lat, lng }, miles), null)

/** The area of a drawing's land, in square units; rings run one way, holes the other. */
function landArea(path: string): number {
  return path
    .split('M')
    .slice(1)
    .reduce((sum, part) => {
      const numbers = [...part.matchAll(/-?\d*\.?\d+/g)].map(Number)
      let [x, y, area] = [numbers[0] ?? 0, numbers[1] ?? 0, 0]
      const [startX, startY] = [x, y]
      for (let i = 2; i < numbers.length; i += 2) {
        const [dx, dy] = [numbers[i] ?? 0, numbers[i + 1] ?? 0]
        area += (x * (y + dy) - (x + dx) * y) / 2
        x += dx
        y += dy
      }
      return sum + Math.abs(area + (x * startY - startX * y) / 2)
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

  test('is light enough: the heaviest takes 4.2 kilobytes compressed', () => {
    for (const { state, ground } of drawn) {
      expect({ state, bytes: gzipSync(Object.values(ground).join('')).length }).toSatisfy(({ bytes }) => bytes < 4200)
    }
  })
})
