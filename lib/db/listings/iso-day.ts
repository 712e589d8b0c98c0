/** A date as its ISO day in UTC: '2026-03-14'. */
export const toIsoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** As `toIsoDay`; null stays null. */
export const toIsoDayOrNull = (date: Date | null): string | null => date && toIsoDay(date)
