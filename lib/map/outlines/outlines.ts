import { type Cap, capAround } from './cap.ts'
import { type Line, toLine } from './line.ts'
import { arcNumber, countAreas, decodeArc, ringsOf, type Topology } from './topology.ts'

/** A closed line made of edges, by their numbers; ~number where one runs backwards. */
export type Ring = Cap & { edges: readonly number[] }

/** Everything a map's ground is drawn from, prepared once: a map only picks, projects and writes. */
export type Outlines = {
  /** The edges of the states: coasts, the national border, and the borders between states. */
  edges: readonly Line[]
  /** x, y, z and reach of each edge's cap, one after the other: every map looks at all of them. */
  edgeCaps: Float64Array
  land: readonly Ring[]
  /** By the state's English name. */
  states: ReadonlyMap<string, readonly Ring[]>
  /** Borders between two states. */
  stateBorders: LineSet
  /** Borders between two counties of a state. */
  countyBorders: LineSet
  /** The same, by the state's English name. */
  countyBordersOf: ReadonlyMap<string, LineSet>
}

export type LineSet = { lines: readonly Line[]; caps: Float64Array }

/**
 * Prepares the outlines of states and counties. They come as two topologies because a state's edge is one line in the
 * first, which can be simplified as one, and a line a county in the second. Takes tens of milliseconds: once a process.
 */
export function prepareOutlines(
  states: Topology<'states' | 'nation'>,
  counties: Topology<'states' | 'counties'>,
): Outlines {
  const edges = states.arcs.map((_, arc) => toLine(decodeArc(states, arc)))
  const statesAt = countAreas(states, 'states')
  const countyLines = linesBetweenCounties(counties)
  const toRing = (arcs: number[]): Ring => ({
    ...capAround(arcs.flatMap((arc) => edges[arcNumber(arc)] ?? [])),
    edges: arcs,
  })
  return {
    edges,
    edgeCaps: capsOf(edges),
    land: states.objects.nation.geometries.flatMap(ringsOf).map(toRing),
    states: new Map(
      states.objects.states.geometries.map((state) => [state.properties?.name ?? '', ringsOf(state).map(toRing)]),
    ),
    stateBorders: toSet(edges.filter((_, arc) => statesAt[arc] === 2)),
    countyBorders: toSet([...countyLines.values()].flat()),
    countyBordersOf: new Map([...countyLines].map(([state, lines]) => [state, toSet(lines)])),
  }
}

/** A county's id starts with the two digits of its state (FIPS). */
function linesBetweenCounties(topology: Topology<'states' | 'counties'>): Map<string, Line[]> {
  const names = new Map(topology.objects.states.geometries.map(({ id, properties }) => [id, properties?.name ?? '']))
  const countiesAt = countAreas(topology, 'counties')
  const statesAt = countAreas(topology, 'states')
  const drawn = new Set<number>()
  const lines = new Map<string, Line[]>()
  for (const county of topology.objects.counties.geometries) {
    const state = names.get(county.id?.slice(0, 2)) ?? ''
    const own = lines.get(state) ?? []
    lines.set(state, own)
    for (const arc of ringsOf(county).flat().map(arcNumber)) {
      if (countiesAt[arc] !== 2 || statesAt[arc] === 2 || drawn.has(arc)) continue
      drawn.add(arc)
      own.push(toLine(decodeArc(topology, arc)))
    }
  }
  return lines
}

const toSet = (lines: Line[]): LineSet => ({ lines, caps: capsOf(lines) })

function capsOf(lines: readonly Line[]): Float64Array {
  return Float64Array.from(lines.flatMap(({ centre, reach }) => [centre.x, centre.y, centre.z, reach]))
}
