import { describe, expect, it } from 'vitest'
import { NameOrder } from '#lib/search/index/name-order.ts'

function fill(order: NameOrder, names: string[], ids: number[]): void {
  for (const step of order.fill(names, ids)) expect(step).toBeUndefined()
}

/** The columns by their numbers, which must all differ. */
function byNumber(order: NameOrder): number[] {
  const columns = [...order.order.slice(0, order.length)]
  expect(new Set(columns.map((column) => order.keys[column])).size).toBe(columns.length)
  return columns.sort((a, b) => (order.keys[a] ?? 0) - (order.keys[b] ?? 0))
}

describe('the order of names', () => {
  it('is by name, then id', () => {
    const order = new NameOrder(8)
    fill(order, ['hope', 'dawn', 'hope', 'alpha'], [9, 2, 3, 4])
    expect(byNumber(order)).toEqual([3, 1, 2, 0])
  })

  it('holds when names come in before, between and after, into an empty order too', () => {
    const order = new NameOrder(8)
    for (const [column, name] of ['m', 'c', 'x', 'd', 'z', 'a'].entries()) order.insert(column, name, column)
    expect(byNumber(order)).toEqual([5, 1, 3, 0, 2, 4])
  })

  it('holds when a thousand names squeeze in at one place', () => {
    const order = new NameOrder(2000)
    fill(order, ['a', 'z'], [1, 2])
    for (let column = 2; column < 1002; column++) order.insert(column, `m${String(column).padStart(5, '0')}`, column)
    expect(byNumber(order)).toEqual([0, ...Array.from({ length: 1000 }, (_, at) => at + 2), 1])
  })

  it('loses a name that goes, and takes it elsewhere', () => {
    const order = new NameOrder(8)
    fill(order, ['a', 'b', 'c'], [1, 2, 3])
    order.remove(0)
    expect(byNumber(order)).toEqual([1, 2])
    order.insert(0, 'd', 1)
    expect(byNumber(order)).toEqual([1, 2, 0])
  })
})
