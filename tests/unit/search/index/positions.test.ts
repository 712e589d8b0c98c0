import { describe, expect, it } from 'vitest'
import { hasBit } from '#lib/search/index/bitset.ts'
import { milesBetween } from '#lib/search/index/geo.ts'
import { Positions } from '#lib/search/index/positions.ts'

describe('distance', () => {
  it.each([
    ['Dayton to Cincinnati', { lat: 39.7589, lng: -84.1916 }, { lat: 39.1031, lng: -84.512 }, 48.44],
    ['Los Angeles to New York', { lat: 34.0522, lng: -118.2437 }, { lat: 40.7128, lng: -74.006 }, 2445.7],
    ['across the date line', { lat: 52, lng: 179.9 }, { lat: 52, lng: -179.9 }, 8.51],
    ['nowhere', { lat: 45, lng: -100 }, { lat: 45, lng: -100 }, 0],
  ])('%s is great-circle miles', (_, from, to, miles) => {
    expect(milesBetween(from, to)).toBeCloseTo(miles, 0)
  })
})

describe('columns near a point', () => {
  const places = [
    { lat: 52, lng: 179.95 },
    { lat: 52, lng: -179.95 },
    { lat: 89.9, lng: 10 },
    { lat: 89.9, lng: -170 },
    { lat: -33, lng: 0 },
    { lat: 39.76, lng: -84.19 },
  ]
  const positions = new Positions(32)
  places.forEach((place, column) => {
    positions.add(column, place)
  })

  function near(point: { lat: number; lng: number }, miles: number): number[] {
    const bits = new Uint32Array(1)
    positions.markWithin(point, miles, bits)
    return places.flatMap((_, column) => (hasBit(bits, column) ? [column] : []))
  }

  it('are found across the date line and around a pole', () => {
    expect(near({ lat: 52, lng: 179.99 }, 10)).toEqual([0, 1])
    expect(near({ lat: 89.95, lng: 100 }, 25)).toEqual([2, 3])
  })

  it('are none where none is', () => {
    expect(near({ lat: 0, lng: 0 }, 100)).toEqual([])
  })

  it('are no longer found once removed', () => {
    positions.remove(5)
    expect(near({ lat: 39.76, lng: -84.19 }, 5)).toEqual([])
    positions.add(5, { lat: 39.76, lng: -84.19 })
    expect(near({ lat: 39.76, lng: -84.19 }, 5)).toEqual([5])
  })
})
