import type { XY } from './projection.ts'

/** Points to the tenth of a unit as an SVG path, each by its step from the one before: half the letters. */
export function writePath(lines: readonly (readonly XY[])[], close: boolean): string {
  let path = ''
  let pen: XY = [0, 0]
  for (const line of lines) {
    const written = writeLine(line, pen)
    if (written === null) continue
    path += `m${written.steps}${close ? 'z' : ''}`
    // A closed line ends where it began.
    pen = close ? written.start : written.end
  }
  return path
}

/** A line's steps from where the pen is, and its ends, in tenths; null for a line that goes nowhere. */
function writeLine(line: readonly XY[], pen: XY): { steps: string; start: XY; end: XY } | null {
  const [first] = line
  if (!first) return null
  const start = inTenths(first)
  let [x, y] = start
  let steps = `${tenths(x - pen[0])}${parted(y - pen[1])}`
  const toStart = steps.length
  for (const point of line) {
    const [nextX, nextY] = inTenths(point)
    if (nextX === x && nextY === y) continue
    steps += `${parted(nextX - x)}${parted(nextY - y)}`
    x = nextX
    y = nextY
  }
  return steps.length === toStart ? null : { steps, start, end: [x, y] }
}

const inTenths = ([x, y]: XY): XY => [Math.round(x * 10), Math.round(y * 10)]

/** 25 → "2.5", -3 → "-.3", 40 → "4". By whole numbers: printing fractions took half the time of a map. */
function tenths(value: number): string {
  const size = Math.abs(value)
  const whole = Math.floor(size / 10)
  const rest = size % 10
  return `${value < 0 ? '-' : ''}${whole === 0 && rest > 0 ? '' : whole}${rest === 0 ? '' : `.${rest}`}`
}

/** A minus sign parts two numbers as well as a space does. */
const parted = (value: number): string => (value < 0 ? tenths(value) : ` ${tenths(value)}`)
