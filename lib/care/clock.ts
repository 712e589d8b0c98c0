const minutesOfDay = 24 * 60

/** Reads `HH:MM` (00:00 to 24:00) as minutes after midnight; null for anything else. */
export function parseClock(text: string): number | null {
  const found = /^(\d{2}):([0-5]\d)$/.exec(text)
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : Infinity
  return minutes <= minutesOfDay ? minutes : null
}

/** Reads a time as people type it, also "9", "9:30", "5pm", "5:30 p.m."; null for anything else. */
export function parseTypedClock(text: string): number | null {
  const found = /^(\d{1,2})(?::([0-5]\d))?\s*(?:([ap])\.?\s*m\.?)?$/.exec(text.trim().toLowerCase())
  if (!found) return null
  const [hour, half] = [Number(found[1]), found[3]]
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  const minutes = hours * 60 + Number(found[2] ?? 0)
  return minutes <= minutesOfDay ? minutes : null
}

/** Minutes after midnight as `HH:MM`. */
export function formatClockParameter(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
