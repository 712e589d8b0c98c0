import { toUnitVector } from '#lib/search/index/geo.ts'
import { type Cap, capAround } from './cap.ts'
import { weighPoints } from './weigh-points.ts'

/** A line on the earth, ready to be drawn at any size. */
export type Line = Cap & {
  /** x, y, z on the unit sphere, one after the other. */
  points: Float64Array
  /** What each point is worth, in square miles. */
  weights: Float32Array
}

/** A line from its points as [longitude, latitude] in degrees. */
export function toLine(degrees: readonly (readonly [number, number])[]): Line {
  const ends = degrees.map(([lng, lat]) => ({ centre: toUnitVector({ lat, lng }), reach: 0 }))
  const points = Float64Array.from(ends.flatMap(({ centre }) => [centre.x, centre.y, centre.z]))
  return { ...capAround(ends), points, weights: weighPoints(points) }
}
