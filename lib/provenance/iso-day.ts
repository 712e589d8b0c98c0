/** The day of a moment in UTC, as facts are dated: '2026-03-14'. */
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10)

/** The Monday of a moment's week in UTC. */
export function mondayOf(moment: Date): string {
  const daysSince = (moment.getUTCDay() + 6) % 7
  return isoDay(new Date(moment.getTime() - daysSince * 86_400_000))
}
