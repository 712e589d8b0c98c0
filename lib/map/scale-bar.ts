/** A round number of miles and its length in units of the drawing. */
export type ScaleBar = { miles: number; length: number }

const lengths = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const longest = 96

/** The longest round distance that still makes a short bar. */
export function scaleBarFor(milesPerUnit: number): ScaleBar {
  const miles = lengths.findLast((each) => each / milesPerUnit <= longest) ?? 0.5
  return { miles, length: Math.round(miles / milesPerUnit) }
}
