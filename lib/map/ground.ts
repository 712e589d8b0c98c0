import { clipRing, type Frame, visibleRuns } from './clip.ts'
import { joinLines } from './join-lines.ts'
import { capsMeet, capsMeeting } from './outlines/cap.ts'
import type { Line } from './outlines/line.ts'
import type { LineSet, Outlines, Ring } from './outlines/outlines.ts'
import { arcNumber } from './outlines/topology.ts'
import { writePath } from './path.ts'
import { type Projection, projectionOf, type View, type XY } from './projection.ts'

/** What lies under the pins, as SVG paths; an empty one has nothing to draw. */
export type Ground = { land: string; state: string; counties: string; states: string }

/** At more miles to the unit, counties would be a grey haze, and heavy. A state that is set off has only its own. */
const countiesUpTo = 0.6
const ownCountiesUpTo = 1.05
/** A point that bends its line by less than the triangle of this many square units is left out. */
const coarseness = 2
/** Counties are the faintest lines and the most: they keep only what shapes them, to the whole unit. */
const countyCoarseness = 20
/** Points closer together than this many units say nothing. */
const apart = 1.6
const overhang = 6

/**
 * Draws land, borders of states and borders of counties in a view, no finer than its units can show.
 * @param stateName a state to set off from its neighbours, by its English name
 */
export function drawGround(outlines: Outlines, view: View, stateName: string | null): Ground {
  const projection = projectionOf(view)
  const pen: Pen = {
    projection,
    least: view.milesPerUnit ** 2 * coarseness,
    whole: false,
    frame: { left: -overhang, top: -overhang, right: view.width + overhang, bottom: view.height + overhang },
  }
  const inSight = capsMeeting(outlines.edgeCaps, projection.cap)
  const counties = countiesIn(outlines, view, stateName)
  const areas = (rings: readonly Ring[]) => {
    const seen = rings.filter((ring) => capsMeet(ring, projection.cap))
    const outlined = seen.map((ring) => drawRing(pen, outlines.edges, ring, inSight))
    return writePath(
      outlined.filter((ring) => ring.length > 2),
      true,
    )
  }
  return {
    land: areas(outlines.land),
    state: areas(stateName === null ? [] : (outlines.states.get(stateName) ?? [])),
    counties: counties
      ? drawLines({ ...pen, least: view.milesPerUnit ** 2 * countyCoarseness, whole: true }, counties)
      : '',
    states: drawLines(pen, outlines.stateBorders),
  }
}

function countiesIn({ countyBorders, countyBordersOf }: Outlines, view: View, stateName: string | null) {
  if (stateName !== null) return view.milesPerUnit <= ownCountiesUpTo ? countyBordersOf.get(stateName) : undefined
  return view.milesPerUnit <= countiesUpTo ? countyBorders : undefined
}

/** `least` is what a point has to be worth, in square miles; `whole` rounds positions to the unit. */
type Pen = { projection: Projection; least: number; frame: Frame; whole: boolean }

function drawLines(pen: Pen, { lines, caps }: LineSet): string {
  const inSight = capsMeeting(caps, pen.projection.cap)
  const seen = lines.filter((_, i) => inSight[i] === 1)
  return writePath(joinLines(seen.flatMap((line) => visibleRuns(thin(drawLine(pen, line)), pen.frame))), false)
}

function drawRing(pen: Pen, edges: readonly Line[], ring: Ring, inSight: Uint8Array): XY[] {
  const outline: XY[] = []
  for (const edge of ring.edges) {
    const line = edges[arcNumber(edge)]
    if (!line) continue
    if (inSight[arcNumber(edge)] === 1) {
      const points = drawLine(pen, line)
      outline.push(...(edge < 0 ? points.reverse() : points))
    } else {
      // Out of sight, neither the edge nor a straight line between its ends can cross the view.
      outline.push(pen.projection.projectAt(line.points, edge < 0 ? line.points.length - 3 : 0))
    }
  }
  return thin(clipRing(outline, pen.frame))
}

function drawLine({ projection, least, whole }: Pen, { points, weights }: Line): XY[] {
  const line: XY[] = []
  for (let i = 0; i < weights.length; i++) {
    if ((weights[i] ?? 0) < least) continue
    const at = projection.projectAt(points, i * 3)
    line.push(whole ? [Math.round(at[0]), Math.round(at[1])] : at)
  }
  return line
}

/** Without points that are hardly away from the one before; the ends stay. */
function thin(line: readonly XY[]): XY[] {
  const kept: XY[] = []
  let [x, y] = [Number.NEGATIVE_INFINITY, 0]
  for (let i = 0; i < line.length; i++) {
    const point = line[i]
    if (!point || (i < line.length - 1 && Math.abs(point[0] - x) + Math.abs(point[1] - y) < apart)) continue
    kept.push(point)
    x = point[0]
    y = point[1]
  }
  return kept
}
