import { expect, test } from 'vitest'
import { scaleBarFor } from '#lib/map/scale-bar.ts'

test.each([0.014, 0.0575, 0.2, 0.65, 2.1, 8])(
  'at %d miles to the unit the bar is a round distance of readable length',
  (milesPerUnit) => {
    const { miles, length } = scaleBarFor(milesPerUnit)
    expect(length).toBeCloseTo(miles / milesPerUnit, -0.3)
    expect(length).toBeGreaterThan(30)
    expect(length).toBeLessThanOrEqual(96)
  },
)
