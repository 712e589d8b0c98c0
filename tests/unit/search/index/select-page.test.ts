import { describe, expect, it } from 'vitest'
import { selectPage } from '#lib/search/index/select-page.ts'
import { Random } from '#tests/unit/search/index/random-catalogue.ts'

type Shape = (random: Random, at: number) => number

const shapes: [string, Shape][] = [
  ['spread evenly', (random) => random.next()],
  ['all alike', () => 5],
  ['of two kinds', (random) => (random.chance(0.5) ? 0 : 1)],
  ['crowded near the first', (random) => random.next() ** 12],
  ['with one far away', (random, at) => (at === 0 ? 1e9 : random.next())],
  ['negative days', (random) => -20_000 - random.below(3)],
]

describe('one page of many', () => {
  it.each(shapes)('is the page that sorting all would give, when keys are %s', (_, shape) => {
    const random = new Random(21)
    for (const length of [1, 19, 64, 65, 1000, 5000]) {
      const keyOf = Array.from({ length }, (_, at) => shape(random, at))
      const ties = Float64Array.from({ length }, (_, at) => (at * 7919) % length)
      const sorted = Array.from({ length }, (_, at) => at).sort((a, b) => {
        return (keyOf[a] ?? 0) - (keyOf[b] ?? 0) || (ties[a] ?? 0) - (ties[b] ?? 0)
      })
      for (const offset of [0, 20, length >> 1, length - 5, length - 1].filter((at) => at >= 0 && at < length)) {
        const given = { columns: Int32Array.from({ length }, (_, at) => at), keys: Float64Array.from(keyOf), length }
        expect(selectPage(given, offset, 20, ties), `${length} from ${offset}`).toEqual(
          sorted.slice(offset, offset + 20),
        )
      }
    }
  })

  it.each(shapes)('takes as much work for the last page as for the first, when keys are %s', (_, shape) => {
    const random = new Random(22)
    const length = 20_000
    const keys = Float64Array.from({ length }, (_, at) => shape(random, at))
    const ties = Float64Array.from({ length }, (_, at) => (at * 7919) % length)
    const looksFor = (offset: number) => {
      const counted = countReads(keys.slice())
      selectPage(
        { columns: Int32Array.from({ length }, (_, at) => at), keys: counted.values, length },
        offset,
        20,
        ties,
      )
      return counted.reads()
    }
    for (const offset of [0, length / 4, length / 2, length - 20]) {
      expect(looksFor(offset), `looks for the page at ${offset}`).toBeLessThan(8 * length)
    }
  })
})

/** The same numbers, and how often one of them was looked at. */
function countReads(numbers: Float64Array): { values: Float64Array; reads: () => number } {
  let reads = 0
  const values = new Proxy(numbers, {
    get(target, property) {
      reads++
      return Reflect.get(target, property)
    },
    set: (target, property, value) => Reflect.set(target, property, value),
  })
  return { values, reads: () => reads }
}
