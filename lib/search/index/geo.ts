/** Mean radius of the earth in miles. */
export const earthRadiusMiles = 3958.7613

export type Point = { lat: number; lng: number }

/** A point on the unit sphere: the squared chord between two of them orders as their great-circle distance does. */
export type UnitVector = { x: number; y: number; z: number }

/** Degrees to a point on the unit sphere. */
export function toUnitVector({ lat, lng }: Point): UnitVector {
  const phi = (lat * Math.PI) / 180
  const lambda = (lng * Math.PI) / 180
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) }
}

/** The direction of a vector of any length, in degrees. */
export function toPoint({ x, y, z }: UnitVector): Point {
  return { lat: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, lng: (Math.atan2(y, x) * 180) / Math.PI }
}

/** Squared chord (0–4) to great-circle miles. */
export function chordToMiles(squaredChord: number): number {
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2))
}

/** Great-circle miles to squared chord. */
export function milesToChord(miles: number): number {
  return (2 * Math.sin(miles / (2 * earthRadiusMiles))) ** 2
}

/** Great-circle miles between two points. */
export function milesBetween(from: Point, to: Point): number {
  const a = toUnitVector(from)
  const b = toUnitVector(to)
  return chordToMiles((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
}

/**
 * A number that is close for points that are close: the bits of latitude and longitude interleaved (Z-order). Columns in
 * this order put a neighbourhood or a state into few words, so a local search reads few words.
 */
export function spatialKey({ lat, lng }: Point): number {
  const row = Math.round(((lat + 90) / 180) * 0xffff)
  const column = Math.round(((lng + 180) / 360) * 0xffff)
  return ((spread(row) << 1) | spread(column)) >>> 0
}

function spread(value: number): number {
  let v = value & 0xffff
  v = (v | (v << 8)) & 0x00ff00ff
  v = (v | (v << 4)) & 0x0f0f0f0f
  v = (v | (v << 2)) & 0x33333333
  return (v | (v << 1)) & 0x55555555
}
