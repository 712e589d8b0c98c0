/**
 * Days after which a stated fact may no longer hold: openings after a week, the schedule and what it costs after half a
 * year. A field that is not named here does not age by itself; a credential has an end date of its own.
 */
export const factAges = {
  availability: 7,
  hours: 180,
  days: 180,
  session: 180,
  timetable: 180,
  phases: 180,
  prices: 180,
  plans: 180,
} as const

export type AgingField = keyof typeof factAges

/** The fields that say when a program takes place. */
export const scheduleFields = ['hours', 'days', 'session', 'timetable', 'phases'] as const satisfies AgingField[]

/** Whether a fact that was stated on the day `at` may be out of date `today`; both are ISO days. */
export function mayBeOutdated(field: AgingField, at: string, today: string): boolean {
  const daysOld = (Date.parse(today) - Date.parse(at)) / 86_400_000
  return daysOld > factAges[field]
}
