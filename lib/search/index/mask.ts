import { type Bitset, countBits } from '#lib/search/index/bitset.ts'

/** A sparse bitset: the words that are not zero, in order, and their bits. Work on it is proportional to what it holds. */
export class Mask {
  words: Uint32Array
  bits: Uint32Array
  length = 0

  constructor(capacity: number) {
    this.words = new Uint32Array(capacity)
    this.bits = new Uint32Array(capacity)
  }

  push(word: number, bits: number): void {
    this.words[this.length] = word
    this.bits[this.length] = bits
    this.length++
  }

  /** How many columns it holds. */
  count(): number {
    let count = 0
    for (let at = 0; at < this.length; at++) count += countBits(this.bits[at] as number)
    return count
  }

  /** How many of its columns are also in a bitset. */
  countWith(bitset: Bitset): number {
    const { words, bits, length } = this
    let count = 0
    for (let at = 0; at < length; at++)
      count += countBits((bits[at] as number) & (bitset[words[at] as number] as number))
    return count
  }

  /** Those of its columns that are in a bitset, written to an empty mask. */
  within(bitset: Bitset, into: Mask): Mask {
    for (let at = 0; at < this.length; at++) {
      const word = this.words[at] as number
      const both = (this.bits[at] as number) & (bitset[word] as number)
      if (both !== 0) into.push(word, both)
    }
    return into
  }

  /** Those of its columns that are not in another mask, written to an empty one. */
  without(other: Mask, into: Mask): Mask {
    let j = 0
    for (let at = 0; at < this.length; at++) {
      const word = this.words[at] as number
      while (j < other.length && (other.words[j] as number) < word) j++
      const taken = j < other.length && other.words[j] === word ? (other.bits[j] as number) : 0
      const rest = (this.bits[at] as number) & ~taken
      if (rest !== 0) into.push(word, rest)
    }
    return into
  }

  has(column: number): boolean {
    const word = column >>> 5
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.words[middle] as number) < word) low = middle + 1
      else high = middle
    }
    return low < this.length && this.words[low] === word && ((this.bits[low] as number) & (1 << (column & 31))) !== 0
  }

  /** Writes its columns to an array, in order, and gives how many. */
  writeColumns(into: Int32Array): number {
    let count = 0
    for (let at = 0; at < this.length; at++) {
      const first = (this.words[at] as number) * 32
      let rest = this.bits[at] as number
      while (rest !== 0) {
        into[count++] = first + 31 - Math.clz32(rest & -rest)
        rest &= rest - 1
      }
    }
    return count
  }
}

/** Masks and work space that one search after another uses, so that a search allocates nothing of the catalogue's size. */
export class Scratch {
  readonly words: number
  /** All zero between uses. */
  readonly sum: Bitset
  readonly columns: Int32Array
  readonly keys: Float64Array
  private readonly masks: Mask[] = []
  private readonly bitsets: Bitset[] = []
  private masksTaken = 0
  private bitsetsTaken = 0

  constructor(words: number) {
    this.words = words
    this.sum = new Uint32Array(words)
    this.columns = new Int32Array(words * 32)
    this.keys = new Float64Array(words * 32)
  }

  /** Takes everything back. */
  reset(): void {
    this.masksTaken = 0
    this.bitsetsTaken = 0
  }

  /** Takes back the masks that `work` used: the same memory is still in the processor's cache for the next. */
  borrowing<Result>(work: () => Result): Result {
    const taken = this.masksTaken
    const result = work()
    this.masksTaken = taken
    return result
  }

  /** An empty mask. */
  mask(): Mask {
    let mask = this.masks[this.masksTaken]
    if (!mask) {
      mask = new Mask(this.words)
      this.masks.push(mask)
    }
    this.masksTaken++
    mask.length = 0
    return mask
  }

  /** A bitset with anything in it. */
  bitset(): Bitset {
    let bits = this.bitsets[this.bitsetsTaken]
    if (!bits) {
      bits = new Uint32Array(this.words)
      this.bitsets.push(bits)
    }
    this.bitsetsTaken++
    return bits
  }
}
