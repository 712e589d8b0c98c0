import type { ListedProgram } from '#lib/facility/listing.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import { availabilityHeadline } from './availability.ts'
import { hoursHeadlines } from './hours.ts'
import { lengthText } from './length.ts'

/**
 * One of the few things that a caller looks for first. `tone` colours it; `old` says that it may no longer hold, and
 * `open` that nobody has stated it.
 */
export type Headline = {
  key: 'hours' | 'usual' | 'length' | 'openings'
  label: string
  text: string
  note?: string
  tone: 'stated' | 'usual' | 'plain'
  old?: true
  open?: true
}

/** Hours a week and what is usual, how long it lasts, and whether it has openings; each is there, stated or not. */
export function presentHeadlines(program: ListedProgram, locale: Locale, now: Date): Headline[] {
  const t = messagesOf(locale)
  const { lengthWeeks } = program
  return [
    ...hoursHeadlines(program, locale, isoDay(now)),
    {
      key: 'length',
      label: t.facility.length,
      tone: 'plain',
      ...(lengthWeeks ? { text: lengthText(lengthWeeks, locale) } : { text: t.facility.notStated, open: true }),
    },
    availabilityHeadline(program, locale, now),
  ]
}

/** What is stated of them, with the usual hours where none are: "9–12 hours a week · 8–12 weeks · Has openings". */
export function glanceAt(headlines: readonly Headline[]): string {
  const saysHours = headlines.some(({ key, open }) => key === 'hours' && !open)
  return headlines
    .filter(({ key, open }) => !open && !(key === 'usual' && saysHours))
    .map(({ text }) => text)
    .join(' · ')
}
