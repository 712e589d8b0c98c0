import { expect, test } from 'vitest'
import { frameOf, type MapFrame } from '#lib/map/frame.ts'
import { usOutlines } from '#lib/map/outlines/us-outlines.ts'
import { projectionOf } from '#lib/map/projection.ts'
import { toUnitVector } from '#lib/search/index/geo.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import { emptyQuery } from '#lib/search/query.ts'
import { dayton, pageAt, stateOf, street } from '#tests/unit/map/map-outcome.ts'

const outlines = usOutlines()

function frame(outcome: SearchOutcome): MapFrame {
  const found = frameOf(outcome, outlines)
  if (!found) throw new Error('no frame')
  return found
}

function sees({ view }: MapFrame, lat: number, lng: number): boolean {
  const [x, y] = projectionOf(view).project(toUnitVector({ lat, lng }))
  return x > 0 && x < view.width && y > 0 && y < view.height
}

test('a search near a place shows its circle', () => {
  const { view, circle, place } = frame(pageAt([street(39.6, -84.1), street(39.95, -84.4)], dayton).outcome)
  expect(circle).toEqual({ miles: 25, inView: true })
  expect(place).toEqual(dayton)
  expect((25 / view.milesPerUnit) * 2).toBeLessThan(view.height)
})

test('results in the inner part of the circle are shown nearer, and the circle is known to be out of view', () => {
  const { view, circle } = frame(pageAt([street(39.76, -84.2), street(39.78, -84.25)], dayton, 100).outcome)
  expect(circle).toEqual({ miles: 100, inView: false })
  expect(view.milesPerUnit * view.height).toBeLessThan(15)
})

test('at any distance the page decides, and the place is kept in view', () => {
  const found = frame(pageAt([street(47.6, -122.3), street(44, -100)], dayton, 'any').outcome)
  expect(found.circle).toBeNull()
  expect(sees(found, 47.6, -122.3)).toBe(true)
  expect(sees(found, 39.7589, -84.1916)).toBe(true)
})

test('a state is shown whole, even when its page has only one corner of it', () => {
  const found = frame(pageAt([street(39.1, -84.5)], stateOf('OH')).outcome)
  expect(found.state).toBe('Ohio')
  expect(sees(found, 41.9, -80.55)).toBe(true)
  expect(sees(found, 41.65, -84.75)).toBe(true)
})

test('the Aleutians do not widen Alaska, nor Midway Hawaii, unless a result is there', () => {
  expect(sees(frame(pageAt([], stateOf('AK')).outcome), 51.9, -176.6)).toBe(false)
  expect(sees(frame(pageAt([street(51.9, -176.6)], stateOf('AK')).outcome), 51.9, -176.6)).toBe(true)
  const hawaii = frame(pageAt([], stateOf('HI')).outcome)
  expect(sees(hawaii, 19.7, -155.1)).toBe(true)
  expect(hawaii.view.milesPerUnit * hawaii.view.width).toBeLessThan(500)
})

test('results from coast to coast are shown on the forty-eight states', () => {
  const found = frame(pageAt([street(34, -117.5), street(42, -75)], null).outcome)
  expect(sees(found, 25.8, -80.3)).toBe(true)
  expect(sees(found, 48, -124)).toBe(true)
})

test('without results, or without any position, there is no map', () => {
  expect(frameOf({ kind: 'unknownPlace', query: emptyQuery, near: 'x', suggestions: [] }, outlines)).toBeNull()
  expect(frameOf(pageAt([null, null], null).outcome, outlines)).toBeNull()
  expect(frameOf(pageAt([], stateOf('GU')).outcome, outlines)).not.toBeNull()
  expect(frameOf(pageAt([], stateOf('PW')).outcome, outlines)).toBeNull()
})
