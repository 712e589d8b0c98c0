import type { SessionKind, Weekday } from '#lib/db/generated/client.ts'
import type { ExampleSession } from '#prisma/examples/example.ts'

const everyWorkday: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** The same session on several days: `weekly(['mon', 'wed'], '18:00', '21:00')`. Times are local, 24 h, HH:MM. */
export function weekly(
  days: readonly Weekday[],
  start: string,
  end: string,
  kind: SessionKind = 'group',
): ExampleSession[] {
  return days.map((weekday) => ({ weekday, startMinute: minutes(start), endMinute: minutes(end), kind }))
}

/** The same session from Monday to Friday. */
export function workdays(start: string, end: string, kind: SessionKind = 'group'): ExampleSession[] {
  return weekly(everyWorkday, start, end, kind)
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  if (hour === undefined || minute === undefined || Number.isNaN(hour + minute)) throw new Error(`not a time: ${time}`)
  return hour * 60 + minute
}
