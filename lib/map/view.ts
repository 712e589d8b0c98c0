import { type Point, toUnitVector, type UnitVector } from '#lib/search/index/geo.ts'
import { capAround } from './outlines/cap.ts'
import { projectionOf, type View, type XY } from './projection.ts'

/** Units of a drawing's width; a unit is about a pixel on a phone and on a desk. */
export const mapWidth = 400
const circleHeight = 372
const [lowest, highest] = [250, 430]
const margin = 24
/** The closest a map goes: nearer than that, the outlines have nothing to show. */
const closestMiles = 2.5

/** A box of degrees. */
export type Box = { south: number; west: number; north: number; east: number }

/** A view in which a circle of so many miles just fits. */
export function viewOfCircle(centre: Point, miles: number): View {
  const milesPerUnit = Math.max(miles, closestMiles) / (circleHeight / 2 - margin / 2)
  return { centre, milesPerUnit, width: mapWidth, height: circleHeight }
}

/** A view in which all points fit, as high as they need, or null when there are none. */
export function viewOfPoints(points: readonly UnitVector[]): View | null {
  if (points.length === 0) return null
  const around = capAround(points.map((centre) => ({ centre, reach: 0 }))).centre
  const first = { lat: (Math.asin(around.z) * 180) / Math.PI, lng: (Math.atan2(around.y, around.x) * 180) / Math.PI }
  const draft = projectionOf({ centre: first, milesPerUnit: 1, width: 0, height: 0 })
  const centre = draft.invert(middle(extent(points.map(draft.project))))
  const { project } = projectionOf({ centre, milesPerUnit: 1, width: 0, height: 0 })
  const [[left, top], [right, bottom]] = extent(points.map(project))
  const [wide, tall] = [right - left, bottom - top].map((miles) => Math.max(miles, 2 * closestMiles)) as XY
  const height = Math.round(Math.min(highest, Math.max(lowest, ((mapWidth - 2 * margin) * tall) / wide + 2 * margin)))
  const milesPerUnit = Math.max(wide / (mapWidth - 2 * margin), tall / (height - 2 * margin))
  return { centre, milesPerUnit, width: mapWidth, height }
}

/** The degrees that a view covers. Across the date line it stops at it: the few towns beyond are not named. */
export function boxOfView(view: View): Box {
  const { invert } = projectionOf(view)
  const steps = [0, 0.25, 0.5, 0.75, 1]
  const points = steps.flatMap((x) => steps.map((y) => invert([x * view.width, y * view.height])))
  const lngs = points.map(({ lng }) => (lng - view.centre.lng > 180 ? -180 : lng - view.centre.lng < -180 ? 180 : lng))
  const lats = points.map(({ lat }) => lat)
  return { south: Math.min(...lats), north: Math.max(...lats), west: Math.min(...lngs), east: Math.max(...lngs) }
}

/** Points of degrees as the fit wants them. */
export const toVectors = (points: readonly Point[]): UnitVector[] => points.map(toUnitVector)

function extent(points: readonly XY[]): [XY, XY] {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ]
}

function middle([[left, top], [right, bottom]]: [XY, XY]): XY {
  return [(left + right) / 2, (top + bottom) / 2]
}
