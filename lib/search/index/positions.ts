import { type Bitset, setBit } from '#lib/search/index/bitset.ts'
import {
  chordToMiles,
  earthRadiusMiles,
  milesToChord,
  type Point,
  toPoint,
  toUnitVector,
  type UnitVector,
} from '#lib/search/index/geo.ts'

/** Half a degree (about 35 miles of latitude): the usual radius of 25 miles touches four to nine cells. */
const cellsPerDegree = 2
const rows = 180 * cellsPerDegree
const columns = 360 * cellsPerDegree
const nowhere = -1

/** Squared chord of a column without a position: beyond every real one, so it comes last. */
const withoutPosition = 5

/** Where each column is, with a grid of linked lists to find those near a point. */
export class Positions {
  private x: Float64Array
  private y: Float64Array
  private z: Float64Array
  private cellOf: Int32Array
  private next: Int32Array
  private readonly first = new Int32Array(rows * columns).fill(nowhere)

  constructor(capacity: number) {
    this.x = new Float64Array(capacity)
    this.y = new Float64Array(capacity)
    this.z = new Float64Array(capacity)
    this.cellOf = new Int32Array(capacity).fill(nowhere)
    this.next = new Int32Array(capacity).fill(nowhere)
  }

  grow(capacity: number): void {
    this.x = grownFloats(this.x, capacity)
    this.y = grownFloats(this.y, capacity)
    this.z = grownFloats(this.z, capacity)
    this.cellOf = grownInts(this.cellOf, capacity)
    this.next = grownInts(this.next, capacity)
  }

  add(column: number, { lat, lng }: Point): void {
    const at = toUnitVector({ lat, lng })
    this.x[column] = at.x
    this.y[column] = at.y
    this.z[column] = at.z
    const cell = rowOf(lat) * columns + columnOf(lng)
    this.cellOf[column] = cell
    this.next[column] = this.first[cell] as number
    this.first[cell] = column
  }

  remove(column: number): void {
    const cell = this.cellOf[column] as number
    if (cell === nowhere) return
    this.cellOf[column] = nowhere
    let link = this.first[cell] as number
    if (link === column) {
      this.first[cell] = this.next[column] as number
      return
    }
    while (this.next[link] !== column) link = this.next[link] as number
    this.next[link] = this.next[column] as number
  }

  /** Squared chord from a point to a column, or more than any chord when it has no position. */
  squaredChord(column: number, from: UnitVector): number {
    if (this.cellOf[column] === nowhere) return withoutPosition
    const dx = (this.x[column] as number) - from.x
    const dy = (this.y[column] as number) - from.y
    const dz = (this.z[column] as number) - from.z
    return dx * dx + dy * dy + dz * dz
  }

  /** Great-circle miles from a point to a column, or null when it has no position. */
  milesFrom(point: Point, column: number): number | null {
    const chord = this.squaredChord(column, toUnitVector(point))
    return chord === withoutPosition ? null : chordToMiles(chord)
  }

  /** Writes the squared chord from a point to each of the first `length` columns. */
  writeChords(from: UnitVector, columns: Int32Array, length: number, into: Float64Array): void {
    for (let at = 0; at < length; at++) into[at] = this.squaredChord(columns[at] as number, from)
  }

  /** The middle of some columns, or null when none has a position. */
  middleOf(columns: Iterable<number>): Point | null {
    const sum = { x: 0, y: 0, z: 0 }
    let placed = 0
    for (const column of columns) {
      if (this.cellOf[column] === nowhere) continue
      sum.x += this.x[column] as number
      sum.y += this.y[column] as number
      sum.z += this.z[column] as number
      placed++
    }
    return placed === 0 ? null : toPoint(sum)
  }

  /** Sets the bit of every column within `miles` of a point. */
  markWithin(point: Point, miles: number, into: Bitset): void {
    const from = toUnitVector(point)
    const limit = milesToChord(miles)
    const reach = (miles / earthRadiusMiles) * (180 / Math.PI)
    const top = rowOf(point.lat + reach)
    for (let row = rowOf(point.lat - reach); row <= top; row++) {
      const [west, cells] = columnsNear(row, point, reach)
      for (let step = 0; step < cells; step++) {
        const cell = row * columns + ((west + step) % columns)
        for (let at = this.first[cell] as number; at !== nowhere; at = this.next[at] as number) {
          if (this.squaredChord(at, from) <= limit) setBit(into, at)
        }
      }
    }
  }
}

/** The cells of a row that a circle may touch: the first one and how many, eastward around the globe. */
function columnsNear(row: number, { lat, lng }: Point, reach: number): [west: number, cells: number] {
  const south = row / cellsPerDegree - 90
  const furthest = Math.max(Math.abs(south), Math.abs(south + 1 / cellsPerDegree), Math.abs(lat) + reach)
  if (furthest >= 89) return [0, columns]
  const spread = reach / Math.cos((furthest * Math.PI) / 180)
  const west = Math.floor((lng - spread + 180) * cellsPerDegree)
  const east = Math.floor((lng + spread + 180) * cellsPerDegree)
  return [((west % columns) + columns) % columns, Math.min(columns, east - west + 1)]
}

function rowOf(lat: number): number {
  return Math.min(rows - 1, Math.max(0, Math.floor((lat + 90) * cellsPerDegree)))
}

function columnOf(lng: number): number {
  return Math.min(columns - 1, Math.max(0, Math.floor((lng + 180) * cellsPerDegree)))
}

function grownFloats(values: Float64Array, capacity: number): Float64Array {
  const larger = new Float64Array(capacity)
  larger.set(values)
  return larger
}

function grownInts(values: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity).fill(nowhere)
  larger.set(values)
  return larger
}
