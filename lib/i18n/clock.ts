import type { Locale } from './locale.ts'

const halves = { en: { am: 'am', pm: 'pm' }, es: { am: 'a.\u00a0m.', pm: 'p.\u00a0m.' } }

/** Minutes after midnight in short: 1080 → "6 pm", 1110 → "6:30 pm". */
export function formatShortClock(locale: Locale, minutes: number): string {
  return `${digits(minutes)} ${halfOf(locale, minutes)}`
}

/** From one time of a day to another: "6–9 pm", "9 am–12 pm". */
export function formatClockSpan(locale: Locale, start: number, end: number): string {
  const shared = halfOf(locale, start) === halfOf(locale, end)
  return `${shared ? digits(start) : formatShortClock(locale, start)}–${formatShortClock(locale, end)}`
}

function digits(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 12 || 12
  return minutes % 60 === 0 ? String(hour) : `${hour}:${String(minutes % 60).padStart(2, '0')}`
}

function halfOf(locale: Locale, minutes: number): string {
  return halves[locale][Math.floor(minutes / 60) % 24 < 12 ? 'am' : 'pm']
}
