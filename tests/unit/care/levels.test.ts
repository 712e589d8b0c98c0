import { describe, expect, it } from 'vitest'
import { isLevelOfCare, isLiveIn, levelsOfCare, usualHours } from '#lib/care/levels.ts'

describe('levels of care', () => {
  it('have bands that follow on one another without meeting: under 9, 9–19, 20 or more', () => {
    expect(usualHours.outpatient).toEqual({ min: 0, max: 9, includesMax: false })
    expect(usualHours.iop).toEqual({ min: 9, max: 19, includesMax: true })
    expect(usualHours.php).toEqual({ min: 20, max: 168, includesMax: true })
  })

  it('have no weekly hours where people live in or withdraw, and none of treatment in recovery housing', () => {
    for (const level of ['residential', 'inpatient', 'detox'] as const) expect(usualHours[level]).toBeNull()
    expect(usualHours.recovery_housing).toEqual({ min: 0, max: 0, includesMax: true })
  })

  it('are live-in or not; detox may be either', () => {
    expect(levelsOfCare.filter(isLiveIn)).toEqual(['residential', 'inpatient', 'recovery_housing'])
  })

  it('are told from other words', () => {
    expect(isLevelOfCare('iop')).toBe(true)
    expect(isLevelOfCare('IOP')).toBe(false)
    expect(isLevelOfCare('toString')).toBe(false)
  })
})
