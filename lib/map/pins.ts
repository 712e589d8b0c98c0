import { overlapOf, type Rectangle } from './box.ts'
import type { XY } from './projection.ts'

/** A numbered result where it is; `approximate` when only its ZIP code is known. */
export type Spot = { number: number; at: XY; approximate: boolean }

/** A label with the numbers of the results it stands for. `tip` is where they are: the label may stand beside it. */
export type Pin = Rectangle & { numbers: number[]; label: string; approximate: boolean; tip: XY; moved: boolean }

const pinHeight = 20
const letterWidth = 6.8
const longestLabel = 11
const gap = 2
const rounds = 36
/** A label this far from its place no longer says where it is. */
const farthest = 34
const lastTry = 5

/**
 * Places pins so that none covers another: results close together share one ("3, 7"), the others make room. Where that
 * would take a label too far from its place, more of them share.
 */
export function placePins(spots: readonly Spot[], width: number, height: number): Pin[] {
  let shared = 9
  for (let attempt = 1; ; attempt++, shared *= 1.6) {
    const pins = makeRoom(share(spots, shared), width, height)
    if (attempt === lastTry || pins.every((pin) => stands(pin, pins))) return pins
  }
}

/** The precise and the approximate share only at the very same point, because they are drawn unlike. */
function share(spots: readonly Spot[], within: number): Pin[] {
  const pins: Pin[] = []
  for (const { number, at, approximate } of spots) {
    const near = pins.find((pin) => pin.approximate === approximate && distance(pin.tip, at) < within)
    if (near) near.numbers.push(number)
    else
      pins.push({
        numbers: [number],
        label: '',
        approximate,
        tip: at,
        moved: false,
        x: at[0],
        y: at[1],
        width: 0,
        height: pinHeight,
      })
  }
  return pins.map((pin) => {
    const label = writeNumbers(pin.numbers)
    return { ...pin, label, width: Math.max(pinHeight, label.length * letterWidth + 8) }
  })
}

/** Labels that overlap step aside, along the shorter way out, and lean back to their place while they can. */
function makeRoom(pins: Pin[], width: number, height: number): Pin[] {
  for (let round = 0; round < rounds; round++) {
    for (const pin of pins) {
      pin.x += (pin.tip[0] - pin.x) * 0.1
      pin.y += (pin.tip[1] - pin.y) * 0.1
    }
    let parted = false
    for (let i = 0; i < pins.length; i++) {
      for (let j = i + 1; j < pins.length; j++) parted = part(pins[i], pins[j]) || parted
    }
    for (const pin of pins) {
      pin.x = within(pin.x, pin.width / 2 + gap, width - pin.width / 2 - gap)
      pin.y = within(pin.y, pin.height / 2 + gap, height - pin.height / 2 - gap)
    }
    if (!parted) break
  }
  return pins.map((pin) => ({ ...pin, moved: distance(pin.tip, [pin.x, pin.y]) > 4 }))
}

/** Moves two pins apart where they overlap, and says whether they did. */
function part(pin: Pin | undefined, other: Pin | undefined): boolean {
  if (!pin || !other) return false
  // Every pair, in every round: without a pair of numbers to allocate, this is a third of the time of a map.
  const y = (pin.height + other.height) / 2 - Math.abs(pin.y - other.y) + gap
  if (y <= 0) return false
  const x = (pin.width + other.width) / 2 - Math.abs(pin.x - other.x) + gap
  if (x <= 0) return false
  if (x < y) {
    const step = (pin.x <= other.x ? x : -x) / 2
    pin.x -= step
    other.x += step
  } else {
    const step = (pin.y <= other.y ? y : -y) / 2
    pin.y -= step
    other.y += step
  }
  return true
}

function stands(pin: Pin, pins: readonly Pin[]): boolean {
  if (distance(pin.tip, [pin.x, pin.y]) > farthest) return false
  return pins.every((other) => other === pin || Math.min(...overlapOf(pin, other)) <= 0.5)
}

/** [1, 2, 3, 7] → "1–3, 7"; what would make too long a label is only counted: "1, 4 +3". */
export function writeNumbers(numbers: readonly number[]): string {
  const runs = runsOf(numbers)
  const whole = runs.map(writeRun).join(', ')
  if (whole.length <= longestLabel) return whole
  const told = runs.slice(0, 2)
  const rest = numbers.length - told.flat().length
  return `${told.map(writeRun).join(', ')} +${rest}`
}

/** Neighbouring numbers together, from three on: a range of two saves nothing. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last?.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run) => (run.length === 2 ? run.map((number) => [number]) : [run]))
}

const writeRun = (run: number[]) => (run.length === 1 ? `${run[0]}` : `${run[0]}–${run.at(-1)}`)

const distance = (a: XY, b: XY) => Math.hypot(a[0] - b[0], a[1] - b[1])
const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
