import { sortInTurns } from './sort-in-turns.ts'

/**
 * The columns in order of name, then id, with a number for each that compares as its place does. Inserting takes the
 * middle between two neighbours' numbers, so that the others keep theirs; only when no number is left between them are
 * all numbered anew.
 */
export class NameOrder {
  /** By column: its number in the order. */
  keys: Float64Array
  /** The columns in order; only the first `length` are in use. */
  order: Int32Array
  length = 0
  private readonly names: string[] = []
  private readonly ids: number[] = []

  constructor(capacity: number) {
    this.keys = new Float64Array(capacity)
    this.order = new Int32Array(capacity)
  }

  /** Takes many columns at once: column i has `names[i]` and `ids[i]`. Only for an empty order. Pauses now and then. */
  *fill(names: readonly string[], ids: readonly number[]): Generator<void> {
    for (let column = 0; column < names.length; column++) this.describe(column, names[column] ?? '', ids[column] ?? 0)
    const beginnings = Float64Array.from(names, beginningOf)
    const sorted = yield* sortInTurns(names.length, (a, b) => {
      return (beginnings[a] as number) - (beginnings[b] as number) || this.compare(a, b)
    })
    this.order.set(sorted)
    this.length = sorted.length
    this.number()
  }

  grow(capacity: number): void {
    const keys = new Float64Array(capacity)
    keys.set(this.keys)
    this.keys = keys
    const order = new Int32Array(capacity)
    order.set(this.order)
    this.order = order
  }

  insert(column: number, name: string, id: number): void {
    this.describe(column, name, id)
    const at = this.find(column)
    this.order.copyWithin(at + 1, at, this.length)
    this.order[at] = column
    this.length++
    const before = at === 0 ? this.keyAt(1) - 2 : this.keyAt(at - 1)
    const after = at === this.length - 1 ? before + 2 : this.keyAt(at + 1)
    const key = (before + after) / 2
    if (key > before && key < after) this.keys[column] = key
    else this.number()
  }

  remove(column: number): void {
    const at = this.find(column)
    this.order.copyWithin(at, at + 1, this.length)
    this.length--
  }

  private keyAt(at: number): number {
    return at < this.length ? (this.keys[this.order[at] as number] as number) : 0
  }

  private describe(column: number, name: string, id: number): void {
    this.names[column] = name
    this.ids[column] = id
  }

  /** Where a column is, or belongs. */
  private find(column: number): number {
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.compare(this.order[middle] as number, column) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  private compare(a: number, b: number): number {
    const [nameA, nameB] = [this.names[a] as string, this.names[b] as string]
    if (nameA !== nameB) return nameA < nameB ? -1 : 1
    return (this.ids[a] as number) - (this.ids[b] as number)
  }

  private number(): void {
    for (let at = 0; at < this.length; at++) this.keys[this.order[at] as number] = at
  }
}

/** The first three characters as a number that compares as they do: most names differ there, and numbers compare sooner. */
function beginningOf(name: string): number {
  return (code(name, 0) * 0x10000 + code(name, 1)) * 0x10000 + code(name, 2)
}

const code = (name: string, at: number): number => (at < name.length ? name.charCodeAt(at) : 0)
