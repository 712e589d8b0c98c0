import type { XY } from './projection.ts'

/** Points to the tenth of a unit as an SVG path, each by its step from the one before: half the letters. */
export function writePath(lines: readonly (readonly XY[])[], close: boolean): string {
  return lines.map((line) => writeLine(line, close)).join('')
}

function writeLine(line: readonly XY[], close: boolean): string {
  const [first] = line
  if (!first) return ''
  let [x, y] = [Math.round(first[0] * 10), Math.round(first[1] * 10)]
  const start = `M${tenths(x)}${parted(y)}l`
  let steps = ''
  for (const point of line) {
    const [nextX, nextY] = [Math.round(point[0] * 10), Math.round(point[1] * 10)]
    if (nextX === x && nextY === y) continue
    steps += `${steps === '' ? tenths(nextX - x) : parted(nextX - x)}${parted(nextY - y)}`
    x = nextX
    y = nextY
  }
  return steps === '' ? '' : `${start}${steps}${close ? 'z' : ''}`
}

/** 25 → "2.5", -3 → "-.3", 40 → "4". By whole numbers: printing fractions took half the time of a map. */
function tenths(value: number): string {
  const size = Math.abs(value)
  const whole = Math.floor(size / 10)
  const rest = size % 10
  return `${value < 0 ? '-' : ''}${whole === 0 && rest > 0 ? '' : whole}${rest === 0 ? '' : `.${rest}`}`
}

/** A minus sign parts two numbers as well as a space does. */
const parted = (value: number): string => (value < 0 ? tenths(value) : ` ${tenths(value)}`)
