import { type HoursBand, hoursInWeek, type LevelOfCare, usualHours } from '#lib/care/levels.ts'

/** A range of hours a week; null is an open end. Both ends belong to the range. */
export type HoursRange = { min: number | null; max: number | null }

/** How a program answers an hours filter: by its own statement, or by what is usual for its level. */
export type HoursKind = 'stated' | 'usual'

/** The hours of a program: what it states (either may be null), and its level. */
export type ProgramHours = { level: LevelOfCare; hoursMin: number | null; hoursMax: number | null }

/** Whether a program states its hours a week, with at least one end. */
export function statesHours({ hoursMin, hoursMax }: Pick<ProgramHours, 'hoursMin' | 'hoursMax'>): boolean {
  return hoursMin !== null || hoursMax !== null
}

/** Where a program's hours come from: it states them, they are usual for its level, or it has no weekly hours. */
export function hoursKindOf(program: ProgramHours): HoursKind | 'none' {
  if (statesHours(program)) return 'stated'
  return usualHours[program.level] === null ? 'none' : 'usual'
}

/**
 * How a program matches an asked range of hours a week, or null when it does not.
 * Stated hours decide alone; only a program that states nothing is matched by its level's usual band.
 */
export function matchHours(program: ProgramHours, asked: HoursRange): HoursKind | null {
  if (statesHours(program)) {
    const stated = { min: program.hoursMin ?? 0, max: program.hoursMax ?? hoursInWeek, includesMax: true }
    return overlaps(stated, asked) ? 'stated' : null
  }
  const usual = usualHours[program.level]
  return usual !== null && overlaps(usual, asked) ? 'usual' : null
}

/** The levels whose usual hours overlap the asked range. */
export function levelsUsuallyWithin(asked: HoursRange): LevelOfCare[] {
  return (Object.keys(usualHours) as LevelOfCare[]).filter((level) => {
    const band = usualHours[level]
    return band !== null && overlaps(band, asked)
  })
}

/** Whether a band of hours and an asked range have an hour in common. */
export function overlaps(band: HoursBand, asked: HoursRange): boolean {
  const reachesUp = asked.max === null || asked.max >= band.min
  if (asked.min === null) return reachesUp
  return reachesUp && (band.includesMax ? asked.min <= band.max : asked.min < band.max)
}

const written = /^(\d{1,3}(?:\.\d)?)?\s*[-–—]\s*(\d{1,3}(?:\.\d)?)?$/

/**
 * Reads `MIN-MAX` in hours a week, either end open ("9-", "-8"), tenths allowed.
 * Returns null for anything else: no dash, no number, an end above 168, or a lower end above the upper.
 */
export function parseHoursRange(text: string): HoursRange | null {
  const found = written.exec(text.trim())
  if (!found || (found[1] === undefined && found[2] === undefined)) return null
  const min = found[1] === undefined ? null : Number(found[1])
  const max = found[2] === undefined ? null : Number(found[2])
  if ((min ?? 0) > hoursInWeek || (max ?? 0) > hoursInWeek) return null
  if (min !== null && max !== null && min > max) return null
  return { min, max }
}

/** Writes a range as the `hours` parameter has it: "9-12", "9-", "-8". */
export function formatHoursParameter({ min, max }: HoursRange): string {
  return `${min ?? ''}-${max ?? ''}`
}
