/** Levels of care in display order: least to most hours, then detox, then housing (which is not treatment). */
export const levelsOfCare = [
  'outpatient',
  'iop',
  'php',
  'residential',
  'inpatient',
  'detox',
  'recovery_housing',
] as const

export type LevelOfCare = (typeof levelsOfCare)[number]

/** Hours a week that are usual for a level. `includesMax` is false for "under 9"; a max of 168 means no upper end. */
export type HoursBand = { min: number; max: number; includesMax: boolean }

/** Hours in a week: the upper end of every range of hours a week. */
export const hoursInWeek = 168

/**
 * What a level usually asks of an adult, in hours a week; null where care has no weekly hours.
 * Outpatient under 9 and IOP 9–19: ASAM 3rd-edition adult bands, "9 or more" also in SAMHSA's TIP 47; PHP 20 or more.
 */
export const usualHours: Readonly<Record<LevelOfCare, HoursBand | null>> = {
  outpatient: { min: 0, max: 9, includesMax: false },
  iop: { min: 9, max: 19, includesMax: true },
  php: { min: 20, max: hoursInWeek, includesMax: true },
  residential: null,
  inpatient: null,
  detox: null,
  recovery_housing: { min: 0, max: 0, includesMax: true },
}

/** Whose level it is: a program for adolescents only asks for fewer hours at the same level. */
export type ForWhom = 'adults' | 'adolescents'

/** ASAM 3rd edition: intensive outpatient begins at 6 hours a week for adolescents, where it is 9 for adults. */
const adolescentHours: Partial<Record<LevelOfCare, HoursBand>> = {
  outpatient: { min: 0, max: 6, includesMax: false },
  iop: { min: 6, max: 19, includesMax: true },
}

/** What a level usually asks of these people, in hours a week; null where care has no weekly hours. */
export function usualHoursFor(level: LevelOfCare, whose: ForWhom): HoursBand | null {
  return (whose === 'adolescents' ? adolescentHours[level] : undefined) ?? usualHours[level]
}

const overnight: ReadonlySet<LevelOfCare> = new Set(['residential', 'inpatient', 'recovery_housing'])

/** Whether people stay overnight at this level. Detox may be either, so it is not counted here. */
export function isLiveIn(level: LevelOfCare): boolean {
  return overnight.has(level)
}

/** Whether `value` is a level of care. */
export function isLevelOfCare(value: string): value is LevelOfCare {
  return (levelsOfCare as readonly string[]).includes(value)
}
