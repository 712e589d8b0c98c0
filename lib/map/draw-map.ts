import { type Point, toUnitVector } from '#lib/search/index/geo.ts'
import type { Rectangle } from './box.ts'
import type { MapFrame } from './frame.ts'
import { drawGround, type Ground } from './ground.ts'
import type { Outlines } from './outlines/outlines.ts'
import { type Pin, placePins } from './pins.ts'
import { projectionOf, type XY } from './projection.ts'
import { type ScaleBar, scaleBarFor } from './scale-bar.ts'
import { placeTownLabels, type TownLabel } from './town-labels.ts'

/** A town of the gazetteer. */
export type Town = Point & { name: string; state: string }

/** A result on the page: its number there and where it is. */
export type NumberedPlace = Point & { number: number; approximate: boolean }

/** A map as lines, positions and words, in units of the drawing. */
export type MapDrawing = {
  width: number
  height: number
  ground: Ground
  circle: { at: XY; radius: number } | null
  place: XY | null
  pins: Pin[]
  towns: TownLabel[]
  scaleBar: ScaleBar
}

/** Draws a map. Towns are named in the order given, where there is room. Takes about a millisecond. */
export function drawMap(
  outlines: Outlines,
  frame: MapFrame,
  results: readonly NumberedPlace[],
  towns: readonly Town[],
): MapDrawing {
  const { view, circle } = frame
  const { width, height } = view
  const { project } = projectionOf(view)
  const toXY = (point: Point): XY => project(toUnitVector(point))
  const place = frame.place && toXY(frame.place)
  const pins = placePins(
    results.map(({ number, approximate, ...at }) => ({ number, approximate, at: toXY(at) })),
    width,
    height,
  )
  const scaleBar = scaleBarFor(view.milesPerUnit)
  const covering: Rectangle[] = place ? [...pins, { x: place[0], y: place[1], width: 14, height: 14 }] : pins
  const taken: Rectangle[] = [
    ...pins.map(({ tip: [x, y] }) => ({ x, y, width: 8, height: 8 })),
    { x: scaleBar.length / 2 + 10, y: height - 16, width: scaleBar.length + 24, height: 34 },
  ]
  return {
    width,
    height,
    ground: drawGround(outlines, view, frame.state),
    circle: place && circle?.inView ? { at: place, radius: circle.miles / view.milesPerUnit } : null,
    place,
    pins,
    towns: placeTownLabels(
      towns.map((town) => ({ name: town.name, at: toXY(town) })),
      covering,
      taken,
      width,
      height,
    ),
    scaleBar,
  }
}
