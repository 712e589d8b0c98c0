import { type Bitset, clearBit, grown, setBit } from '#lib/search/index/bitset.ts'

/**
 * One filter's bits: for each option, which facilities hold it. A program may say otherwise than its facility; only a
 * layer (the j-th program of every facility) in which some program does has bits of its own, copied from the facilities'.
 * `overrides` counts such programs by word, so that words without any are answered by the facilities' bits alone.
 */
export class FilterColumn {
  /** By option: what the facility says. */
  readonly base: Bitset[]
  /** By layer, by option: what its programs say; undefined where all say what their facility says. */
  readonly own: (Bitset[] | undefined)[] = []
  /** By word: how many programs say otherwise than their facility. */
  overrides: Uint16Array
  private readonly optionAt: ReadonlyMap<string, number>
  private readonly overridesOf = new Map<number, number>()

  constructor(options: readonly string[], words: number) {
    this.base = options.map(() => new Uint32Array(words))
    this.overrides = new Uint16Array(words)
    this.optionAt = new Map(options.map((option, at) => [option, at]))
  }

  /** The bits of a layer, by option. */
  layer(at: number): Bitset[] {
    return this.own[at] ?? this.base
  }

  /** Whether any program says otherwise than its facility. */
  get hasOverrides(): boolean {
    return this.overridesOf.size > 0
  }

  grow(words: number): void {
    for (const bits of [this.base, ...this.own]) {
      bits?.forEach((old, at) => {
        bits[at] = grown(old, words)
      })
    }
    const overrides = new Uint16Array(words)
    overrides.set(this.overrides)
    this.overrides = overrides
  }

  /** Takes a facility's values, and for each of its programs its own values or undefined. The column must be clear. */
  add(column: number, facility: readonly string[], programs: readonly (readonly string[] | undefined)[]): void {
    this.set(this.base, column, facility)
    for (const bits of this.own) if (bits) this.set(bits, column, facility)
    let overriding = 0
    programs.forEach((values, layer) => {
      if (values === undefined) return
      overriding++
      const bits = this.ownLayer(layer)
      for (const option of bits) clearBit(option, column)
      this.set(bits, column, values)
    })
    if (overriding === 0) return
    this.overridesOf.set(column, overriding)
    this.count(column, overriding)
  }

  clear(column: number): void {
    for (const option of this.base) clearBit(option, column)
    for (const bits of this.own) for (const option of bits ?? []) clearBit(option, column)
    const overriding = this.overridesOf.get(column)
    if (overriding === undefined) return
    this.overridesOf.delete(column)
    this.count(column, -overriding)
  }

  private ownLayer(at: number): Bitset[] {
    const existing = this.own[at]
    if (existing) return existing
    const copied = this.base.map((option) => option.slice())
    this.own[at] = copied
    return copied
  }

  private count(column: number, change: number): void {
    const word = column >>> 5
    this.overrides[word] = (this.overrides[word] as number) + change
  }

  private set(bits: Bitset[], column: number, values: readonly string[]): void {
    for (const value of values) {
      const option = bits[this.optionAt.get(value) ?? -1]
      if (option) setBit(option, column)
    }
  }
}
