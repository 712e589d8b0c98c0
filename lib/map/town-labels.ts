import { overlaps, type Rectangle } from './box.ts'
import type { XY } from './projection.ts'

/** A town's name, which starts, ends or is centred at `text`, and its dot: null where a pin stands on it. */
export type TownLabel = { name: string; dot: XY | null; text: XY; anchor: 'start' | 'middle' | 'end' }

const letterWidth = 6.6
const lineHeight = 13
const clearance = 3
const most = 14

/**
 * Names towns where there is room, in the order given: beside the dot, else above or below it, else not at all. A town
 * under a pin is named beside the pin.
 * @param pins what may stand on a town
 * @param taken what else the names have to stay clear of
 */
export function placeTownLabels(
  towns: readonly { name: string; at: XY }[],
  pins: readonly Rectangle[],
  taken: readonly Rectangle[],
  width: number,
  height: number,
): TownLabel[] {
  const labels: TownLabel[] = []
  const occupied = [...pins, ...taken]
  const free = (box: Rectangle) => inside(box, width, height) && !occupied.some((other) => overlaps(box, other))
  for (const { name, at } of towns) {
    if (labels.length === most) break
    const dot = { x: at[0], y: at[1], width: 5, height: 5 }
    const pin = pins.find((each) => overlaps(each, dot))
    if (!pin && !free(dot)) continue
    const found = candidates(name, pin ?? dot).find(({ box }) => free(box))
    if (!found) continue
    labels.push({ name, dot: pin ? null : at, text: found.text, anchor: found.anchor })
    const { box } = found
    occupied.push(dot, { ...box, width: box.width + 2 * clearance, height: box.height + 2 * clearance })
  }
  return labels
}

type Candidate = { text: XY; anchor: TownLabel['anchor']; box: Rectangle }

/** Right of something, left of it, above it and below it, and its corners. */
function candidates(name: string, { x, y, width, height }: Rectangle): Candidate[] {
  const length = name.length * letterWidth
  const aside = width / 2 + 3
  const away = (height + lineHeight) / 2 + 1
  const at = (textX: number, boxX: number, lineY: number, anchor: TownLabel['anchor']): Candidate => ({
    text: [textX, lineY + 4],
    anchor,
    box: { x: boxX, y: lineY, width: length, height: lineHeight },
  })
  return [
    at(x + aside, x + aside + length / 2, y, 'start'),
    at(x - aside, x - aside - length / 2, y, 'end'),
    at(x, x, y - away, 'middle'),
    at(x, x, y + away, 'middle'),
    at(x + aside, x + aside + length / 2, y - lineHeight, 'start'),
    at(x + aside, x + aside + length / 2, y + lineHeight, 'start'),
    at(x - aside, x - aside - length / 2, y - lineHeight, 'end'),
    at(x - aside, x - aside - length / 2, y + lineHeight, 'end'),
  ]
}

function inside({ x, y, width, height }: Rectangle, right: number, bottom: number): boolean {
  return x - width / 2 >= 2 && x + width / 2 <= right - 2 && y - height / 2 >= 2 && y + height / 2 <= bottom - 2
}
