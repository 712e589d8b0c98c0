import { STATE_NAMES } from '#lib/catalogue/states.ts'
import { earthRadiusMiles, milesBetween, type Point, type UnitVector } from '#lib/search/index/geo.ts'
import type { SearchOutcome } from '#lib/search/outcome.ts'
import type { Within } from '#lib/search/query.ts'
import type { Line } from './outlines/line.ts'
import type { Outlines, Ring } from './outlines/outlines.ts'
import { arcNumber } from './outlines/topology.ts'
import type { View } from './projection.ts'
import { toVectors, viewOfCircle, viewOfPoints } from './view.ts'

/** What a map shows: its view, the place searched from, the circle of the search and a state set off, where there are. */
export type MapFrame = {
  view: View
  place: Point | null
  circle: { miles: number; inView: boolean } | null
  state: string | null
}

/** A page whose results keep to the inner part of the circle is drawn nearer: else they would be one blot. */
const innerPart = 0.35
const room = 1.25
/** Islands smaller than this share of the state's largest piece do not widen its map: Midway is in Hawaii, too. */
const smallIsland = 0.01
/** The far ends of the forty-eight states, in degrees: results from coast to coast are shown on all of it. */
const country: readonly Point[] = [
  { lat: 48.4, lng: -124.7 },
  { lat: 32.5, lng: -117.1 },
  { lat: 25.1, lng: -81 },
  { lat: 44.8, lng: -67 },
  { lat: 49.3, lng: -95 },
]

/** The frame of a page of results, or null when there is nothing to draw: no results, or no place and no position. */
export function frameOf(outcome: SearchOutcome, outlines: Outlines): MapFrame | null {
  if (outcome.kind !== 'results') return null
  const points = outcome.items.flatMap(({ facility }) => facility.location ?? [])
  const { place, query } = outcome
  if (place === null) return fitted(spansCountry(points) ? [...points, ...country] : points, null)
  if (place.kind !== 'state')
    return query.within === 'any' ? fitted([...points, place], place) : around(place, query.within, points)
  const name = STATE_NAMES[place.state as keyof typeof STATE_NAMES]
  const view = viewOfPoints([...mainland(outlines, name), ...toVectors(points)])
  return view && { view, place: null, circle: null, state: name }
}

function spansCountry(points: readonly Point[]): boolean {
  const lngs = points.map(({ lng }) => lng)
  return Math.max(...lngs) - Math.min(...lngs) > 25
}

function fitted(points: readonly Point[], place: Point | null): MapFrame | null {
  const view = viewOfPoints(toVectors(points))
  return view && { view, place, circle: null, state: null }
}

function around(place: Point, miles: Exclude<Within, 'any'>, points: readonly Point[]): MapFrame {
  const farthest = Math.max(0, ...points.map((point) => milesBetween(place, point)))
  const near = points.length > 0 && farthest < miles * innerPart
  const view = viewOfCircle(place, near ? farthest * room : miles)
  const reach = Math.hypot(view.width, view.height) / 2
  return { view, place, circle: { miles, inView: miles / view.milesPerUnit < reach }, state: null }
}

/** Points along the larger pieces of a state. */
function mainland({ states, edges }: Outlines, name: string) {
  const rings = states.get(name) ?? []
  const size = (ring: Ring) => ring.reach ** 2
  const largest = Math.max(0, ...rings.map(size))
  return rings
    .filter((ring) => size(ring) >= largest * smallIsland)
    .flatMap((ring) =>
      ring.edges.flatMap((edge) => corners(edges[arcNumber(edge)], (ring.reach * earthRadiusMiles) / 60)),
    )
}

/** The points of a line that matter at a size of so many miles: a frame needs no others. */
function corners(line: Line | undefined, miles: number): UnitVector[] {
  const found: UnitVector[] = []
  line?.weights.forEach((weight, i) => {
    const [x = 0, y = 0, z = 0] = line.points.subarray(i * 3, i * 3 + 3)
    if (weight >= miles ** 2) found.push({ x, y, z })
  })
  return found
}
