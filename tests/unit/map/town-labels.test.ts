import { expect, test } from 'vitest'
import { overlaps } from '#lib/map/box.ts'
import { placeTownLabels, type TownLabel } from '#lib/map/town-labels.ts'

const boxOf = ({ name, text: [x, y], anchor }: TownLabel) => {
  const width = name.length * 6
  return {
    x: anchor === 'middle' ? x : anchor === 'start' ? x + width / 2 : x - width / 2,
    y: y - 4,
    width,
    height: 12,
  }
}
const town = (name: string, x: number, y: number) => ({ name, at: [x, y] as [number, number] })
const crowd = Array.from({ length: 60 }, (_, i) => town(`Town of ${i}`, (i * 97) % 400, (i * 53) % 370))

test('names cover neither each other nor a pin, and stay on the map', () => {
  const pins = [{ x: 200, y: 180, width: 60, height: 20 }]
  const labels = placeTownLabels(crowd, pins, [], 400, 372)
  expect(labels.length).toBeGreaterThan(8)
  labels.forEach((label, i) => {
    const box = boxOf(label)
    for (const other of labels.slice(i + 1)) expect(overlaps(box, boxOf(other))).toBe(false)
    expect(overlaps(box, pins[0] ?? box)).toBe(false)
    expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width / 2).toBeLessThanOrEqual(400)
  })
})

test('of two towns with room for one name, the first is named', () => {
  const labels = placeTownLabels([town('Los Angeles', 200, 100), town('Dodgertown', 202, 101)], [], [], 400, 372)
  expect(labels.map(({ name }) => name)).toEqual(['Los Angeles'])
})

test('a town at the right edge is named on its left', () => {
  expect(placeTownLabels([town('Marina Del Rey', 390, 100)], [], [], 400, 372)).toMatchObject([{ anchor: 'end' }])
})

test('a town under a pin is named beside it, without a dot', () => {
  const pin = { x: 100, y: 100, width: 20, height: 20 }
  expect(placeTownLabels([town('Missoula', 102, 99)], [pin], [], 400, 372)).toMatchObject([
    { dot: null, text: [113, 104] },
  ])
})

test('a town beyond the map is not named', () => {
  expect(placeTownLabels([town('Far', 700, 100)], [], [], 400, 372)).toEqual([])
})
