import { earthRadiusMiles } from '#lib/search/index/geo.ts'

/**
 * How much each point of a line matters: the area in square miles of the triangle it makes with its neighbours, once all
 * lesser points are gone (Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", 1993). Both
 * ends are infinite, so lines that meet keep meeting. A map then takes the points above a pixel's area and no others.
 * @param points x, y, z on the unit sphere, one after the other
 */
export function weighPoints(points: Float64Array): Float32Array {
  const count = points.length / 3
  const weights = new Float32Array(count).fill(Number.POSITIVE_INFINITY)
  const areas = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const before = Int32Array.from({ length: count }, (_, i) => i - 1)
  const after = Int32Array.from({ length: count }, (_, i) => i + 1)
  for (let i = 1; i < count - 1; i++) areas[i] = area(points, i - 1, i, i + 1)
  let reached = 0
  for (let left = count; left > 2; left--) {
    const least = leastOf(areas)
    // A point is never worth less than one that had to go before it.
    reached = Math.max(reached, areas[least] ?? 0)
    weights[least] = reached
    areas[least] = Number.POSITIVE_INFINITY
    const [a, c] = [before[least] ?? 0, after[least] ?? 0]
    after[a] = c
    before[c] = a
    for (const i of [a, c]) if (i > 0 && i < count - 1) areas[i] = area(points, before[i] ?? 0, i, after[i] ?? 0)
  }
  return weights
}

/** Lines have five points on average and 227 at most: a plain scan beats a heap. */
function leastOf(areas: Float64Array): number {
  let least = 0
  for (let i = 1; i < areas.length; i++) if ((areas[i] ?? 0) < (areas[least] ?? 0)) least = i
  return least
}

/** Flat triangles do: between neighbours of a line the earth is flat to a millionth. */
function area(points: Float64Array, a: number, b: number, c: number): number {
  const [bx, by, bz] = [points[b * 3] ?? 0, points[b * 3 + 1] ?? 0, points[b * 3 + 2] ?? 0]
  const [ux, uy, uz] = [bx - (points[a * 3] ?? 0), by - (points[a * 3 + 1] ?? 0), bz - (points[a * 3 + 2] ?? 0)]
  const [vx, vy, vz] = [bx - (points[c * 3] ?? 0), by - (points[c * 3 + 1] ?? 0), bz - (points[c * 3 + 2] ?? 0)]
  const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  return (Math.sqrt(nx * nx + ny * ny + nz * nz) / 2) * earthRadiusMiles ** 2
}
