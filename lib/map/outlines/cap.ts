import type { UnitVector } from '#lib/search/index/geo.ts'

/** A round piece of the sphere: all within a straight distance of `reach` earth radii of its centre. It knows no date line and no pole. */
export type Cap = { centre: UnitVector; reach: number }

/** A cap that holds all of the caps: not the smallest, but never too small. A point is a cap without reach. */
export function capAround(caps: readonly Cap[]): Cap {
  const sum = { x: 0, y: 0, z: 0 }
  for (const { centre } of caps) {
    sum.x += centre.x
    sum.y += centre.y
    sum.z += centre.z
  }
  const length = Math.sqrt(sum.x ** 2 + sum.y ** 2 + sum.z ** 2) || 1
  const middle = { x: sum.x / length, y: sum.y / length, z: sum.z / length }
  let reach = 0
  for (const cap of caps) reach = Math.max(reach, chord(middle, cap.centre) + cap.reach)
  return { centre: middle, reach }
}

/** False only when two caps have nothing in common. */
export function capsMeet(a: Cap, b: Cap): boolean {
  return chord(a.centre, b.centre) <= a.reach + b.reach
}

/** As `capsMeet`, of many caps (x, y, z and reach one after the other) at once: 1 for each that meets the cap, else 0. */
export function capsMeeting(caps: Float64Array, { centre, reach }: Cap): Uint8Array {
  const meeting = new Uint8Array(caps.length / 4)
  for (let i = 0, at = 0; i < meeting.length; i++, at += 4) {
    const dx = (caps[at] ?? 0) - centre.x
    const dy = (caps[at + 1] ?? 0) - centre.y
    const dz = (caps[at + 2] ?? 0) - centre.z
    const together = (caps[at + 3] ?? 0) + reach
    if (dx * dx + dy * dy + dz * dz <= together * together) meeting[i] = 1
  }
  return meeting
}

function chord(a: UnitVector, b: UnitVector): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2)
}
