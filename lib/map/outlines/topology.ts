/** What we read of the Census outlines in TopoJSON: arcs that neighbours share, quantised and delta-encoded. */
export type Topology<Layer extends string> = {
  transform: { scale: [number, number]; translate: [number, number] }
  arcs: [number, number][][]
  objects: Record<Layer, { geometries: Geometry[] }>
}

/** `arcs` name an arc by its number, or by its complement (~number) where it runs backwards. */
export type Geometry = { id?: string; properties?: { name?: string } } & (
  | { type: 'Polygon'; arcs: number[][] }
  | { type: 'MultiPolygon'; arcs: number[][][] }
)

/** The closed lines of an area, holes among them. */
export function ringsOf(geometry: Geometry): number[][] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
}

/** The number of an arc, whichever way it runs. */
export const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc)

/** The points of an arc as [longitude, latitude] in degrees. */
export function decodeArc<Layer extends string>({ arcs, transform }: Topology<Layer>, arc: number): [number, number][] {
  const [scaleX, scaleY] = transform.scale
  const [left, bottom] = transform.translate
  let [x, y] = [0, 0]
  return (arcs[arc] ?? []).map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * scaleX + left, y * scaleY + bottom]
  })
}

/** How many areas of a layer each arc belongs to: two for a border between them, one at the edge of all. */
export function countAreas<Layer extends string>({ arcs, objects }: Topology<Layer>, layer: Layer): Uint8Array {
  const areas = new Uint8Array(arcs.length)
  for (const geometry of objects[layer].geometries) {
    for (const arc of new Set(ringsOf(geometry).flat().map(arcNumber))) areas[arc] = (areas[arc] ?? 0) + 1
  }
  return areas
}
