/** A rectangle of the drawing by its middle. */
export type Rectangle = { x: number; y: number; width: number; height: number }

/** How far two rectangles reach into each other, sideways and up and down; negative where they are apart. */
export function overlapOf(a: Rectangle, b: Rectangle): [sideways: number, upright: number] {
  return [(a.width + b.width) / 2 - Math.abs(a.x - b.x), (a.height + b.height) / 2 - Math.abs(a.y - b.y)]
}

/** Whether two rectangles have anything in common. */
export function overlaps(a: Rectangle, b: Rectangle): boolean {
  const [sideways, upright] = overlapOf(a, b)
  return sideways > 0 && upright > 0
}
