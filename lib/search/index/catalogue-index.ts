import { hasSessions } from '#lib/care/week.ts'
import type { CatalogueProgram, CatalogueRow } from '#lib/search/catalogue-row.ts'
import { type FilterKey, type FilterValues, filters } from '#lib/search/filters.ts'
import { type Bitset, clearBit, grown, hasBit, setBit, wordsFor } from '#lib/search/index/bitset.ts'
import { FilterColumn } from '#lib/search/index/filter-column.ts'
import { spatialKey } from '#lib/search/index/geo.ts'
import { Layer } from '#lib/search/index/layer.ts'
import { Scratch } from '#lib/search/index/mask.ts'
import { NameOrder } from '#lib/search/index/name-order.ts'
import { Positions } from '#lib/search/index/positions.ts'
import { sortInTurns } from '#lib/search/index/sort-in-turns.ts'
import { type PackedWeek, Timetables } from '#lib/search/index/timetables.ts'
import { Towns } from '#lib/search/index/towns.ts'

/** Facilities taken in before others get a turn: a few milliseconds. */
const placedAtOnce = 250

/** A facility as it is now, or null when it is no longer in search. */
export type CatalogueChange = { id: number; row: CatalogueRow | null }

/**
 * The catalogue as bitsets and typed arrays: a column for each facility, in spatial order when built, and layers of
 * programs (layer j is the j-th program of each facility). A facility without programs has a blank slot in layer 0: its
 * own facts match there, a level or hours never do. Searched by `searchIndex`; single facilities change in place.
 */
export class CatalogueIndex {
  words: number
  /** Columns that hold a facility. */
  live: Bitset
  ids: Int32Array
  updatedDays: Int32Array
  readonly states = new Map<string, Bitset>()
  /** By state, the facilities that say they serve it by telehealth from elsewhere. */
  readonly servedStates = new Map<string, Bitset>()
  readonly columns: ReadonlyMap<FilterKey, FilterColumn>
  readonly layers: Layer[] = []
  readonly positions: Positions
  readonly names: NameOrder
  readonly timetables = new Timetables()
  readonly towns = new Towns()
  private readonly columnOf = new Map<number, number>()
  private readonly rowState: string[] = []
  private readonly free: number[] = []
  private workSpace: Scratch | null = null

  private constructor(facilities: number) {
    this.words = wordsFor(facilities + 64)
    this.live = new Uint32Array(this.words)
    this.ids = new Int32Array(this.words * 32)
    this.updatedDays = new Int32Array(this.words * 32)
    this.columns = new Map(filters.map(({ key, options }) => [key, new FilterColumn(options, this.words)]))
    this.positions = new Positions(this.words * 32)
    this.names = new NameOrder(this.words * 32)
    this.layerAt(0)
  }

  /** An index of these facilities, each id once. */
  static build(rows: readonly CatalogueRow[]): CatalogueIndex {
    const steps = CatalogueIndex.building(rows)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  /** As `build`, in steps of a few milliseconds: a process that builds between requests goes on answering them. */
  static *building(rows: readonly CatalogueRow[]): Generator<void, CatalogueIndex> {
    const index = new CatalogueIndex(rows.length)
    const ordered: CatalogueRow[] = []
    for (const at of yield* spatialOrder(rows)) {
      const row = rows[at] as CatalogueRow
      index.place(ordered.push(row) - 1, row)
      if (ordered.length % placedAtOnce === 0) yield
    }
    yield* index.names.fill(
      ordered.map(({ sortName }) => sortName),
      ordered.map(({ id }) => id),
    )
    for (let column = index.words * 32 - 1; column >= ordered.length; column--) index.free.push(column)
    return index
  }

  /** Work space of one search; the next search uses it again. */
  scratch(): Scratch {
    if (this.workSpace?.words !== this.words) this.workSpace = new Scratch(this.words)
    this.workSpace.reset()
    return this.workSpace
  }

  /** Facilities in the index. */
  get size(): number {
    return this.columnOf.size
  }

  /** The column of a facility, or undefined when it is not in search. */
  column(id: number): number | undefined {
    return this.columnOf.get(id)
  }

  /** Days a week that a program of a layer asks to be there, by its own word or by its timetable in a week; 0: not known. */
  daysAt(layer: number, column: number, week: PackedWeek): number {
    const found = this.layers[layer]
    return found && hasBit(found.exists, column) ? found.week.daysAt(column, week, this.timetables) : 0
  }

  /** The state of a column that holds a facility. */
  stateOf(column: number): string {
    return this.rowState[column] ?? ''
  }

  /** Brings single facilities up to date: new, changed or gone. */
  apply(changes: readonly CatalogueChange[]): void {
    for (const { id, row } of changes) {
      const old = this.columnOf.get(id)
      if (old !== undefined) this.remove(old, id)
      if (row === null) continue
      if (this.free.length === 0) this.grow()
      const column = this.free.pop() as number
      this.place(column, row)
      this.names.insert(column, row.sortName, row.id)
    }
  }

  /** Bytes of its arrays. */
  get bytes(): number {
    const bitsets = [this.live, ...this.states.values(), ...this.servedStates.values()]
    const columns = [...this.columns.values()].flatMap(({ base, own }) => [base, ...own].flatMap((bits) => bits ?? []))
    const words = (bitsets.length + columns.length) * this.words * 4
    const perColumn = 4 + 4 + 3 * 8 + 2 * 4 + 8 + 4
    const layers = this.layers.reduce((sum, layer) => sum + layer.bytes, 0)
    return words + perColumn * this.words * 32 + layers + this.timetables.bytes
  }

  private place(column: number, row: CatalogueRow): void {
    this.columnOf.set(row.id, column)
    this.ids[column] = row.id
    this.updatedDays[column] = row.updatedDay
    setBit(this.live, column)
    setBit(this.bitsOf(this.states, row.state), column)
    for (const state of row.telehealthStates) setBit(this.bitsOf(this.servedStates, state), column)
    this.rowState[column] = row.state
    this.towns.add(column, row.state, row.city)
    if (row.lat !== null && row.lng !== null) this.positions.add(column, { lat: row.lat, lng: row.lng })
    row.programs.forEach((program, at) => {
      this.layerAt(at).add(column, program, isRemote(program, row), this.timetables)
    })
    const differing = row.programs.some(({ values }) => Object.keys(values).length > 0)
    for (const [key, filterColumn] of this.columns) {
      const own = differing || key === 'level' ? programValues(key, row.values, row.programs) : []
      filterColumn.add(column, row.values[key], own)
    }
  }

  private remove(column: number, id: number): void {
    this.names.remove(column)
    this.positions.remove(column)
    clearBit(this.live, column)
    clearBit(this.bitsOf(this.states, this.stateOf(column)), column)
    for (const bits of this.servedStates.values()) clearBit(bits, column)
    this.towns.remove(column, this.stateOf(column))
    for (const layer of this.layers) layer.clear(column)
    for (const filterColumn of this.columns.values()) filterColumn.clear(column)
    this.columnOf.delete(id)
    this.free.push(column)
  }

  private bitsOf(states: Map<string, Bitset>, state: string): Bitset {
    const existing = states.get(state)
    if (existing) return existing
    const bits = new Uint32Array(this.words)
    states.set(state, bits)
    return bits
  }

  private layerAt(at: number): Layer {
    const existing = this.layers[at]
    if (existing) return existing
    const layer = new Layer(this.words)
    this.layers[at] = layer
    return layer
  }

  /** Half as much room again. */
  private grow(): void {
    const before = this.words * 32
    this.words = Math.ceil(this.words * 1.5)
    const capacity = this.words * 32
    this.live = grown(this.live, this.words)
    this.ids = grownInts(this.ids, capacity)
    this.updatedDays = grownInts(this.updatedDays, capacity)
    for (const states of [this.states, this.servedStates]) {
      for (const [state, bits] of states) states.set(state, grown(bits, this.words))
    }
    for (const filterColumn of this.columns.values()) filterColumn.grow(this.words)
    for (const layer of this.layers) layer.grow(this.words)
    this.positions.grow(capacity)
    this.names.grow(capacity)
    for (let column = capacity - 1; column >= before; column--) this.free.push(column)
  }
}

/** A program that offers telehealth, by its own word or else its facility's; nobody lives in or detoxes by telehealth. */
function isRemote({ level, values }: CatalogueProgram, row: CatalogueRow): boolean {
  return hasSessions(level) && (values.telehealth ?? row.values.telehealth).includes('only')
}

/** By program, its own values of a filter where they differ from the facility's. */
function programValues(
  key: FilterKey,
  facility: FilterValues,
  programs: readonly CatalogueProgram[],
): (readonly string[] | undefined)[] {
  if (key === 'level') return programs.map(({ level }) => [level])
  return programs.map(({ values }) => {
    const own = values[key]
    return own === undefined || sameValues(own, facility[key]) ? undefined : own
  })
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, at) => value === b[at])
}

/** The places of rows in their list, in the order of their columns. */
function spatialOrder(rows: readonly CatalogueRow[]): Generator<void, Int32Array> {
  const keys = Float64Array.from(rows, ({ lat, lng }) => {
    return lat === null || lng === null ? 2 ** 32 : spatialKey({ lat, lng })
  })
  return sortInTurns(rows.length, (a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
}

function grownInts(values: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length)
  larger.set(values)
  return larger
}
