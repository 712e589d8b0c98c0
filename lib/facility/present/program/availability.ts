import type { ListedProgram } from '#lib/facility/listing.ts'
import { areCurrent } from '#lib/facility/openings.ts'
import { formatDay } from '#lib/i18n/format.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { isoDay } from '#lib/provenance/iso-day.ts'
import type { Headline } from './headlines.ts'

/** Openings with the day they were stated and the day they count until; once that is past, only that they are not known. */
export function availabilityHeadline(
  { availability }: Pick<ListedProgram, 'availability'>,
  locale: Locale,
  now: Date,
): Headline {
  const t = messagesOf(locale)
  const what = { key: 'openings', label: t.facility.availability } as const
  if (!availability) return { ...what, text: t.facility.notStated, tone: 'plain', open: true }
  const today = isoDay(now)
  const { status, nextIntake, waitDays, statedOn, expiresAt } = availability
  const statedNote = t.facility.statedOn(formatDay(locale, statedOn))
  if (!areCurrent(availability, now)) {
    return { ...what, text: t.facility.availabilityExpired, note: statedNote, tone: 'plain', open: true }
  }
  const notes = [
    nextIntake !== null && nextIntake >= today ? t.facility.nextIntake(formatDay(locale, nextIntake)) : null,
    waitDays ? t.facility.waitDays(waitDays) : null,
    statedNote,
    t.program.openUntil(formatDay(locale, isoDay(new Date(expiresAt)))),
  ]
  return {
    ...what,
    text: t.facility.availabilities[status],
    note: notes.filter((note) => note !== null).join('; '),
    tone: status === 'open' ? 'stated' : 'plain',
  }
}
