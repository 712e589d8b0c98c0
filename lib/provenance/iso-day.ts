/** The day of a moment in UTC, as facts are dated: '2026-03-14'. */
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10)
