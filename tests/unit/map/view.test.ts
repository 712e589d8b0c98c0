import { expect, test } from 'vitest'
import { projectionOf } from '#lib/map/projection.ts'
import { boxOfView, toVectors, viewOfCircle, viewOfPoints } from '#lib/map/view.ts'

test.each([
  [
    'a city',
    [
      [39.7, -84.2],
      [39.8, -84.1],
    ],
  ],
  [
    'Alaska, across the date line',
    [
      [52.9, 173],
      [71.4, -156.8],
      [55.3, -131.6],
    ],
  ],
  [
    'coast to coast',
    [
      [47.6, -122.3],
      [25.8, -80.2],
      [44.8, -68.8],
      [32.7, -117.2],
    ],
  ],
  [
    'Puerto Rico and Alaska',
    [
      [18.4, -66.1],
      [61.2, -149.9],
    ],
  ],
] as [string, [number, number][]][])('all of %s is in the view, not at its edge', (_, degrees) => {
  const vectors = toVectors(degrees.map(([lat, lng]) => ({ lat, lng })))
  const view = viewOfPoints(vectors)
  if (!view) throw new Error('no view')
  const { project } = projectionOf(view)
  for (const vector of vectors) {
    const [x, y] = project(vector)
    expect(x).toBeGreaterThan(15)
    expect(x).toBeLessThan(view.width - 15)
    expect(y).toBeGreaterThan(15)
    expect(y).toBeLessThan(view.height - 15)
  }
})

test('nothing to show has no view', () => {
  expect(viewOfPoints([])).toBeNull()
})

test('one address is shown with the miles around it, not at the scale of a house', () => {
  const view = viewOfPoints(toVectors([{ lat: 40, lng: -90 }]))
  expect(view && view.milesPerUnit * view.height).toBeGreaterThan(3)
})

test('the box of a view holds the circle that it shows', () => {
  const box = boxOfView(viewOfCircle({ lat: 34.09, lng: -118.4 }, 10))
  expect(box.north).toBeGreaterThan(34.09 + 10 / 69.1)
  expect(box.east).toBeGreaterThan(-118.4 + 10 / 57.3)
  expect(box.east - box.west).toBeLessThan(0.6)
})

test('the box of a view over the date line stops at it', () => {
  const box = boxOfView(viewOfCircle({ lat: 52, lng: -179 }, 100))
  expect(box.west).toBe(-180)
  expect(box.east).toBeLessThan(-170)
})
