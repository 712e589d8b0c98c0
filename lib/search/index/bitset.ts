/** One bit a column, 32 columns a word. */
export type Bitset = Uint32Array

/** Words that hold `columns` bits. */
export function wordsFor(columns: number): number {
  return (columns + 31) >>> 5
}

export function setBit(bits: Bitset, column: number): void {
  const word = column >>> 5
  bits[word] = (bits[word] as number) | (1 << (column & 31))
}

export function clearBit(bits: Bitset, column: number): void {
  const word = column >>> 5
  bits[word] = (bits[word] as number) & ~(1 << (column & 31))
}

export function hasBit(bits: Bitset, column: number): boolean {
  return ((bits[column >>> 5] as number) & (1 << (column & 31))) !== 0
}

/** Bits set in one word. */
export function countBits(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The same bits in an array of `words` words; the new ones are clear. */
export function grown(bits: Bitset, words: number): Bitset {
  const larger = new Uint32Array(words)
  larger.set(bits)
  return larger
}
