import { statesHours } from '#lib/care/hours.ts'
import { hoursInWeek, usualHours } from '#lib/care/levels.ts'
import type { CatalogueProgram } from '#lib/search/catalogue-row.ts'
import { type Bitset, clearBit, grown, hasBit, setBit } from '#lib/search/index/bitset.ts'
import type { Timetables } from '#lib/search/index/timetables.ts'
import { WeekLayer } from '#lib/search/index/week-layer.ts'

/** The j-th program of every facility. */
export class Layer {
  /** Facilities that have such a program. */
  exists: Bitset
  /** Programs that state their hours a week. */
  stated: Bitset
  /** Programs that state none, at a level that has usual hours. */
  usual: Bitset
  /** Programs that can be attended from home. */
  remote: Bitset
  readonly week: WeekLayer
  ids: Int32Array
  /** Stated hours; null until one program of the layer states any. */
  hours: { min: Float32Array; max: Float32Array } | null = null
  /** Shortest stated lengths in weeks, 0 where not stated; null until one program of the layer states any. */
  lengths: Float32Array | null = null

  constructor(words: number) {
    this.exists = new Uint32Array(words)
    this.stated = new Uint32Array(words)
    this.usual = new Uint32Array(words)
    this.remote = new Uint32Array(words)
    this.week = new WeekLayer(words)
    this.ids = new Int32Array(words * 32)
  }

  grow(words: number): void {
    this.exists = grown(this.exists, words)
    this.stated = grown(this.stated, words)
    this.usual = grown(this.usual, words)
    this.remote = grown(this.remote, words)
    this.week.grow(words)
    if (this.lengths) this.lengths = grownFloats(this.lengths, words * 32)
    const ids = new Int32Array(words * 32)
    ids.set(this.ids)
    this.ids = ids
    if (this.hours) {
      this.hours = { min: grownFloats(this.hours.min, words * 32), max: grownFloats(this.hours.max, words * 32) }
    }
  }

  add(column: number, program: CatalogueProgram, remote: boolean, timetables: Timetables): void {
    setBit(this.exists, column)
    this.ids[column] = program.id
    if (remote) setBit(this.remote, column)
    this.week.add(column, program, timetables)
    if (program.lengthMin !== null) {
      this.lengths ??= new Float32Array(this.ids.length)
      this.lengths[column] = program.lengthMin
    }
    if (statesHours(program)) {
      setBit(this.stated, column)
      this.hours ??= { min: new Float32Array(this.ids.length), max: new Float32Array(this.ids.length) }
      this.hours.min[column] = program.hoursMin ?? 0
      this.hours.max[column] = program.hoursMax ?? hoursInWeek
    } else if (usualHours[program.level] !== null) {
      setBit(this.usual, column)
    }
  }

  /** Bytes of its arrays. */
  get bytes(): number {
    const hours = this.hours === null ? 0 : 2 * this.hours.min.byteLength
    return 4 * this.exists.byteLength + this.ids.byteLength + hours + (this.lengths?.byteLength ?? 0) + this.week.bytes
  }

  /** The id of a facility's program in this layer, or undefined when it has none. */
  programAt(column: number): number | undefined {
    return hasBit(this.exists, column) ? this.ids[column] : undefined
  }

  clear(column: number): void {
    clearBit(this.exists, column)
    clearBit(this.stated, column)
    clearBit(this.usual, column)
    clearBit(this.remote, column)
    this.week.clear(column)
    if (this.lengths) this.lengths[column] = 0
  }
}

function grownFloats(values: Float32Array, length: number): Float32Array {
  const larger = new Float32Array(length)
  larger.set(values)
  return larger
}
