import { expect, it } from 'vitest'
import { sortInTurns } from '#lib/search/index/sort-in-turns.ts'
import { Random } from '#tests/unit/search/index/random-catalogue.ts'

it.each([0, 1, 2, 1023, 1024, 1025, 5000, 40_000])('%i numbers are sorted, with pauses on the way', (length) => {
  const random = new Random(length + 1)
  const keys = Float64Array.from({ length }, () => random.next())
  const compare = (a: number, b: number) => (keys[a] ?? 0) - (keys[b] ?? 0)
  let compared = 0
  let sincePause = 0
  const steps = sortInTurns(length, (a, b) => {
    compared++
    sincePause++
    return compare(a, b)
  })
  let most = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    most = Math.max(most, sincePause)
    sincePause = 0
  }
  expect([...step.value]).toEqual(Array.from({ length }, (_, at) => at).sort(compare))
  expect(most).toBeLessThan(20_000)
  expect(compared).toBeLessThanOrEqual(length * (Math.log2(length + 1) + 2))
})
