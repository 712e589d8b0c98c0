import { describe, expect, test } from 'vitest'
import { projectionOf } from '#lib/map/projection.ts'
import { milesBetween, toUnitVector } from '#lib/search/index/geo.ts'

const places = {
  Anchorage: { lat: 61.2181, lng: -149.9003 },
  'San Juan': { lat: 18.4666, lng: -66.108 },
  Honolulu: { lat: 21.3069, lng: -157.8583 },
  Attu: { lat: 52.9, lng: 172.9 },
}

describe.each(Object.entries(places))('around %s', (_, centre) => {
  const { project, invert } = projectionOf({ centre, milesPerUnit: 0.5, width: 400, height: 300 })
  const nearby = [
    { lat: centre.lat + 1.3, lng: centre.lng + 0.4 },
    { lat: centre.lat - 0.7, lng: centre.lng - 2 },
    { lat: centre.lat, lng: centre.lng + 9 },
  ]

  test('the centre is in the middle', () => {
    const [x, y] = project(toUnitVector(centre))
    expect(x).toBeCloseTo(200, 9)
    expect(y).toBeCloseTo(150, 9)
  })

  test('distances from the centre are true', () => {
    for (const point of nearby) {
      const [x, y] = project(toUnitVector(point))
      expect(Math.hypot(x - 200, y - 150) * 0.5).toBeCloseTo(milesBetween(centre, point), 6)
    }
  })

  test('north is up and east is right, also across the date line', () => {
    const [north, south, east] = nearby.map((point) => project(toUnitVector(point)))
    expect(north?.[1]).toBeLessThan(150)
    expect(south?.[1]).toBeGreaterThan(150)
    expect(east?.[0]).toBeGreaterThan(200)
  })

  test('a position of the drawing is found on the earth again', () => {
    for (const at of [
      [0, 0],
      [400, 300],
      [200, 150],
      [37, 210],
    ] as [number, number][]) {
      const [x, y] = project(toUnitVector(invert(at)))
      expect(x).toBeCloseTo(at[0], 6)
      expect(y).toBeCloseTo(at[1], 6)
    }
  })
})
