import { earthRadiusMiles, type Point, toUnitVector, type UnitVector } from '#lib/search/index/geo.ts'
import type { Cap } from './outlines/cap.ts'

/** A piece of the earth as a rectangle: units are those of the drawing, its origin the upper left corner. */
export type View = { centre: Point; milesPerUnit: number; width: number; height: number }

export type XY = [x: number, y: number]

/** From the earth to the drawing and back. */
export type Projection = {
  project: (vector: UnitVector) => XY
  /** As `project`, for the point that starts at `offset` of a list of x, y, z. */
  projectAt: (points: Float64Array, offset: number) => XY
  invert: (at: XY) => Point
  /** The round piece of the earth that holds the whole drawing. */
  cap: Cap
}

/**
 * The azimuthal equidistant projection around the middle of the view: distances from the middle are true, so a circle
 * of so many miles is a circle, and no part of the country is far enough away to look bent. (Snyder, "Map Projections:
 * A Working Manual", U.S. Geological Survey 1987, chapter 25; written with vectors, which need no trigonometry a point.)
 */
export function projectionOf({ centre, milesPerUnit, width, height }: View): Projection {
  const phi = (centre.lat * Math.PI) / 180
  const lambda = (centre.lng * Math.PI) / 180
  const up = toUnitVector(centre)
  const east = { x: -Math.sin(lambda), y: Math.cos(lambda) }
  const north = { x: -Math.sin(phi) * Math.cos(lambda), y: -Math.sin(phi) * Math.sin(lambda), z: Math.cos(phi) }
  const unitsPerRadian = earthRadiusMiles / milesPerUnit

  const place = (x: number, y: number, z: number): XY => {
    const eastward = x * east.x + y * east.y
    const northward = x * north.x + y * north.y + z * north.z
    const sine = Math.sqrt(eastward * eastward + northward * northward)
    const scale = sine === 0 ? 0 : (Math.atan2(sine, x * up.x + y * up.y + z * up.z) / sine) * unitsPerRadian
    return [width / 2 + eastward * scale, height / 2 - northward * scale]
  }

  return {
    project: ({ x, y, z }) => place(x, y, z),
    projectAt: (points, offset) => place(points[offset] ?? 0, points[offset + 1] ?? 0, points[offset + 2] ?? 0),
    invert: ([x, y]) => {
      const [dx, dy] = [x - width / 2, height / 2 - y]
      const distance = Math.hypot(dx, dy)
      if (distance === 0) return centre
      const [sine, cosine] = [Math.sin(distance / unitsPerRadian), Math.cos(distance / unitsPerRadian)]
      const [e, n] = [(dx / distance) * sine, (dy / distance) * sine]
      const vector = {
        x: up.x * cosine + east.x * e + north.x * n,
        y: up.y * cosine + east.y * e + north.y * n,
        z: up.z * cosine + north.z * n,
      }
      return { lat: (Math.asin(vector.z) * 180) / Math.PI, lng: (Math.atan2(vector.y, vector.x) * 180) / Math.PI }
    },
    cap: {
      centre: up,
      // An arc is longer than its chord, so this is a little more than the rectangle.
      reach: Math.hypot(width, height) / 2 / unitsPerRadian,
    },
  }
}
